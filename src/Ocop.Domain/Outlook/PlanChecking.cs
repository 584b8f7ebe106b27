namespace Ocop.Domain;

/// <summary>Looks for what is odd in a plan: what its rules imply of each other, were nothing open yet.</summary>
internal sealed class PlanChecking
{
    /// <summary>Of how many rules every combination is tried.</summary>
    private const int MostTried = 3;

    private readonly LocalDate _before;
    private readonly ImmutableArray<RemedyNeed> _asked;

    public PlanChecking(OcopPlan plan)
    {
        LocalDate start = plan.Horizon.Start;
        _before = start > LocalDate.MinIsoValue ? start.PlusDays(-1) : start;
        _asked = [.. plan.Assess(new Register([], []), _before).Findings.Where(finding => finding.Shortfall > 0).Select(RemedyNeed.Of).OfType<RemedyNeed>()];
        Oddities =
        [
            .. from oddity in plan.Quotas.SelectMany(Found)
               group oddity by (oddity.Kind, oddity.Quota.Rule, oddity.Quota.Window, oddity.Implied, Others: string.Join(' ', oddity.Others)) into alike
               orderby plan.Rules.IndexOf(alike.Key.Rule), alike.Key.Window.Start, alike.Key.Kind
               select new PlanOddity(alike.Key.Kind, alike.Key.Rule, alike.First().Others, [.. alike.Select(oddity => oddity.Quota)], alike.Key.Implied),
        ];
    }

    public ImmutableArray<PlanOddity> Oddities { get; }

    private IEnumerable<(PlanOddityKind Kind, Quota Quota, ImmutableArray<PlanRule> Others, int Implied)> Found(Quota quota)
    {
        CountRange range = quota.Rule.Range;
        ImmutableArray<RemedyNeed> within = Within(quota);
        int implied = Least(within);
        if (range.Maximum is { } top && !quota.Rule.Measure.IsStock() && implied >= Math.Max(1, top))
        {
            ImmutableArray<PlanRule> others = FewestRules(within, implied > top ? top + 1 : top);
            yield return (implied > top ? PlanOddityKind.Contradiction : PlanOddityKind.Tension, quota, others, Least(Of(others, within)));
        }

        if (range.Minimum > 0 && implied >= range.Minimum)
        {
            ImmutableArray<PlanRule> others = FewestRules(within, range.Minimum);
            yield return (PlanOddityKind.RedundantMinimum, quota, others, Least(Of(others, within)));
        }

        if (quota.Due > District.LastDay)
            yield return (PlanOddityKind.OutlivesDistricts, quota, [], 0);
    }

    // What rules other than its own ask for that can only be opened within what a quota counts.
    private ImmutableArray<RemedyNeed> Within(Quota quota)
    {
        if (OpeningTerms.CountedBy(quota, _before) is not { } counted)
            return [];
        OpeningTerms terms = counted with { Last = DayNumber.Of(quota.Due) };
        return [.. _asked.Where(need => need.Quota.Rule != quota.Rule && need.Terms.IsWithin(terms))];
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
}
