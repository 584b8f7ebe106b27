using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ocop.Domain.EntityFrameworkCore;

/// <summary>Keeps the values of an enumeration as their tokens: <c>met-late</c>, flags as <c>design|sale</c>.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
public sealed class TokenConverter<TEnum>() : ValueConverter<TEnum, string>(
    value => EnumToken.Of(value),
    text => StoredText.Read(text, Parse, EnumToken.Of))
    where TEnum : struct, Enum
{
    private static TEnum Parse(string text) =>
        EnumToken.TryParseFlags(text, out TEnum value)
            ? value
            : throw new FormatException($"\"{text}\" is no value of {typeof(TEnum).Name}; it has: {string.Join(", ", EnumToken.All<TEnum>())}.");
}
