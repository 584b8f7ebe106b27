using System.Globalization;
using NodaTime.Text;

namespace Ocop.Domain.Tests.Oracle;

/// <summary>One answer as a line of text, spelled alike whoever gives it, so that two definitions can be held side by side.</summary>
internal static class AnswerLine
{
    public static string Of(params ReadOnlySpan<object?> values)
    {
        string[] words = new string[values.Length];
        for (int place = 0; place < words.Length; place++)
            words[place] = Word(values[place]);
        return string.Join(' ', words);
    }

    private static string Word(object? value) => value switch
    {
        null => "-",
        LocalDate day => LocalDatePattern.Iso.Format(day),
        Enum => throw new ArgumentException($"Give the token of {value}.", nameof(value)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
