using NodaTime.Text;

namespace Ocop.Domain.Reporting;

/// <summary>Reads and writes days as people write them, in any culture.</summary>
public static class DayPatterns
{
    /// <summary>How long a day is in either pattern, without the sign of a year before the year 0.</summary>
    private const int Length = 10;

    /// <summary><c>2023-12-31</c>.</summary>
    public static LocalDatePattern Iso { get; } = LocalDatePattern.Iso;

    /// <summary><c>31/12/2023</c>.</summary>
    public static LocalDatePattern DayFirst { get; } = LocalDatePattern.CreateWithInvariantCulture("dd'/'MM'/'uuuu");

    /// <summary>Reads <c>2023-12-31</c> or <c>31/12/2023</c>.</summary>
    public static bool TryParse(string text, out LocalDate day) => TryParseIso(text, out day) || TryParse(text, DayFirst, out day);

    /// <summary>Reads <c>2023-12-31</c> only.</summary>
    public static bool TryParseIso(string text, out LocalDate day) => TryParse(text, Iso, out day);

    /// <summary>Returns the day as it is written in a language: <c>31/12/2023</c> in Vietnamese, <c>2023-12-31</c> in English.</summary>
    public static string Format(LocalDate day, TextLanguage language) =>
        (language == TextLanguage.Vietnamese ? DayFirst : Iso).Format(day);

    // A pattern also accepts a NUL after the day and -0000 as a year; both are longer than the day is written. 0001-01-01 is
    // default(LocalDate): what a missing day turns into.
    private static bool TryParse(string text, LocalDatePattern pattern, out LocalDate day)
    {
        if (pattern.Parse(text).TryGetValue(default, out day) && text.Length == (day.Year < 0 ? Length + 1 : Length) && day != default)
            return true;
        day = default;
        return false;
    }
}
