namespace Ocop.Domain;

/// <summary>Looks for what is odd in plans read together: what their rules imply of each other, were nothing open yet.</summary>
/// <remarks>
/// Only flows imply flows, and only stocks imply stocks: what is in operation may have opened before any window, and what
/// opens within one may close. A stock that is due is to be kept from then on, so that it implies a stock that is due later.
/// </remarks>
internal sealed class PlanChecking
{
    /// <summary>Of how many rules every combination is tried.</summary>
    private const int MostTried = 3;

    private readonly ImmutableArray<OcopPlan> _plans;
    private readonly LocalDate _before;
    private readonly ImmutableArray<RemedyNeed> _asked;

    public PlanChecking(ImmutableArray<OcopPlan> plans)
    {
        LocalDate start = plans.Min(plan => plan.Horizon.Start);
        _plans = plans;
        _before = start > LocalDate.MinIsoValue && start.PlusDays(-1) is var eve && eve != default ? eve : start;
        _asked = AskedBy(plans);
        ImmutableArray<PlanRule> rules = [.. plans.SelectMany(plan => plan.Rules)];
        Oddities =
        [
            .. from odd in plans.SelectMany(plan => plan.Quotas).SelectMany(Found)
               group odd by (odd.Kind, odd.Quota.Rule, odd.Quota.Window, odd.Implied) into same
               from alike in Together([.. same])
               orderby rules.IndexOf(same.Key.Rule), same.Key.Window.Start, same.Key.Kind
               select new PlanOddity(
                   same.Key.Kind,
                   plans.Length == 1 ? null : plans[PlanOf(same.Key.Rule)],
                   same.Key.Rule,
                   [.. alike.SelectMany(odd => odd.Others).Distinct().OrderBy(rule => rules.IndexOf(rule))],
                   [.. alike.Select(odd => odd.Quota)],
                   same.Key.Implied,
                   same.Key.Kind == PlanOddityKind.Contradiction ? [.. Reconciling(alike[0].Quota, alike[0].Others)] : []),
        ];
    }

    public ImmutableArray<PlanOddity> Oddities { get; }

    // What has the same reason is told at once. So is a minimum that some rules imply in some districts and others, which have
    // nothing to say there, in the others: 5 and 13 make 18.
    private static IEnumerable<ImmutableArray<Odd>> Together(ImmutableArray<Odd> same)
    {
        ImmutableArray<PlanRule> all = [.. same.SelectMany(odd => odd.Others).Distinct()];
        bool areApart = same[0].Kind is PlanOddityKind.RedundantMinimum or PlanOddityKind.Agreement
            && same.All(odd => Of(all, odd.Needs).All(need => odd.Others.Contains(need.Quota.Rule)));
        return areApart ? [same] : same.GroupBy(odd => string.Join(' ', odd.Others.Select(rule => all.IndexOf(rule)))).Select(alike => alike.ToImmutableArray());
    }

    private IEnumerable<Odd> Found(Quota quota)
    {
        CountRange range = quota.Rule.Range;
        ImmutableArray<RemedyNeed> within = Within(quota, _asked);
        int implied = Least(within);
        if (range.Maximum is { } top && implied >= Math.Max(1, top))
            yield return Because(implied > top ? PlanOddityKind.Contradiction : PlanOddityKind.Tension, within, implied > top ? top + 1 : top);

        // An aspiration makes no duty redundant.
        within = [.. within.Where(need => need.Quota.Rule.Strength <= quota.Rule.Strength)];
        if (range.Minimum > 0 && Least(within) >= range.Minimum)
        {
            // What other plans ask to the same number is no redundancy: the plans agree.
            ImmutableArray<RemedyNeed> elsewhere = [.. within.Where(need => PlanOf(need.Quota.Rule) != PlanOf(quota.Rule))], own = [.. within.Except(elsewhere)];
            bool agrees = Least(elsewhere) == range.Minimum;
            if (agrees && Because(PlanOddityKind.Agreement, elsewhere, range.Minimum) is var agreement && !IsSaidThere(quota.Rule, agreement.Others))
                yield return agreement;
            if (!agrees || Least(own) >= range.Minimum)
                yield return Because(PlanOddityKind.RedundantMinimum, agrees ? own : within, range.Minimum);
        }

        if (quota.Due > District.LastDay && !quota.Rule.Scope.IsTogether)
            yield return new(PlanOddityKind.OutlivesDistricts, quota, [], 0, []);

        Odd Because(PlanOddityKind kind, ImmutableArray<RemedyNeed> needs, int number)
        {
            ImmutableArray<PlanRule> others = FewestRules(needs, number);
            return new(kind, quota, others, Least(Of(others, needs)), needs);
        }
    }

    // Two rules that ask the same agree with each other; it is said once, of the later plan's.
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

    // Each rule of a contradiction, changed as little as it takes for the contradiction to go if nothing else changes.
    private IEnumerable<PlanRule> Reconciling(Quota quota, ImmutableArray<PlanRule> others)
    {
        CountRange range = quota.Rule.Range;
        yield return quota.Rule.With(range: range.WithEnds(range.Minimum, Least(Within(quota, _asked))));
        foreach (PlanRule rule in others)
        {
            // The greatest minimum that fits lies from 0, if any fits, to one less than asked.
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
           from finding in plan.Assess(new Register([], []), _before).Findings
           where finding.Shortfall > 0
           let need = RemedyNeed.Of(finding)
           where need is not null
           select need,
    ];

    // What rules other than its own ask for that can only be opened within what a quota counts.
    private ImmutableArray<RemedyNeed> Within(Quota quota, ImmutableArray<RemedyNeed> asked)
    {
        if (OpeningTerms.CountedBy(quota, _before) is not { } counted)
            return [];
        OpeningTerms terms = counted with { Last = DayNumber.Of(quota.Due) };
        return [.. asked.Where(need => need.Quota.Rule != quota.Rule && need.Quota.Rule.Measure.IsStock() == quota.Rule.Measure.IsStock() && need.Terms.IsWithin(terms))];
    }

    private static int Least(ImmutableArray<RemedyNeed> needs) => new RemedySearch(needs).Actions.Sum(action => action.Count);

    private static ImmutableArray<RemedyNeed> Of(ImmutableArray<PlanRule> rules, ImmutableArray<RemedyNeed> needs) =>
        [.. needs.Where(need => rules.Contains(need.Quota.Rule))];

    // The fewest rules that ask for so many: one, or two, or three; else some of which none can be left out.
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

    /// <summary>What is odd about one quota: the rules that make it so, how many openings they imply, and what was looked at.</summary>
    private sealed record Odd(PlanOddityKind Kind, Quota Quota, ImmutableArray<PlanRule> Others, int Implied, ImmutableArray<RemedyNeed> Needs);
}
