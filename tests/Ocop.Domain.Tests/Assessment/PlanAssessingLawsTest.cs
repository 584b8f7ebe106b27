using FsCheck.Xunit;

namespace Ocop.Domain.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public class PlanAssessingLawsTest
{
    [Law(300)]
    public void Every_finding_is_what_the_naive_definition_says(Situation situation) =>
        Assert.Equal(
            situation.Plan.Quotas.Select(quota => NaiveAssessment.Of(quota, situation.Register, situation.AsOf)),
            situation.Assess().Findings.Select(NaiveAssessment.From));

    [Law]
    public void Every_quota_has_its_finding_in_the_order_of_rule_window_and_code(Situation situation) =>
        Assert.Equal(situation.Plan.Quotas, situation.Assess().Findings.Select(finding => finding.Quota));

    [Law]
    public void The_order_of_records_does_not_matter(Situation situation, int seed)
    {
        SalesPoint[] points = [.. situation.Register.SalesPoints];
        OcopCenter[] centers = [.. situation.Register.Centers];
        new Random(seed).Shuffle(points);
        new Random(seed).Shuffle(centers);
        Assert.Equal(situation.Assess(), situation.Plan.Assess(new Register(points, centers, situation.Register.Coverage), situation.AsOf));
    }

    [Law]
    public void Adding_a_record_never_increases_a_shortfall(Situation situation, SalesPoint point, OcopCenter center)
    {
        Register less = situation.Register;
        var more = new Register([.. less.SalesPoints, Again("new point", point)], [.. less.Centers, Again("new center", center)], less.Coverage);
        Assert.All(
            situation.Assess().Findings.Zip(situation.Plan.Assess(more, situation.AsOf).Findings),
            pair => Assert.True(pair.Second.Shortfall <= pair.First.Shortfall));
    }

    [Law]
    public void Removing_a_record_never_decreases_a_shortfall(Situation situation, int place)
    {
        Register more = situation.Register;
        Establishment[] rest = [.. more.Establishments.Where((_, i) => i != Math.Abs((long)place) % more.Count)];
        var less = new Register(rest.OfType<SalesPoint>(), rest.OfType<OcopCenter>(), more.Coverage);
        Assert.All(
            situation.Assess().Findings.Zip(situation.Plan.Assess(less, situation.AsOf).Findings),
            pair => Assert.True(pair.Second.Shortfall >= pair.First.Shortfall));
    }

    [Law]
    public void There_is_no_shortfall_exactly_when_the_minimum_is_reached(Situation situation) =>
        Assert.All(
            situation.Assess().Findings,
            finding => Assert.Equal(finding.Achieved >= finding.Rule.Range.Minimum, finding.Shortfall == 0));

    [Law]
    public void A_finding_is_satisfied_exactly_when_there_is_no_shortfall(Situation situation) =>
        Assert.All(situation.Assess().Findings, finding => Assert.Equal(finding.Shortfall == 0, finding.IsSatisfied));

    [Law]
    [Trait("clause", "C02")]
    public void The_count_of_the_city_is_the_sum_of_the_counts_of_its_districts(Register register, LocalDate asOf)
    {
        PlanAssessment assessment = HanoiPlan312.Plan.Assess(register, asOf);
        Assert.Equal(
            District.All.Sum(district => assessment[HanoiPlan312.AnnualMinimum, district, 2023].Achieved),
            assessment[HanoiPlan312.CityTarget, 2023].Achieved);
    }

    [Law]
    [Trait("clause", "C01")]
    [Trait("clause", "C02")]
    public void Every_annual_minimum_of_2023_met_leaves_the_city_not_short(Register register, LocalDate asOf, int seed)
    {
        PlanAssessment assessment = HanoiPlan312.Plan.Assess(WithOneMoreEverywhere(register, new Random(seed)), LocalDate.Max(asOf, new(2023, 12, 31)));
        Assert.All(District.All, district => Assert.True(assessment[HanoiPlan312.AnnualMinimum, district, 2023].IsSatisfied));
        Assert.Equal(0, assessment[HanoiPlan312.CityTarget, 2023].Shortfall);
    }

