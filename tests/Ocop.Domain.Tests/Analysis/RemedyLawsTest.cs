using FsCheck.Xunit;

namespace Ocop.Domain.Tests;

/// <summary>A remedy is enough, and no less is.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public class RemedyLawsTest
{
    [Law(1_000)]
    public void No_plan_of_fewer_openings_is_enough(Tangle tangle) =>
        Assert.Equal(BruteForce.LeastOpenings(tangle), tangle.FindRemedy().Openings);

    [Law(300)]
    public void Carried_out_wherever_and_whenever_it_allows_it_leaves_nothing_lacking_in_a_tangle(Tangle tangle, int seed) =>
        AssertSound(tangle.Situation, tangle.Horizon, new Random(seed));

    [Law(200)]
    public void Carried_out_wherever_and_whenever_it_allows_it_leaves_nothing_lacking(Situation situation, LocalDate day, int seed) =>
        AssertSound(situation, LocalDate.Max(situation.AsOf, day), new Random(seed));

    [Law]
    public void It_looks_at_what_can_still_be_satisfied_and_at_nothing_else(Situation situation, LocalDate day)
    {
        LocalDate horizon = LocalDate.Max(situation.AsOf, day);
        if (situation.AsOf == LocalDate.MaxIsoValue)
            return;
        PlanAssessment assessment = situation.Assess();
        Assert.Equal(
            assessment.Findings.Where(finding => BruteForce.IsTargeted(finding, horizon)),
            assessment.FindRemedy(horizon).Needs.Select(need => need.Finding));
    }

    [Law]
    public void Beyond_repair_are_the_flows_that_are_over(Situation situation) =>
        Assert.Equal(
            situation.Assess().Findings.Where(finding => finding.Rule.Measure.Basis == CountingBasis.OpenedWithin && finding.Due <= situation.AsOf && finding.Shortfall > 0),
            situation.Assess().FindRemedy().Unrecoverable.Where(finding => finding.Rule.Measure.Basis == CountingBasis.OpenedWithin));

    [Law]
    public void Where_nothing_lacks_nothing_is_asked(Situation situation)
    {
        OcopPlan easy = situation.Plan.Rules.Aggregate(situation.Plan, (plan, rule) => plan.With(rule.With(range: CountRange.AtLeast(0))));
        Remedy remedy = easy.Assess(situation.Register, situation.AsOf).FindRemedy(LocalDate.MaxIsoValue);
        Assert.Empty(remedy.Actions);
        Assert.Empty(remedy.Needs);
        Assert.Empty(remedy.Unrecoverable);
        Assert.Empty(remedy.Bounds);
    }

    [Law]
    public void Where_everything_is_satisfied_nothing_is_asked(Situation situation, int seed)
    {
        // Before anything begins, the whole plan is carried out in advance; on the last day nothing is left to ask.
        if (situation.Plan.Horizon.Start == LocalDate.MinIsoValue)
            return;
        LocalDate before = situation.Plan.Horizon.Start.PlusDays(-1);
        var known = new Situation(situation.Plan, situation.Register, before);
        Register after = CarriedOut(known.Assess().FindRemedy(LocalDate.MaxIsoValue), known.Known(), new Random(seed));
        PlanAssessment satisfied = situation.Plan.Assess(after, situation.Plan.Horizon.End);
        Assert.All(satisfied.Findings, finding => Assert.True(finding.IsSatisfied));
        Remedy remedy = satisfied.FindRemedy(LocalDate.MaxIsoValue);
        Assert.Empty(remedy.Actions);
        Assert.Empty(remedy.Unrecoverable);
    }

    [Law]
    public void It_never_asks_for_more_than_the_shortfalls_together(Situation situation, LocalDate day)
    {
        Remedy remedy = situation.Assess().FindRemedy(LocalDate.Max(situation.AsOf, day));
        Assert.InRange(remedy.Openings, 0, remedy.Needs.Sum(need => need.Finding.Shortfall));
    }

    [Law]
    public void Every_need_is_served_by_as_many_openings_as_it_lacks(Situation situation, LocalDate day)
    {
        Remedy remedy = situation.Assess().FindRemedy(LocalDate.Max(situation.AsOf, day));
        Assert.All(remedy.Needs, need => Assert.True(remedy.GetActions(need.Quota).Sum(action => action.Count) >= need.Missing));
    }

    [Law(300)]
    public void No_opening_anywhere_gathers_more_than_the_capacity_of_a_bound(Tangle tangle) =>
        AssertBounds(tangle.FindRemedy());

    [Law]
    public void No_opening_anywhere_gathers_more_than_the_capacity_of_a_bound_in_the_city(Situation situation, LocalDate day) =>
        AssertBounds(situation.Assess().FindRemedy(LocalDate.Max(situation.AsOf, day)));

    [Law]
    public void The_bounds_of_plan_312_are_lists_of_quotas_that_share_no_opening_and_show_the_least(Register register, LocalDate asOf, LocalDate day)
    {
        Remedy remedy = HanoiPlan312.Plan.Assess(register, asOf).FindRemedy(LocalDate.Max(asOf, day));
        Assert.True(remedy.IsProvenByBounds);
        Assert.All(remedy.Bounds, bound => Assert.Equal(1, bound.Capacity));
        Assert.All(remedy.Bounds.SelectMany(bound => bound.WeightedNeeds), share => Assert.Equal(1, share.Weight));
    }

    [Law(300)]
    public void An_overrun_is_what_the_mandatory_needs_alone_force(Tangle tangle) =>
        Assert.Equal(
            from finding in tangle.Situation.Assess().Findings
            where finding.Rule.Range.Maximum is not null && (finding.Rule.Measure.Basis == CountingBasis.InOperation || finding.Due > tangle.Situation.AsOf)
            let forced = BruteForce.Forced(tangle, finding.Quota)
            where forced > 0 && finding.Achieved + forced > finding.Rule.Range.Maximum
            select (finding, forced),
            tangle.FindRemedy().Overruns.Select(overrun => (overrun.Finding, overrun.Forced)));

    private static void AssertBounds(Remedy remedy)
    {
        Assert.InRange(remedy.LowerBound, 0, remedy.Openings);
        foreach (RemedyBound bound in remedy.Bounds)
        {
            Assert.Equal((bound.WeightedNeeds.Sum(share => share.Weight * share.Need.Missing) + bound.Capacity - 1) / bound.Capacity, bound.Openings);
            var places =
                from need in bound.WeightedNeeds.Select(share => share.Need)
                from district in need.Quota.Subject
                from day in bound.WeightedNeeds.SelectMany(share => new[] { share.Need.From, share.Need.LatestResponsibleDay ?? LocalDate.MaxIsoValue }).Distinct()
                select (Kind: need.Quota.Rule.Measure.Kind, district, day);
            Assert.All(places.Distinct(), place => Assert.True(
                bound.WeightedNeeds.Where(share =>
                    share.Need.Quota.Rule.Measure.Kind == place.Kind
                    && share.Need.Quota.Subject.Contains(place.district)
                    && share.Need.From <= place.day
                    && place.day <= (share.Need.LatestResponsibleDay ?? LocalDate.MaxIsoValue)).Sum(share => share.Weight) <= bound.Capacity));
        }
    }

    private static void AssertSound(Situation situation, LocalDate horizon, Random random)
    {
        Remedy remedy = situation.Assess().FindRemedy(horizon);
        Register after = CarriedOut(remedy, situation.Known(), random);
        LocalDate end = LocalDate.Max(LastOpening(after), situation.AsOf);
        foreach (RemedyNeed need in remedy.Needs)
        {
            NaiveAssessment mended = NaiveAssessment.Of(need.Quota, after, need.LatestResponsibleDay ?? end);
            Assert.Equal(0, mended.Shortfall);
        }

        Assert.DoesNotContain(situation.Plan.Assess(after, end).FindRemedy(LocalDate.Max(end, horizon)).Needs, need => need.Quota.Window.Start <= horizon);
    }

    private static Register CarriedOut(Remedy remedy, Register register, Random random)
    {
        IEnumerable<Establishment> openings =
            from action in remedy.Actions
            from number in Enumerable.Range(1, action.Count)
            let district = action.Subject.ElementAt(random.Next(action.Subject.Count))
            let days = Period.DaysBetween(action.From, action.By ?? LocalDate.Min(action.From, LocalDate.MaxIsoValue.PlusDays(-40)).PlusDays(40))
            let day = action.From.PlusDays(random.Next(days + 1))
            let id = $"opened {remedy.Actions.IndexOf(action)} {number}"
            select action.Kind == EstablishmentKind.SalesPoint ? (Establishment)Given.Point(id, district, day) : Given.Center(id, district, day);
        return register.With([.. openings]);
    }

    private static LocalDate LastOpening(Register register) =>
        register.Establishments.Select(record => record.OpenedOn).OfType<LocalDate>().DefaultIfEmpty(LocalDate.MinIsoValue).Max();
}
