namespace Ocop.Domain;

/// <content>Judges a quota.</content>
public sealed partial class Quota
{
    /// <summary>Judges the quota by a count, for callers that count themselves. Allocates nothing.</summary>
    /// <param name="achieved">
    /// The count, 0 or more: for a flow, what opened within the window up to the as-of day; for a stock, what is open on it.
    /// </param>
    /// <param name="asOf">The day, inclusive: it is over, and what happened on it is known.</param>
    /// <param name="achievedByDue">
    /// For a stock judged after its due day, the number open on the due day. It is required there: it distinguishes met from met late, and
    /// lapsed from missed. Otherwise it equals the count and may be left out.
    /// </param>
    /// <param name="coverage">Whether the count is based on a complete record (I10).</param>
    /// <returns>The status, the shortfall, the surplus and the days left.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or the coverage is an undefined value.</exception>
    /// <exception cref="ArgumentException">
    /// The as-of day is <c>default(LocalDate)</c> or not in the ISO calendar. Or the count by the due day is missing where it is required,
    /// or differs from the count where both must be equal.
    /// </exception>
    /// <example><c>HanoiPlan312.AnnualMinimum.For(District.BaDinh, 2024).Judge(achieved: 0, asOf)</c></example>
    public QuotaVerdict Judge(
        int achieved,
        LocalDate asOf,
        int? achievedByDue = null,
        RegisterCoverage coverage = RegisterCoverage.Complete)
    {
        Guard.Against.NegativeCount(achieved);
        Guard.Against.UnusableDay(asOf);
        Guard.Against.UndefinedValue(coverage);
        Guard.Against.NegativeCount(achievedByDue ?? 0, nameof(achievedByDue));
        bool isAnotherCount = Rule.Measure.HasOwnCountOnDue(Due, asOf);
        if (isAnotherCount ? achievedByDue is null : achievedByDue is { } given && given != achieved)
            throw UnfitCountByDue(achieved, asOf, achievedByDue);
        return new QuotaVerdict(this, WindowProgress.Of(Window, asOf), achieved, achievedByDue ?? achieved, coverage);
    }

    private ArgumentException UnfitCountByDue(int achieved, LocalDate asOf, int? achievedByDue) => new(
        achievedByDue is null
            ? $"{this} counts what is in operation and was due on {DayText.Iso(Due)}: give what was open on that day too."
            : $"{this} as of {DayText.Iso(asOf)}: the count by the due day is the count itself, {achieved}, not {achievedByDue}; leave it out.",
        nameof(achievedByDue));
}
