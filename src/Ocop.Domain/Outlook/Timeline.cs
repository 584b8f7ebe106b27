namespace Ocop.Domain;

/// <summary>
/// How every quota of a plan stands through time, as a register tells it: each day on which one changes its status, since
/// when one has been met, and the counts for a chart.
/// </summary>
/// <remarks>
/// Its state on any day is the assessment as of that day. It sees all days of the register; what is dated after the day
/// one asks about has no part in the answer. Made by <see cref="Outlook.Timeline"/> in one sweep.
/// </remarks>
/// <example><c>HanoiPlan312.Plan.Timeline(register).SatisfiedSince(quota, asOf)</c></example>
public sealed class Timeline
{
    private readonly ImmutableArray<QuotaTrack> _tracks;
    private readonly RegisterCoverage _coverage;

    internal Timeline(OcopPlan plan, Register register)
    {
        var sweep = new TimelineSweep(plan, register);
        Plan = plan;
        Changes = sweep.Changes;
        _tracks = sweep.Tracks;
        _coverage = register.Coverage;
    }

    /// <summary>The plan.</summary>
    public OcopPlan Plan { get; }

    /// <summary>Every change of status, by day, then in the order of the plan.</summary>
    public ImmutableArray<StatusChange> Changes { get; }

    /// <summary>How every quota stands on a day: what an assessment as of that day would find.</summary>
    /// <param name="day">The day, inclusive.</param>
    /// <exception cref="ArgumentException">The day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    public PlanAssessment On(LocalDate day)
    {
        uint number = DayNumber.Of(Guard.Against.UnusableDay(day));
        return new PlanAssessment(Plan, day, _coverage, [.. _tracks.Select(track => track.On(day, number))]);
    }

    /// <summary>The changes of status of one quota, by day.</summary>
    /// <param name="quota">One of the plan's quotas.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quota"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan does not ask it.</exception>
    public ImmutableArray<StatusChange> ChangesOf(Quota quota) => [.. TrackOf(quota).Changes];

    /// <summary>Since when a quota has been satisfied without a break, as of a day: met, met late or exceeded.</summary>
    /// <param name="quota">One of the plan's quotas.</param>
    /// <param name="asOf">The day, inclusive.</param>
    /// <returns>
    /// The first day; null where the quota is not satisfied on the as-of day; the first day of the calendar where it always was,
    /// since it asks for nothing.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="quota"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan does not ask it, or the day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    public LocalDate? SatisfiedSince(Quota quota, LocalDate asOf)
    {
        QuotaTrack track = TrackOf(quota);
        Guard.Against.UnusableDay(asOf);
        LocalDate? since = track.FirstStatus.IsSatisfied() ? LocalDate.MinIsoValue : null;
        foreach (StatusChange change in track.Changes)
        {
            if (change.Day > asOf)
                break;
            since = change.After.IsSatisfied() ? since ?? change.Day : null;
        }

        return since;
    }

    /// <summary>
    /// The count of a rule through time, for a chart: for a flow, what has opened within its windows so far, added up over its
    /// districts; for a stock, what is open in its districts.
    /// </summary>
    /// <param name="rule">One of the plan's rules.</param>
    /// <returns>The steps, by day; the count is 0 before the first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentException">The rule is not the plan's.</exception>
    public ImmutableArray<CountStep> CountsOf(PlanRule rule)
    {
        Guard.Against.Null(rule);
        if (!Plan.Rules.Contains(rule))
            throw new ArgumentException($"Plan {Plan} has no such rule {rule}.", nameof(rule));

        // A stock is the same in every window, so that one tells it.
        IEnumerable<QuotaTrack> telling = _tracks.Where(track =>
            track.Quota.Rule.Equals(rule) && (!track.IsStock || track.Quota.Window.Equals(rule.Windows[0])));
        var steps = ImmutableArray.CreateBuilder<CountStep>();
        int count = 0;
        foreach (IGrouping<uint, int> day in telling.SelectMany(Differences).GroupBy(step => step.Day, step => step.Difference).OrderBy(day => day.Key))
        {
            int difference = day.Sum();
            count += difference;
            if (difference != 0)
                steps.Add(new CountStep(DayNumber.ToDay(day.Key)!.Value, count));
        }

        return steps.ToImmutable();
    }

    /// <summary>The plan and the number of changes, for a debugger.</summary>
    public override string ToString() => $"Timeline of {Plan}, {Changes.Length} changes";

    private static IEnumerable<(uint Day, int Difference)> Differences(QuotaTrack track)
    {
        int before = 0;
        foreach ((uint day, int achieved) in track.Steps)
        {
            yield return (day, achieved - before);
            before = achieved;
        }
    }

    private QuotaTrack TrackOf(Quota quota) => _tracks[Plan.PlaceOf(Guard.Against.Null(quota))];
}
