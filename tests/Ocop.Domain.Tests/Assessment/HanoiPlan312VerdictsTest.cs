namespace Ocop.Domain.Tests;

/// <summary>The four rules of plan 312/KH-UBND on the days on which their verdicts turn.</summary>
public class HanoiPlan312VerdictsTest
{
    [Theory]
    [InlineData("2022-12-31", FindingStatus.NotStarted)]
    [InlineData("2023-01-01", FindingStatus.Pending)]
    [InlineData("2023-12-30", FindingStatus.Pending)]
    [InlineData("2023-12-31", FindingStatus.Missed)]
    [InlineData("2024-01-01", FindingStatus.Missed)]
    [Trait("clause", "C01")]
    public void A_district_without_a_point_misses_the_annual_minimum_on_the_last_day(string day, FindingStatus expected) =>
        Assert.Equal(expected, Assess(day)[HanoiPlan312.AnnualMinimum, District.BaDinh, 2023].Status);

    [Theory]
    [InlineData("2022-12-31", FindingStatus.Missed)]
    [InlineData("2023-01-01", FindingStatus.Met)]
    [InlineData("2023-12-31", FindingStatus.Met)]
    [InlineData("2024-01-01", FindingStatus.Missed)]
    [Trait("clause", "C01")]
    public void A_point_counts_for_the_year_in_which_it_opens(string opened, FindingStatus expected) =>
        Assert.Equal(expected, Assess("2024-06-01", Given.Point("P-1", District.BaDinh, Given.Day(opened)))[HanoiPlan312.AnnualMinimum, District.BaDinh, 2023].Status);

    [Fact]
    [Trait("clause", "C01")]
    public void A_point_counts_for_its_own_district_only() =>
        Assert.Equal(FindingStatus.Missed, Assess("2023-12-31", Given.Point("P-1", District.BaDinh, new(2023, 5, 1)))[HanoiPlan312.AnnualMinimum, District.HoanKiem, 2023].Status);

    [Fact]
    [Trait("clause", "C01")]
    public void A_center_is_no_sales_point() =>
        Assert.Equal(FindingStatus.Missed, Assess("2023-12-31", Given.Center("C-1", District.GiaLam, new(2023, 5, 1)))[HanoiPlan312.AnnualMinimum, District.GiaLam, 2023].Status);

    [Fact]
    [Trait("clause", "C01")]
    public void Missing_the_annual_minimum_is_a_breach() =>
        Assert.True(Assess("2023-12-31")[HanoiPlan312.AnnualMinimum, District.BaDinh, 2023].IsBreach);

    [Theory]
    [InlineData(19, "2023-12-30", FindingStatus.Pending)]
    [InlineData(19, "2023-12-31", FindingStatus.Missed)]
    [InlineData(20, "2023-12-31", FindingStatus.Met)]
    [InlineData(30, "2023-12-31", FindingStatus.Met)]
    [InlineData(31, "2023-12-31", FindingStatus.Exceeded)]
    [Trait("clause", "C02")]
    public void The_city_strives_for_20_to_30(int points, string day, FindingStatus expected) =>
        Assert.Equal(expected, Assess(day, PointsOf2023(points))[HanoiPlan312.CityTarget, 2023].Status);

    [Fact]
    [Trait("clause", "C02")]
    public void Missing_the_city_target_is_a_shortfall_and_no_breach()
    {
        PlanAssessment assessment = Assess("2023-12-31", PointsOf2023(18));
        Finding target = Assert.Single(assessment.Shortfalls);
        Assert.Equal((HanoiPlan312.CityTarget, 2, false), (target.Rule, target.Shortfall, target.IsBreach));
    }

    [Theory]
    [InlineData("2023-12-30", FindingStatus.Met)]
    [InlineData("2023-12-31", FindingStatus.Met)]
    [InlineData("2024-01-01", FindingStatus.MetLate)]
    [Trait("clause", "C03")]
    public void A_pilot_that_opens_after_2023_is_late(string opened, FindingStatus expected) =>
        Assert.Equal(expected, Assess("2024-06-01", Given.Center("C-1", District.SonTay, Given.Day(opened)))[HanoiPlan312.PilotCenter, District.SonTay].Status);

    [Theory]
    [InlineData("2023-12-30", FindingStatus.Missed)]
    [InlineData("2023-12-31", FindingStatus.Missed)]
    [InlineData("2024-01-01", FindingStatus.Lapsed)]
    [Trait("clause", "C03")]
    public void A_pilot_that_closes_by_the_end_of_2023_is_missed_and_one_that_closes_later_lapses(string closed, FindingStatus expected) =>
        Assert.Equal(expected, Assess("2024-06-01", Given.Center("C-1", District.SonTay, new(2023, 5, 1), Given.Day(closed)))[HanoiPlan312.PilotCenter, District.SonTay].Status);

    [Fact]
    [Trait("clause", "C03")]
    public void Another_center_keeps_a_pilot_from_lapsing() =>
        Assert.Equal(FindingStatus.Met, Assess(
            "2024-06-01",
            Given.Center("C-1", District.SonTay, new(2023, 5, 1), new(2024, 2, 1)),
            Given.Center("C-2", District.SonTay, new(2024, 2, 1)))[HanoiPlan312.PilotCenter, District.SonTay].Status);

    [Theory]
    [InlineData("2023-12-31", FindingStatus.NotStarted)]
    [InlineData("2024-01-01", FindingStatus.Pending)]
    [InlineData("2025-12-30", FindingStatus.Pending)]
    [InlineData("2025-12-31", FindingStatus.Missed)]
    [Trait("clause", "C04")]
    public void A_rural_district_without_a_center_has_until_the_end_of_2025(string day, FindingStatus expected) =>
        Assert.Equal(expected, Assess(day)[HanoiPlan312.CenterRollout, District.BaVi].Status);

    [Fact]
    [Trait("clause", "C04")]
    public void Missing_the_rollout_is_a_shortfall_and_no_breach() =>
        Assert.Equal(13, Assess("2025-12-31").Shortfalls.Count(finding => finding.Rule == HanoiPlan312.CenterRollout));

    [Fact]
    public void An_empty_register_breaches_every_mandatory_quota_in_the_end() =>
        Assert.Equal(90 + 5, Assess("2026-01-01").Breaches.Count());

    private static PlanAssessment Assess(string day, params Establishment[] records) =>
        HanoiPlan312.Plan.Assess(Given.Register(records), Given.Day(day));

    private static SalesPoint[] PointsOf2023(int count) =>
        [.. Enumerable.Range(1, count).Select(i => Given.Point($"P-{i}", District.DongDa, new(2023, 6, 1)))];
}
