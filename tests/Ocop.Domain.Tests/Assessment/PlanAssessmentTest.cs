namespace Ocop.Domain.Tests;

public class PlanAssessmentTest
{
    private static readonly LocalDate AsOf = new(2023, 12, 31);

    [Fact]
    public void A_finding_is_looked_up_by_its_quota()
    {
        Quota quota = HanoiPlan312.PilotCenter.For(District.GiaLam);
        Assert.Equal(quota, Assess()[quota].Quota);
    }

    [Fact]
    public void A_finding_is_looked_up_by_a_quota_of_an_equal_plan() =>
        Assert.All(HanoiPlan312.Plan.Rules, rule => Assert.Same(Assess()[rule.Quotas[^1]].Quota, Assess()[rule.With().Quotas[^1]].Quota));

    [Fact]
    public void A_finding_is_looked_up_by_rule_and_district() =>
        Assert.Equal("pilot-center 269 2023-01-01/2023-12-31", Assess()[HanoiPlan312.PilotCenter, District.SonTay].Quota.ToString());

    [Fact]
    public void A_finding_is_looked_up_by_rule_district_and_year() =>
        Assert.Equal("annual-minimum 269 2024-01-01/2024-12-31", Assess()[HanoiPlan312.AnnualMinimum, District.SonTay, 2024].Quota.ToString());

    [Fact]
    public void A_finding_on_the_city_is_looked_up_by_rule_and_year() =>
        Assert.Equal("city-target city 2023-01-01/2023-12-31", Assess()[HanoiPlan312.CityTarget, 2023].Quota.ToString());

    [Fact]
    public void Findings_stand_in_the_order_of_rule_window_and_code()
    {
        ImmutableArray<Finding> findings = Assess().Findings;
        Assert.Equal(109, findings.Length);
        Assert.Equal("annual-minimum 001 2023-01-01/2023-12-31", findings[0].Quota.ToString());
        Assert.Equal("annual-minimum 002 2023-01-01/2023-12-31", findings[1].Quota.ToString());
        Assert.Equal("annual-minimum 001 2024-01-01/2024-12-31", findings[30].Quota.ToString());
        Assert.Equal("city-target city 2023-01-01/2023-12-31", findings[90].Quota.ToString());
        Assert.Equal("center-rollout 282 2024-01-01/2025-12-31", findings[108].Quota.ToString());
    }

    [Fact]
    public void The_findings_on_a_rule_are_those_of_its_quotas() =>
        Assert.Equal(HanoiPlan312.PilotCenter.Quotas, Assess().FindByRule(HanoiPlan312.PilotCenter).Select(finding => finding.Quota));

    [Fact]
    public void A_rule_of_another_plan_is_refused_rather_than_found_to_ask_nothing() =>
        Assert.Throws<ArgumentException>("rule", () => Assess().FindByRule(OtherRule()));

    [Fact]
    public void The_findings_on_a_district_are_those_that_ask_it_by_itself() =>
        Assert.Equal(
            ["annual-minimum", "annual-minimum", "annual-minimum", "pilot-center"],
            Assess().FindByDistrict(District.SonTay).Select(finding => finding.Rule.Id));

    [Fact]
    public void The_findings_with_a_status_are_all_of_them() =>
        Assert.Equal(30 + 1 + 5, Assess().FindByStatus(FindingStatus.Missed).Count());

