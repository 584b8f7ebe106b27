using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ocop.Domain.EntityFrameworkCore;

/// <summary>
/// Keeps values as their text: districts and communes as their codes, sets of districts (<c>018|269</c>), ranges (<c>20..30!</c>),
/// measures and bare facts. Other text is refused when it is read. Public because compiled models make it.
/// </summary>
/// <typeparam name="T">The type, which reads itself.</typeparam>
public sealed class TextConverter<T>() : ValueConverter<T, string>(value => Write(value), text => StoredText.Read(text, Parse, Write))
    where T : notnull, IParsable<T>
{
    private static T Parse(string text) => T.Parse(text, null);

    private static string Write(T value) => value switch
    {
        District district => district.Code,
        Commune commune => commune.Code,
        _ => value.ToString()!,
    };
}
