namespace Ocop.Domain;

/// <summary>
/// The least openings after an assessment that satisfy every quota that can still be satisfied, with the days they are
/// due, the reason why fewer cannot do, and what is beyond repair.
/// </summary>
/// <remarks>
/// It looks at quotas that are pending, at stocks that are missed, lapsed or unproven (an opening satisfies them late), and,
/// up to a horizon, at quotas whose window has yet to start. It takes what is open to stay open.
/// </remarks>
/// <example><c>assessment.Remedy().Actions</c></example>
public sealed class Remedy
{
    internal Remedy(PlanAssessment assessment, LocalDate horizon)
    {
        var needs = ImmutableArray.CreateBuilder<RemedyNeed>();
        var beyondRepair = ImmutableArray.CreateBuilder<Finding>();
        foreach (Finding finding in assessment.Findings)
        {
            if (finding.IsSatisfied || (finding.Status == FindingStatus.NotStarted && finding.Quota.Window.Start > horizon))
                continue;
            if (RemedyNeed.Of(finding) is { } need)
                needs.Add(need);
            else
                beyondRepair.Add(finding);
        }

        Assessment = assessment;
        Horizon = horizon;
        Needs = needs.ToImmutable();
        Unrecoverable = beyondRepair.ToImmutable();
        var search = new RemedySearch(Needs);
        Certificate = new RemedyCertificate(search.Actions, search.Bounds);
        RemedyNeed[] duties = [.. Needs.Where(need => need.Quota.Rule.Strength == Strength.Mandatory).OrderBy(need => need.Terms.First)];
        Overruns = [.. assessment.Findings.Select(finding => OverrunOf(finding, duties)).OfType<RangeOverrun>()];
    }

    /// <summary>The assessment that is to be mended.</summary>
    public PlanAssessment Assessment { get; }

    /// <summary>The day up to which windows that have yet to start are looked at, inclusive; the as-of day unless asked otherwise.</summary>
    public LocalDate Horizon { get; }

    /// <summary>What is lacking that can still be had, in the order of the plan.</summary>
    public ImmutableArray<RemedyNeed> Needs { get; }

    /// <summary>What is to be opened: sales points first, then by due day, what is late last, then by district; what may be anywhere comes after its districts.</summary>
    public ImmutableArray<RemedyAction> Actions => Certificate.Witness;

    /// <summary>How many openings that is; no plan of fewer satisfies all the needs.</summary>
    public int Openings => Actions.Sum(action => action.Count);

    /// <summary>The findings that no opening can satisfy any more: flows whose windows are over.</summary>
    public ImmutableArray<Finding> Unrecoverable { get; }

    /// <summary>The ranges whose top the mandatory needs alone force the count over.</summary>
    public ImmutableArray<RangeOverrun> Overruns { get; }

    /// <summary>Why the openings are enough, and why fewer are not.</summary>
    public RemedyCertificate Certificate { get; }

    /// <summary>The remedy's share in one quota: the actions that serve it. Together they open at least what it lacks.</summary>
    /// <param name="quota">One of the plan's quotas.</param>
    /// <returns>The actions; none where the quota lacks nothing, is beyond repair, or starts after the horizon.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quota"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan does not ask it.</exception>
    public IEnumerable<RemedyAction> ShareOf(Quota quota)
    {
        Finding finding = Assessment[quota];
        return Needs.FirstOrDefault(need => ReferenceEquals(need.Finding, finding)) is { } need ? Actions.Where(action => action.Serves(need)) : [];
    }

    /// <summary>How strongly an action is asked for: it is mandatory where one of the needs it serves is.</summary>
    /// <param name="action">One of <see cref="Actions"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    /// <exception cref="ArgumentException">The action is not the remedy's.</exception>
    public Strength StrengthOf(RemedyAction action)
    {
        Guard.Against.Null(action);
        if (!Actions.Contains(action))
            throw new ArgumentException($"The remedy does not ask for {action}; take the actions from {nameof(Actions)}.", nameof(action));
        return Needs.Any(need => need.Quota.Rule.Strength == Strength.Mandatory && action.Serves(need)) ? Strength.Mandatory : Strength.Aspirational;
    }

    /// <summary>The remedy in words: what to open where by when, why fewer cannot do, what is beyond repair.</summary>
    /// <param name="language">The language of the words.</param>
    /// <returns>One sentence or more a line.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public IEnumerable<string> Explain(TextLanguage language)
    {
        Guard.Against.UndefinedValue(language);
        return RemedyText.Of(this).Select(line => line.In(language));
    }

    /// <summary>The remedy's share in one quota in words: what to open for it, or why there is nothing to open.</summary>
    /// <param name="quota">One of the plan's quotas.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quota"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan does not ask it.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public IEnumerable<string> ExplainShareOf(Quota quota, TextLanguage language)
    {
        Finding finding = Assessment[quota];
        Guard.Against.UndefinedValue(language);
        return RemedyText.ShareOf(this, finding).Select(line => line.In(language));
    }

    /// <summary>The number of openings, for a debugger.</summary>
    public override string ToString() => $"{Openings} openings, {Unrecoverable.Length} quotas beyond repair";

    // Mandatory needs that can only be met within what the quota counts.
    private static RangeOverrun? OverrunOf(Finding finding, RemedyNeed[] duties)
    {
        if (finding.Rule.Range.Maximum is null || OpeningTerms.CountedBy(finding.Quota, finding.AsOf) is not { } counted)
            return null;
        ImmutableArray<RemedyNeed> forcing =
        [
            .. duties.Skip(FirstFrom(counted.First)).TakeWhile(need => need.Terms.First <= counted.Last).Where(need => need.Terms.IsWithin(counted)),
        ];
        if (finding.Rule.Range.SurplusOf(checked(finding.Achieved + forcing.Sum(need => need.Missing))) == 0)
            return null;
        var overrun = new RangeOverrun(finding, new RemedySearch(forcing).Actions.Sum(action => action.Count));
        return overrun is { Forced: > 0, Surplus: > 0 } ? overrun : null;

        // Those that begin to count earlier are passed over at once: there may be very many.
        int FirstFrom(uint day)
        {
            int from = 0, to = duties.Length;
            while (from < to)
            {
                int middle = from + ((to - from) / 2);
                (from, to) = duties[middle].Terms.First < day ? (middle + 1, to) : (from, middle);
            }

            return from;
        }
    }
}
