namespace Ocop.Domain;

/// <summary>Judges a quota by a number, for callers that count for themselves.</summary>
public static class QuotaJudgment
{
    /// <summary>Judges how a quota stands on a day, given its count. Allocates nothing.</summary>
    /// <param name="quota">What is asked.</param>
    /// <param name="achieved">
    /// The count, 0 or more: for a flow, what opened within the window up to the as-of day; for a stock, what is open on it.
    /// </param>
    /// <param name="asOf">The day, inclusive: it is over, and what happened on it is known.</param>
    /// <param name="achievedByDue">
    /// For a stock judged after its due day, what was open on the due day; it is needed there, since it tells met from met
    /// late and lapsed from missed. Otherwise it is the count itself and may be left out.
    /// </param>
    /// <param name="coverage">Whether the count rests on a complete record (I10).</param>
    /// <returns>The status, the shortfall, the surplus and the days left.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quota"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or the coverage is an undefined value.</exception>
    /// <exception cref="ArgumentException">
    /// The as-of day is <c>default(LocalDate)</c> or not in the ISO calendar; or the count by the due day is missing where
    /// it is needed, or differs from the count where the two are the same thing.
    /// </exception>
    /// <example><c>HanoiPlan312.AnnualMinimum.For(District.BaDinh, 2024).Judge(achieved: 0, asOf)</c></example>
    public static QuotaVerdict Judge(
        this Quota quota,
        int achieved,
        LocalDate asOf,
        int? achievedByDue = null,
        RegisterCoverage coverage = RegisterCoverage.Complete)
    {
        Guard.Against.Null(quota);
        Guard.Against.NegativeCount(achieved);
        Guard.Against.UnusableDay(asOf);
        Guard.Against.UndefinedValue(coverage);
        Guard.Against.NegativeCount(achievedByDue ?? 0, nameof(achievedByDue));
        bool isAnotherCount = quota.Rule.IsStock && asOf > quota.Due;
        if (isAnotherCount ? achievedByDue is null : achievedByDue is { } given && given != achieved)
            throw UnfitCountByDue(quota, achieved, asOf, achievedByDue);
        return new QuotaVerdict(quota, WindowStage.Of(quota.Window, asOf), achieved, achievedByDue ?? achieved, coverage);
    }

    private static ArgumentException UnfitCountByDue(Quota quota, int achieved, LocalDate asOf, int? achievedByDue) => new(
        achievedByDue is null
            ? $"{quota} counts what is in operation and was due on {DayText.Iso(quota.Due)}: give what was open on that day too."
            : $"{quota} as of {DayText.Iso(asOf)}: the count by the due day is the count itself, {achieved}, not {achievedByDue}; leave it out.",
        nameof(achievedByDue));
}
