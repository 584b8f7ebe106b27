namespace Ocop.Domain.Analysis;

/// <summary>Finds the issues of plans read together: what their rules imply for each other if nothing is open yet.</summary>
/// <remarks>
/// The search assesses an empty register on the day before the first window: every shortfall is a need. Only flows imply flows, and only
/// stocks imply stocks: what is in operation may have opened before any window, and what opens within one may close. A stock that is due
/// must be kept from then on, so it implies a stock that is due later.
/// </remarks>
internal sealed class PlanIssueSearch
{
    /// <summary>The largest number of rules whose combinations are all tried.</summary>
    private const int MostTried = 3;

    private readonly ImmutableArray<OcopPlan> _plans;
    private readonly LocalDate _eve;
    private readonly ImmutableArray<RemedyNeed> _asked;

    private PlanIssueSearch(ImmutableArray<OcopPlan> plans)
    {
        LocalDate start = plans.Min(plan => plan.Horizon.Start);
        _plans = plans;
        _eve = start > LocalDate.MinIsoValue && start.PlusDays(-1) is var eve && eve != default ? eve : start;
        _asked = AskedBy(plans);
    }

    public static ImmutableArray<PlanIssue> FindIssues(ImmutableArray<OcopPlan> plans)
    {
        var search = new PlanIssueSearch(plans);
        ImmutableArray<PlanRule> rules = [.. plans.SelectMany(plan => plan.Rules)];
        return
        [
            .. from cause in plans.SelectMany(plan => plan.Quotas).SelectMany(search.CausesOf)
               group cause by (cause.Kind, cause.Quota.Rule, cause.Quota.Window, cause.Implied) into same
               from causes in Together([.. same])
               orderby rules.IndexOf(same.Key.Rule), same.Key.Window.Start, same.Key.Kind
               select new PlanIssue(
                   same.Key.Kind,
                   plans.Length == 1 ? null : plans[search.PlanOf(same.Key.Rule)],
                   same.Key.Rule,
                   [.. causes.SelectMany(cause => cause.Others).Distinct().OrderBy(rule => rules.IndexOf(rule))],
                   [.. causes.Select(cause => cause.Quota)],
                   same.Key.Implied,
                   same.Key.Kind == PlanIssueKind.Contradiction ? [.. search.Reconciling(causes[0].Quota, causes[0].Others)] : []),
        ];
    }

    // Quotas with the same cause form one issue. So does a minimum that some rules imply in some districts, and others in the rest: 5 and
    // 13 make 18.
    private static IEnumerable<ImmutableArray<Cause>> Together(ImmutableArray<Cause> same)
    {
        ImmutableArray<PlanRule> all = [.. same.SelectMany(cause => cause.Others).Distinct()];
        bool areApart = same[0].Kind is PlanIssueKind.RedundantMinimum or PlanIssueKind.Agreement
            && same.All(cause => Of(all, cause.Needs).All(need => cause.Others.Contains(need.Quota.Rule)));
        return areApart ? [same] : same.GroupBy(cause => string.Join(' ', cause.Others.Select(rule => all.IndexOf(rule)))).Select(causes => causes.ToImmutableArray());
    }

    private IEnumerable<Cause> CausesOf(Quota quota)
    {
        CountRange range = quota.Rule.Range;
        ImmutableArray<RemedyNeed> within = Within(quota, _asked);
        int implied = Least(within);
        if (range.Maximum is { } top && implied >= Math.Max(1, top))
            yield return Because(implied > top ? PlanIssueKind.Contradiction : PlanIssueKind.Tension, within, implied > top ? top + 1 : top);

        // An aspirational rule does not make a mandatory one redundant.
        within = [.. within.Where(need => need.Quota.Rule.Strength <= quota.Rule.Strength)];
        if (range.Minimum > 0 && Least(within) >= range.Minimum)
        {
            // If other plans ask for the same number, the plans agree; the minimum is not redundant.
            ImmutableArray<RemedyNeed> elsewhere = [.. within.Where(need => PlanOf(need.Quota.Rule) != PlanOf(quota.Rule))], own = [.. within.Except(elsewhere)];
            bool agrees = Least(elsewhere) == range.Minimum;
            if (agrees && Because(PlanIssueKind.Agreement, elsewhere, range.Minimum) is var agreement && !IsSaidThere(quota.Rule, agreement.Others))
                yield return agreement;
            if (!agrees || Least(own) >= range.Minimum)
                yield return Because(PlanIssueKind.RedundantMinimum, agrees ? own : within, range.Minimum);
        }

        if (quota.Due > District.LastDay && !quota.Rule.Scope.IsTogether)
            yield return new(PlanIssueKind.OutlivesDistricts, quota, [], 0, []);

        Cause Because(PlanIssueKind kind, ImmutableArray<RemedyNeed> needs, int number)
        {
            ImmutableArray<PlanRule> others = FewestRules(needs, number);
            return new(kind, quota, others, Least(Of(others, needs)), needs);
        }
    }

