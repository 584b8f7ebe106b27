namespace Ocop.Domain.Analysis;

/// <summary>
/// The status of every quota of a plan through time: each day on which a status changes, the day since which a quota has been satisfied,
/// and the counts for a chart.
/// </summary>
/// <remarks>
/// Its state on a day is the assessment as of that day: records dated after it do not matter. Built by
/// <see cref="OcopPlan.BuildTimeline"/> in one sweep over the days of the register.
/// </remarks>
/// <example><c>HanoiPlan312.Plan.BuildTimeline(register).FindSatisfiedSince(quota, asOf)</c></example>
public sealed class Timeline
{
    private readonly Register _register;
    private readonly ImmutableArray<QuotaHistory> _histories;

    private Timeline(OcopPlan plan, Register register, ImmutableArray<QuotaHistory> histories, ImmutableArray<StatusChange> changes)
    {
        Plan = plan;
        Changes = changes;
        _register = register;
        _histories = histories;
    }

    /// <summary>The plan.</summary>
    public OcopPlan Plan { get; }

    /// <summary>Every change of status, by day, then in the order of the plan.</summary>
    public ImmutableArray<StatusChange> Changes { get; }

    internal static Timeline Build(OcopPlan plan, Register register)
    {
        (ImmutableArray<QuotaHistory> histories, ImmutableArray<StatusChange> changes) = TimelineSweep.Replay(plan, register);
        return new Timeline(plan, register, histories, changes);
    }

    /// <summary>Gets the assessment as of a day.</summary>
    /// <param name="day">The day, inclusive.</param>
    /// <exception cref="ArgumentException">The day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    public PlanAssessment AssessOn(LocalDate day)
    {
        uint number = DayNumber.Of(Guard.Against.UnusableDay(day));
        return new PlanAssessment(Plan, day, _register.Coverage, [.. _histories.Select(history => history.On(day, number))], _register);
    }

    /// <summary>Gets the changes of status of one quota, by day.</summary>
    /// <param name="quota">One of the plan's quotas.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quota"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan does not have the quota.</exception>
    public ImmutableArray<StatusChange> GetChanges(Quota quota) => [.. HistoryOf(quota).Changes];

    /// <summary>Finds the day since which a quota has been satisfied (met, met late or exceeded) without a break, as of a day.</summary>
    /// <param name="quota">One of the plan's quotas.</param>
    /// <param name="asOf">The day, inclusive.</param>
    /// <returns>
    /// The first day; null where the quota is not satisfied on the as-of day; the first day of the calendar where it was always satisfied,
    /// because it asks for nothing.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="quota"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan does not have the quota, or the day is <c>default(LocalDate)</c> or not in the ISO
    /// calendar.</exception>
    public LocalDate? FindSatisfiedSince(Quota quota, LocalDate asOf)
    {
        QuotaHistory history = HistoryOf(quota);
        Guard.Against.UnusableDay(asOf);
        LocalDate? since = QuotaVerdict.IsSatisfiedAs(history.FirstStatus) ? LocalDate.MinIsoValue : null;
        foreach (StatusChange change in history.Changes)
        {
            if (change.Day > asOf)
                break;
            since = QuotaVerdict.IsSatisfiedAs(change.After) ? since ?? change.Day : null;
        }

        return since;
    }

    /// <summary>
    /// Counts a rule through time, for a chart: for a flow, the openings within its windows so far, added up over its districts; for a
    /// stock, the number open in its districts.
    /// </summary>
    /// <param name="rule">One of the plan's rules.</param>
    /// <returns>The steps, by day; the count is 0 before the first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentException">The rule is not the plan's.</exception>
    public ImmutableArray<(LocalDate Day, int Count)> CountByDay(PlanRule rule)
    {
        Guard.Against.Null(rule);
        if (!Plan.Rules.Contains(rule))
            throw new ArgumentException($"Plan {Plan} has no such rule {rule}.", nameof(rule));

        // A stock has the same count in every window, so one window is enough.
        IEnumerable<QuotaHistory> telling = _histories.Where(history =>
            history.Quota.Rule.Equals(rule) && (rule.Measure.Basis == CountingBasis.OpenedWithin || history.Quota.Window.Equals(rule.Windows[0])));
        var steps = ImmutableArray.CreateBuilder<(LocalDate Day, int Count)>();
        int count = 0;
        foreach (IGrouping<uint, int> day in telling.SelectMany(Differences).GroupBy(step => step.Day, step => step.Difference).OrderBy(day => day.Key))
        {
            int difference = day.Sum();
            count += difference;
            if (difference != 0)
                steps.Add((DayNumber.ToDay(day.Key)!.Value, count));
        }

        return steps.ToImmutable();
    }

    /// <summary>The plan and the number of changes.</summary>
    public override string ToString() => $"Timeline of {Plan}, {Changes.Length} changes";

    private static IEnumerable<(uint Day, int Difference)> Differences(QuotaHistory history)
    {
        int before = 0;
        foreach ((uint day, int achieved) in history.Steps)
        {
            yield return (day, achieved - before);
            before = achieved;
        }
    }

    private QuotaHistory HistoryOf(Quota quota) => _histories[Plan.PlaceOf(Guard.Against.Null(quota))];
}
