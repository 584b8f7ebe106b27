namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>
/// A quota as someone writes it who knows the day: what has to hold of the counts, and what each outcome is called. Windows are in
/// the past or run, and that is settled before anything is judged.
/// </summary>
/// <param name="Place">The quota's place in the plan's order.</param>
/// <param name="Minimum">The least that satisfies.</param>
/// <param name="Maximum">The top, if there is one.</param>
/// <param name="IsOver">Whether its due day has come.</param>
internal sealed record QuotaTerms(int Place, int Minimum, int? Maximum, bool IsOver)
{
    /// <summary>Whether the count by the due day is another than the count, so that a rule on it is needed.</summary>
    public required bool IsLateSeen { get; init; }

    public static QuotaTerms[] Of(OcopPlan plan, LocalDate today) =>
        [.. plan.Quotas.Index().Select(pair => new QuotaTerms(pair.Index, pair.Item.Rule.Range.Minimum, pair.Item.Rule.Range.Maximum, today >= pair.Item.Due)
        {
            IsLateSeen = pair.Item.Rule.Measure.Basis == CountingBasis.InOperation && today > pair.Item.Due,
        })];

    public PlainVerdict Verdict(QuotaCounts counts, bool isReached, bool wasReachedByDue, bool isAboveTop) =>
        new(Status(isReached, wasReachedByDue, isAboveTop), counts.Achieved[Place], isReached ? 0 : Minimum - counts.Achieved[Place]);

    private FindingStatus Status(bool isReached, bool wasReachedByDue, bool isAboveTop)
    {
        if (isAboveTop)
            return FindingStatus.Exceeded;
        if (isReached)
            return wasReachedByDue || !IsOver ? FindingStatus.Met : FindingStatus.MetLate;
        if (!IsOver)
            return FindingStatus.Pending;
        return IsLateSeen && wasReachedByDue ? FindingStatus.Lapsed : FindingStatus.Missed;
    }
}
