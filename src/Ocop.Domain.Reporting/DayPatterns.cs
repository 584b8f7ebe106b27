using NodaTime.Text;

namespace PlanAudit;

/// <summary>How this program reads and writes days, whatever the culture.</summary>
internal static class DayPatterns
{
    /// <summary>How long a day is in either pattern, without the sign of a year before the year 0.</summary>
    private const int Length = 10;

    public static readonly LocalDatePattern Iso = LocalDatePattern.Iso;

    public static readonly LocalDatePattern DayFirst = LocalDatePattern.CreateWithInvariantCulture("dd'/'MM'/'uuuu");

    /// <summary>Reads <c>2023-12-31</c> or <c>31/12/2023</c>.</summary>
    public static bool TryParse(string text, out LocalDate day) => TryParseIso(text, out day) || TryParse(text, DayFirst, out day);

    /// <summary>Reads <c>2023-12-31</c> alone.</summary>
    public static bool TryParseIso(string text, out LocalDate day) => TryParse(text, Iso, out day);

    /// <summary>The day as people write it in a language.</summary>
    public static string In(LocalDate day, TextLanguage language) =>
        (language == TextLanguage.Vietnamese ? DayFirst : Iso).Format(day);

    // A pattern also takes a NUL after the day, and -0000 for the year 0: either is longer than the day is written. 0001-01-01 is
    // what a day left out turns into.
    private static bool TryParse(string text, LocalDatePattern pattern, out LocalDate day)
    {
        if (pattern.Parse(text).TryGetValue(default, out day) && text.Length == (day.Year < 0 ? Length + 1 : Length) && day != default)
            return true;
        day = default;
        return false;
    }
}