    [Fact]
    public void Breaches_are_listed_apart_from_shortfalls()
    {
        Assert.Equal(["annual-minimum", "pilot-center"], Assess().Breaches.Select(finding => finding.Rule.Id).Distinct());
        Assert.Equal(["city-target"], Assess().Shortfalls.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void An_unproven_quota_is_neither_breach_nor_shortfall()
    {
        PlanAssessment assessment = HanoiPlan312.Plan.Assess(new Register([], [], RegisterCoverage.Partial), AsOf);
        Assert.Empty(assessment.Breaches);
        Assert.Empty(assessment.Shortfalls);
    }

    [Fact]
    public void A_quota_of_another_plan_is_refused() =>
        Assert.Throws<ArgumentException>("quota", () => Assess()[OtherRule().Quotas[0]]);

    [Fact]
    public void A_rule_of_another_plan_is_refused() =>
        Assert.Throws<ArgumentException>(() => Assess()[OtherRule(), District.BaDinh]);

    [Fact]
    public void A_district_that_the_rule_does_not_address_is_refused() =>
        Assert.Throws<ArgumentException>("district", () => Assess()[HanoiPlan312.PilotCenter, District.BaDinh]);

    [Fact]
    public void A_rule_that_asks_in_several_windows_needs_a_year() =>
        Assert.Throws<ArgumentException>("district", () => Assess()[HanoiPlan312.AnnualMinimum, District.BaDinh]);

    [Fact]
    public void A_rule_that_asks_each_district_needs_a_district() =>
        Assert.Throws<ArgumentException>("year", () => Assess()[HanoiPlan312.AnnualMinimum, 2023]);

    [Theory]
    [InlineData(2022)]
    [InlineData(2026)]
    public void A_year_outside_the_horizon_is_refused(int outside) =>
        Assert.Throws<ArgumentOutOfRangeException>("year", () => Assess()[HanoiPlan312.AnnualMinimum, District.BaDinh, outside]);

    [Fact]
    public void A_missing_quota_is_refused() =>
        Assert.Throws<ArgumentNullException>("quota", () => Assess()[null!]);

    [Fact]
    public void A_missing_rule_is_refused() =>
        Assert.Throws<ArgumentNullException>("rule", () => Assess()[null!, District.BaDinh]);

    [Fact]
    public void A_missing_rule_to_list_is_refused() =>
        Assert.Throws<ArgumentNullException>("rule", () => Assess().FindByRule(null!));

    [Fact]
    public void A_missing_district_to_list_is_refused() =>
        Assert.Throws<ArgumentNullException>("district", () => Assess().FindByDistrict(null!));

    [Fact]
    public void An_undefined_status_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("status", () => Assess().FindByStatus((FindingStatus)8));

    [Fact]
    public void Assessments_of_different_days_differ() =>
        Assert.NotEqual(Assess(), HanoiPlan312.Plan.Assess(Given.Register(), new(2023, 12, 30)));

    [Fact]
    public void Assessments_of_different_coverages_differ() =>
        Assert.NotEqual(Assess(), HanoiPlan312.Plan.Assess(new Register([], [], RegisterCoverage.Partial), AsOf));

    [Fact]
    public void Assessments_of_different_counts_differ() =>
        Assert.NotEqual(Assess(), HanoiPlan312.Plan.Assess(Given.Register(Given.Point("P-1", District.BaDinh, AsOf)), AsOf));

    [Fact]
    public void Assessments_compare_by_value()
    {
        OcopPlan plan = Given.Plan(Measure.NewCenters, CountRange.AtLeast(2)), renumbered = new("10/KH-UBND", plan.Title, plan.Clauses, plan.Rules, []);
        LocalDate day = Given.Day("2024-06-01");
        PlanAssessment assessment = plan.Assess(Given.Register(), day);
        PlanAssessment[] others =
        [
            renumbered.Assess(Given.Register(), day),
            plan.Assess(Given.Register(), day.PlusDays(1)),
            plan.Assess(Given.Register(Given.Center("C-1", District.BaDinh, Given.Window.Start)), day),
        ];

        EqualityContract.Equates(assessment, plan.Assess(Given.Register(), day));
        EqualityContract.TellsApart(assessment, others);
        Assert.All(others, other => Assert.NotEqual(assessment.GetHashCode(), other.GetHashCode()));
        Assert.False(assessment.Equals((PlanAssessment?)null));
    }

    [Fact]
    public void An_assessment_prints_its_plan_day_and_number_of_breaches() =>
        Assert.Equal("312/KH-UBND as of 2023-12-31, breaches: 35", Assess().ToString());

    private static PlanAssessment Assess() => HanoiPlan312.Plan.Assess(Given.Register(), AsOf);

    private static PlanRule OtherRule() => Given.Plan(Measure.NewSalesPoints, CountRange.AtLeast(1)).Rules[0];
}
