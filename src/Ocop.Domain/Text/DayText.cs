using NodaTime.Text;

namespace Ocop.Domain;

/// <summary>How days are written: the only place that formats one, and never by the current culture.</summary>
internal static class DayText
{
    private static readonly LocalDatePattern DayFirst = LocalDatePattern.CreateWithInvariantCulture("dd'/'MM'/'uuuu");

    /// <summary><c>2023-12-31</c>, in whatever language.</summary>
    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary><c>31/12/2023</c> in Vietnamese, <c>2023-12-31</c> in English.</summary>
    public static string In(LocalDate day, TextLanguage language) =>
        (language == TextLanguage.Vietnamese ? DayFirst : LocalDatePattern.Iso).Format(day);

    /// <summary><c>2023-01-01/2023-12-31</c>: both days inclusive.</summary>
    public static string Iso(DateInterval window) => $"{Iso(window.Start)}/{Iso(window.End)}";

    /// <summary>A window in words: "in 2023" for a calendar year, "on ..." for one day, else "from ... to ..." with both days inclusive.</summary>
    public static string In(DateInterval window, TextLanguage language) =>
        (IsCalendarYear(window), window.Length, language) switch
        {
            (true, _, TextLanguage.Vietnamese) => $"trong năm {Year(window)}",
            (true, _, _) => $"in {Year(window)}",
            (false, 1, TextLanguage.Vietnamese) => $"trong ngày {In(window.Start, language)}",
            (false, 1, _) => $"on {In(window.Start, language)}",
            (false, _, TextLanguage.Vietnamese) => $"từ ngày {In(window.Start, language)} đến hết ngày {In(window.End, language)}",
            (false, _, _) => $"from {In(window.Start, language)} to {In(window.End, language)}",
        };

    /// <summary>So many days in English: <c>1 day</c>, <c>2 days</c>. In Vietnamese one and several are alike.</summary>
    public static string EnglishCount(int days) => days == 1 ? "1 day" : $"{days} days";

    private static bool IsCalendarYear(DateInterval window) =>
        window.Start == new LocalDate(window.Start.Year, 1, 1) && window.End == new LocalDate(window.Start.Year, 12, 31);

    private static string Year(DateInterval window) =>
        window.Start.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
}
