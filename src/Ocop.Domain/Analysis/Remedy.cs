namespace Ocop.Domain.Analysis;

/// <summary>
/// The smallest number of openings after an assessment that satisfies every quota that can still be satisfied, with the days they
/// are due, the reason why fewer are not enough, and the findings that can no longer be met.
/// </summary>
/// <remarks>
/// Included are quotas that are pending; stocks that are missed, lapsed or unproven, which an opening satisfies late; and, up to a
/// horizon, quotas whose window has yet to begin. Establishments that are open are assumed to stay open.
/// Remedies compare by assessment and horizon, which determine the rest.
/// </remarks>
/// <example><c>assessment.FindRemedy().Actions</c></example>
public sealed class Remedy : ValueObject<Remedy>
{
    private Remedy(PlanAssessment assessment, LocalDate horizon, ImmutableArray<RemedyNeed> needs, ImmutableArray<Finding> unrecoverable)
    {
        Assessment = assessment;
        Horizon = horizon;
        Needs = needs;
        Unrecoverable = unrecoverable;
        Actions = [];
        Bounds = [];
        Overruns = [];
    }

    /// <summary>The assessment to be remedied.</summary>
    public PlanAssessment Assessment { get; }

    /// <summary>The day, inclusive, up to which windows that have yet to start are included; by default the as-of day.</summary>
    public LocalDate Horizon { get; }

    /// <summary>The shortfalls that openings can still make up for, in the order of the plan.</summary>
    public ImmutableArray<RemedyNeed> Needs { get; }

    /// <summary>
    /// The openings: sales points first, then by due day with overdue ones last, then by district; openings that may be anywhere come
    /// after those of single districts. For each need, the actions that serve it open at least its shortfall.
    /// </summary>
    public ImmutableArray<RemedyAction> Actions { get; private init; }

    /// <summary>The number of openings. No smaller number satisfies all needs.</summary>
    public int Openings => Actions.Sum(action => action.Count);

    /// <summary>The findings that no opening can satisfy any more: flows whose windows are over.</summary>
    public ImmutableArray<Finding> Unrecoverable { get; }

    /// <summary>The ranges whose top the mandatory needs alone force the count over.</summary>
    public ImmutableArray<RangeOverrun> Overruns { get; private init; }

    /// <summary>The proof that fewer openings are not enough, for groups of needs that have no opening in common.</summary>
    public ImmutableArray<RemedyBound> Bounds { get; private init; }

    /// <summary>The smallest number of openings that the bounds prove.</summary>
    public int LowerBound => Bounds.Sum(bound => bound.Openings);

    /// <summary>
    /// Whether the bounds alone prove that no smaller number is enough. Where needs overlap partially they may prove less; all smaller
    /// numbers were then tried without success.
    /// </summary>
    public bool IsProvenByBounds => LowerBound == Openings;

    /// <summary>Gets the actions that serve one quota. Together they open at least its shortfall.</summary>
    /// <param name="quota">One of the plan's quotas.</param>
    /// <returns>The actions; none where the quota is not short, can no longer be met, or begins after the horizon.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quota"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan does not have the quota.</exception>
    public IEnumerable<RemedyAction> GetActions(Quota quota)
    {
        Finding finding = Assessment[quota];
        return Needs.FirstOrDefault(need => ReferenceEquals(need.Finding, finding)) is { } need ? Actions.Where(action => action.Serves(need)) : [];
    }

    /// <summary>Gets the strength of an action: mandatory where one of the needs it serves is mandatory.</summary>
    /// <param name="action">One of <see cref="Actions"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    /// <exception cref="ArgumentException">The action is not one of the remedy's.</exception>
    public Strength GetStrength(RemedyAction action)
    {
        Guard.Against.Null(action);
        if (!Actions.Contains(action))
            throw new ArgumentException($"The remedy has no action {action}; take the actions from {nameof(Actions)}.", nameof(action));
        return Needs.Any(need => need.Quota.Rule.Strength == Strength.Mandatory && action.Serves(need)) ? Strength.Mandatory : Strength.Aspirational;
    }

