using NodaTime.Text;

namespace PlanAudit;

/// <summary>How this program reads and writes days, whatever the culture.</summary>
internal static class DayPatterns
{
    public static readonly LocalDatePattern Iso = LocalDatePattern.Iso;

    public static readonly LocalDatePattern DayFirst = LocalDatePattern.CreateWithInvariantCulture("dd'/'MM'/'uuuu");

    /// <summary>Reads <c>2023-12-31</c> or <c>31/12/2023</c>.</summary>
    public static bool TryParse(string text, out LocalDate day) =>
        (Iso.Parse(text).TryGetValue(default, out day) || DayFirst.Parse(text).TryGetValue(default, out day))
        && IsDay(text, day);

    /// <summary>Reads <c>2023-12-31</c> alone.</summary>
    public static bool TryParseIso(string text, out LocalDate day) => Iso.Parse(text).TryGetValue(default, out day) && IsDay(text, day);

    /// <summary>The day as people write it in a language.</summary>
    public static string In(LocalDate day, TextLanguage language) =>
        (language == TextLanguage.Vietnamese ? DayFirst : Iso).Format(day);

    // The patterns take a NUL for the end of the text, and 0001-01-01 is what a day left out turns into.
    private static bool IsDay(string text, LocalDate day) => !text.Contains('\0', StringComparison.Ordinal) && day != default;
}