    [Law]
    public void A_flow_once_met_stays_met_or_becomes_exceeded_as_days_pass(Situation situation, LocalDate otherDay)
    {
        PlanAssessment earlier = situation.Plan.Assess(situation.Register, LocalDate.Min(situation.AsOf, otherDay));
        PlanAssessment later = situation.Plan.Assess(situation.Register, LocalDate.Max(situation.AsOf, otherDay));
        Assert.All(
            earlier.FindByStatus(FindingStatus.Met).Where(finding => finding.Rule.Measure.Basis == CountingBasis.OpenedWithin),
            finding => Assert.Contains(later[finding.Quota].Status, new[] { FindingStatus.Met, FindingStatus.Exceeded }));
    }

    [Law]
    public void What_is_dated_after_the_day_is_not_seen(Situation situation) =>
        Assert.Equal(situation.Plan.Assess(situation.Known(), situation.AsOf), situation.Assess());

    [Law]
    public void A_partial_register_changes_nothing_but_what_was_lost(Situation situation)
    {
        Register register = situation.Register;
        PlanAssessment complete = situation.Plan.Assess(new Register(register.SalesPoints, register.Centers), situation.AsOf);
        PlanAssessment partial = situation.Plan.Assess(new Register(register.SalesPoints, register.Centers, RegisterCoverage.Partial), situation.AsOf);
        Assert.Equal(
            complete.Findings.Select(finding => finding.IsFailed ? FindingStatus.Unproven : finding.Status),
            partial.Findings.Select(finding => finding.Status));
    }

    [Law]
    public void Breaches_are_the_mandatory_quotas_that_are_lost_or_over_their_cap(Situation situation) =>
        Assert.Equal(
            situation.Assess().Findings.Where(finding => (finding.IsFailed || (finding.Rule.Range.IsCapped && finding.Surplus > 0)) && finding.Rule.Strength == Strength.Mandatory),
            situation.Assess().Breaches);

    [Law]
    public void Shortfalls_are_the_aspirational_quotas_that_are_lost(Situation situation) =>
        Assert.Equal(
            situation.Assess().Findings.Where(finding => finding.IsFailed && finding.Rule.Strength == Strength.Aspirational),
            situation.Assess().Shortfalls);

    [Law]
    public void The_evidence_of_a_finding_is_as_many_records_as_it_counted(Situation situation) =>
        Assert.All(
            situation.Assess().Findings,
            finding => Assert.Equal(finding.Achieved, finding.Evidence.Distinct().Count()));

    [Law]
    public void Assessments_of_equal_inputs_are_equal_and_hash_alike(Situation situation)
    {
        Register register = situation.Register;
        OcopPlan plan = situation.Plan;
        PlanAssessment again = new OcopPlan(plan.Number, plan.Title, plan.Clauses, plan.Rules.Select(Again), plan.Interpretations)
            .Assess(new Register(register.SalesPoints.Reverse(), register.Centers, register.Coverage), situation.AsOf);
        Assert.Equal(situation.Assess(), again);
        Assert.Equal(situation.Assess().GetHashCode(), again.GetHashCode());
    }

    private static PlanRule Again(PlanRule rule) =>
        new(rule.Id, rule.Clause, rule.Measure, rule.Scope, rule.Windows, rule.Range);

    private static SalesPoint Again(string id, SalesPoint point) => new(id, point.Name, point.District, point.OpenedOn, point.ClosedOn);

    private static OcopCenter Again(string id, OcopCenter center) => new(id, center.Name, center.District, center.OpenedOn, center.ClosedOn);

    private static Register WithOneMoreEverywhere(Register register, Random random)
    {
        IEnumerable<SalesPoint> more = District.All.Select(district =>
            Given.Point($"more {district.Code}", district, new LocalDate(2023, 1, 1).PlusDays(random.Next(365))));
        return new Register([.. register.SalesPoints, .. more], register.Centers, register.Coverage);
    }
}