    // Two rules that ask for the same number agree with each other: reported once, for the later plan.
    private bool IsSaidThere(PlanRule rule, ImmutableArray<PlanRule> others) =>
        others is [var other] && other.Scope == rule.Scope && other.Range.Minimum == rule.Range.Minimum && PlanOf(other) > PlanOf(rule);

    private int PlanOf(PlanRule rule)
    {
        for (int plan = 0; ; plan++)
        {
            if (_plans[plan].Rules.Contains(rule))
                return plan;
        }
    }

    // Each rule of a contradiction, with the smallest change that removes the contradiction if nothing else changes.
    private IEnumerable<PlanRule> Reconciling(Quota quota, ImmutableArray<PlanRule> others)
    {
        CountRange range = quota.Rule.Range;
        yield return quota.Rule.With(range: range.WithEnds(range.Minimum, Least(Within(quota, _asked))));
        foreach (PlanRule rule in others)
        {
            // The greatest minimum that fits is between 0, if any fits, and one less than required.
            int fits = -1, tooMuch = rule.Range.Minimum;
            while (tooMuch - fits > 1)
            {
                int middle = fits + ((tooMuch - fits) / 2);
                bool isReconciled = Least(Within(quota, AskedBy([.. _plans.Select(plan => plan.Rules.Contains(rule) ? plan.With(Lowered(rule, middle)) : plan)]))) <= range.Maximum;
                (fits, tooMuch) = isReconciled ? (middle, tooMuch) : (fits, middle);
            }

            if (fits >= 0)
                yield return Lowered(rule, fits);
        }

        static PlanRule Lowered(PlanRule rule, int minimum) => rule.With(range: rule.Range.WithEnds(minimum, rule.Range.Maximum));
    }

    private ImmutableArray<RemedyNeed> AskedBy(ImmutableArray<OcopPlan> plans) =>
    [
        .. from plan in plans
           from finding in plan.Assess(new Register([], []), _eve).Findings
           where finding.Shortfall > 0
           let need = RemedyNeed.Of(finding)
           where need is not null
           select need,
    ];

    // Needs of rules other than its own that can only be opened within what a quota counts.
    private ImmutableArray<RemedyNeed> Within(Quota quota, ImmutableArray<RemedyNeed> asked)
    {
        if (quota.Rule.Measure.CountedAfter(_eve, quota) is not { } counted)
            return [];
        OpeningSlot slot = counted with { Last = DayNumber.Of(quota.Due) };
        return [.. asked.Where(need => need.Quota.Rule != quota.Rule && need.Quota.Rule.Measure.Basis == quota.Rule.Measure.Basis && need.Slot.IsWithin(slot))];
    }

    private static int Least(ImmutableArray<RemedyNeed> needs) => RemedySearch.CountOpenings(needs);

    private static ImmutableArray<RemedyNeed> Of(ImmutableArray<PlanRule> rules, ImmutableArray<RemedyNeed> needs) =>
        [.. needs.Where(need => rules.Contains(need.Quota.Rule))];

    // The fewest rules that ask for this number: one, two or three; otherwise a set from which none can be left out.
    private static ImmutableArray<PlanRule> FewestRules(ImmutableArray<RemedyNeed> needs, int number)
    {
        ImmutableArray<PlanRule> rules = [.. needs.Select(need => need.Quota.Rule).Distinct()];
        ImmutableArray<PlanRule> fewest = Enumerable.Range(1, MostTried).SelectMany(size => Subsets(rules, size)).FirstOrDefault(some => Least(Of(some, needs)) >= number);
        return !fewest.IsDefault ? fewest
            : rules.Aggregate(rules, (kept, rule) => Least(Of(kept.Remove(rule), needs)) >= number ? kept.Remove(rule) : kept);
    }

    private static IEnumerable<ImmutableArray<PlanRule>> Subsets(ImmutableArray<PlanRule> rules, int size) =>
        size == 0
            ? [[]]
            : Enumerable.Range(0, rules.Length).SelectMany(first => Subsets(rules[(first + 1)..], size - 1).Select(rest => rest.Insert(0, rules[first])));

    /// <summary>An issue of one quota: the rules that cause it, the openings they imply, and the needs considered.</summary>
    private sealed record Cause(PlanIssueKind Kind, Quota Quota, ImmutableArray<PlanRule> Others, int Implied, ImmutableArray<RemedyNeed> Needs);
}
