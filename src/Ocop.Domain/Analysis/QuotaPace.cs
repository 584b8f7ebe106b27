namespace Ocop.Domain.Analysis;

/// <summary>
/// A pending quota compared with an even pace through its window. An indicator, not a verdict: plans state no interim
/// targets. Made by <see cref="Finding.MeasurePace"/>; all shares and rates are exact.
/// </summary>
public sealed class QuotaPace
{
    /// <summary>The fewest days of the window, inclusive, from which a rate is projected.</summary>
    public const int LeastDays = 28;

    /// <summary>The fewest openings from which a rate is projected.</summary>
    public const int LeastOpenings = 5;

    internal QuotaPace(Finding finding)
    {
        Finding = finding;
        DaysInWindow = finding.Quota.Window.Length;
        DaysElapsed = DaysInWindow - finding.DaysLeft;
        ElapsedShare = Fraction.Of(DaysElapsed, DaysInWindow);
        EvenPace = Fraction.Of((long)finding.Rule.Range.Minimum * DaysElapsed, DaysInWindow);
        Ahead = Fraction.Of(finding.Achieved) - EvenPace;
        MonthsLeft = MonthsUpTo(finding.Due) - MonthsUpTo(finding.AsOf);
        NeededPerMonth = Fraction.Of(finding.Shortfall * MonthsLeft.Denominator, MonthsLeft.Numerator);
        ProjectedAtEnd =
            finding.Rule.Measure.Basis == CountingBasis.OpenedWithin && DaysElapsed >= LeastDays && finding.Achieved >= LeastOpenings
                ? Fraction.Of((long)finding.Achieved * DaysInWindow, DaysElapsed)
                : null;
    }

    /// <summary>The finding, which is pending.</summary>
    public Finding Finding { get; }

    /// <summary>The number of days of the window that are over, the as-of day included: 1 or more.</summary>
    public int DaysElapsed { get; }

    /// <summary>The number of days of the window, both ends inclusive.</summary>
    public int DaysInWindow { get; }

    /// <summary>The share of the window that is over.</summary>
    public Fraction ElapsedShare { get; }

    /// <summary>The count that an even pace from 0 to the minimum would have reached by the as-of day.</summary>
    public Fraction EvenPace { get; }

    /// <summary>The count minus the even pace; negative when the count is behind.</summary>
    public Fraction Ahead { get; }

    /// <summary>The months after the as-of day to the due day; a partial month counts as its days over the days of the month.</summary>
    public Fraction MonthsLeft { get; }

    /// <summary>The number of openings a month from here on that reaches the minimum by the due day.</summary>
    public Fraction NeededPerMonth { get; }

    /// <summary>The count at the end of the window if openings continue at the observed rate; null for a stock, before <see
    /// cref="LeastDays"/> days, and below <see cref="LeastOpenings"/> openings.</summary>
    public Fraction? ProjectedAtEnd { get; }

    /// <summary>Explains the pace in words, as an indicator.</summary>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public string Explain(TextLanguage language) => PaceText.Of(this).In(language);

    /// <summary>Returns the quota, the count and the even pace.</summary>
    public override string ToString() => $"{Finding.Quota}: {Finding.Achieved}, even pace {EvenPace}";

    // Months from the beginning of year 0 to the end of a day.
    private static Fraction MonthsUpTo(LocalDate day)
    {
        int daysInMonth = day.Calendar.GetDaysInMonth(day.Year, day.Month);
        int monthsInYear = day.Calendar.GetMonthsInYear(day.Year);
        return Fraction.Of(((long)((day.Year * monthsInYear) + day.Month - 1) * daysInMonth) + day.Day, daysInMonth);
    }
}