    /// <summary>Explains the remedy: what to open where by when, why fewer are not enough, and what can no longer be met.</summary>
    /// <param name="language">The language of the words.</param>
    /// <returns>The lines, each of one or more sentences.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public IEnumerable<string> Explain(TextLanguage language)
    {
        Guard.Against.UndefinedValue(language);
        return RemedyText.Of(this).Select(line => line.In(language));
    }

    /// <summary>Explains the remedy of one quota: what to open for it, or why nothing is to be opened.</summary>
    /// <param name="quota">One of the plan's quotas.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quota"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan does not have the quota.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public IEnumerable<string> Explain(Quota quota, TextLanguage language)
    {
        Finding finding = Assessment[quota];
        Guard.Against.UndefinedValue(language);
        return RemedyText.OfQuota(this, finding).Select(line => line.In(language));
    }

    /// <inheritdoc/>
    public override bool Equals(Remedy? other) => other is not null && Horizon == other.Horizon && Assessment == other.Assessment;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Assessment, Horizon);

    /// <summary>Returns the number of openings, and the number of quotas that can no longer be met.</summary>
    public override string ToString() => $"{Openings} openings, {Unrecoverable.Length} quotas can no longer be met";

    internal static Remedy Find(PlanAssessment assessment, LocalDate horizon)
    {
        var needs = ImmutableArray.CreateBuilder<RemedyNeed>();
        var unrecoverable = ImmutableArray.CreateBuilder<Finding>();
        foreach (Finding finding in assessment.Findings)
        {
            if (finding.IsSatisfied || (finding.Status == FindingStatus.NotStarted && finding.Quota.Window.Start > horizon))
                continue;
            if (RemedyNeed.Of(finding) is { } need)
                needs.Add(need);
            else
                unrecoverable.Add(finding);
        }

        RemedyNeed[] duties =
            [.. needs.Where(need => need.Quota.Rule.Strength == Strength.Mandatory).OrderBy(need => need.Slot.First)];
        ImmutableArray<RemedyNeed> all = needs.ToImmutable();
        (ImmutableArray<RemedyAction> actions, ImmutableArray<RemedyBound> bounds) = RemedySearch.Solve(all);
        return new Remedy(assessment, horizon, all, unrecoverable.ToImmutable())
        {
            Actions = actions,
            Bounds = bounds,
            Overruns = [.. assessment.Findings.Select(finding => OverrunOf(finding, duties)).OfType<RangeOverrun>()],
        };
    }

    // Mandatory needs that can only be met within what the quota counts.
    private static RangeOverrun? OverrunOf(Finding finding, RemedyNeed[] duties)
    {
        if (finding.Rule.Range.Maximum is null || finding.Rule.Measure.CountedAfter(finding.AsOf, finding.Quota) is not { } counted)
            return null;
        ImmutableArray<RemedyNeed> forcing =
        [
            .. duties.Skip(FirstFrom(counted.First)).TakeWhile(need => need.Slot.First <= counted.Last).Where(need => need.Slot.IsWithin(counted)),
        ];
        if (finding.Rule.Range.GetSurplus(checked(finding.Achieved + forcing.Sum(need => need.Missing))) == 0)
            return null;
        var overrun = new RangeOverrun(finding, RemedySearch.CountOpenings(forcing));
        return overrun is { Forced: > 0, Surplus: > 0 } ? overrun : null;

        // Skips those that begin to count earlier in one step: there may be very many.
        int FirstFrom(uint day)
        {
            int from = 0, to = duties.Length;
            while (from < to)
            {
                int middle = from + ((to - from) / 2);
                (from, to) = duties[middle].Slot.First < day ? (middle + 1, to) : (from, middle);
            }

            return from;
        }
    }
}
