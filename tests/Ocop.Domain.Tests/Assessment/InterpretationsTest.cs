namespace Ocop.Domain.Tests;

/// <summary>How each open question of the plan is answered, shown by a verdict that would differ otherwise.</summary>
public class InterpretationsTest
{
    [Fact]
    [Trait("clause", "C01")]
    [Trait("clause", "I01")]
    public void I01_every_year_means_2023_2024_and_2025() =>
        Assert.Equal(
            [2023, 2024, 2025],
            Assess("2026-12-31").FindByRule(HanoiPlan312.AnnualMinimum).Where(finding => finding.Quota.Subject.Sole == District.BaDinh).Select(finding => finding.Due.Year));

    [Fact]
    [Trait("clause", "C01")]
    [Trait("clause", "I02")]
    public void I02_a_point_is_developed_when_it_opens_not_when_it_was_to_open()
    {
        var point = new SalesPoint("P-1", "HTX", District.BaDinh, openedOn: new(2024, 1, 1), plannedOn: new(2023, 12, 31));
        Assert.Equal(FindingStatus.Missed, Assess("2024-06-01", point)[HanoiPlan312.AnnualMinimum, District.BaDinh, 2023].Status);
    }

    [Fact]
    [Trait("clause", "C01")]
    [Trait("clause", "I03")]
    public void I03_the_surplus_of_a_year_does_not_count_for_the_next() =>
        Assert.Equal(FindingStatus.Missed, Assess(
            "2024-12-31",
            Given.Point("P-1", District.BaDinh, new(2023, 5, 1)),
            Given.Point("P-2", District.BaDinh, new(2023, 6, 1)))[HanoiPlan312.AnnualMinimum, District.BaDinh, 2024].Status);

    [Fact]
    [Trait("clause", "C01")]
    [Trait("clause", "I04")]
    public void I04_a_point_closed_within_its_year_still_counts_as_opened_and_the_finding_says_so()
    {
        Finding finding = Assess("2023-12-31", Given.Point("P-1", District.BaDinh, new(2023, 5, 1), new(2023, 6, 1)))[HanoiPlan312.AnnualMinimum, District.BaDinh, 2023];
        Assert.Equal((FindingStatus.Met, 1, 1), (finding.Status, finding.Achieved, finding.ClosedSince));
    }

    [Fact]
    [Trait("clause", "C01")]
    [Trait("clause", "C02")]
    [Trait("clause", "I05")]
    public void I05_every_minimum_met_lands_on_the_top_of_the_range()
    {
        Establishment[] points = [.. District.All.Select(district => Given.Point($"P-{district.Code}", district, new(2023, 5, 1)))];
        Finding target = Assess("2023-12-31", points)[HanoiPlan312.CityTarget, 2023];
        Assert.Equal((FindingStatus.Met, target.Rule.Range.Maximum), (target.Status, target.Achieved));
    }

    [Fact]
    [Trait("clause", "C02")]
    [Trait("clause", "I05")]
    public void I05_going_over_the_top_of_the_range_is_no_fault()
    {
        Establishment[] points = [.. Enumerable.Range(1, 31).Select(i => Given.Point($"P-{i}", District.DongDa, new(2023, 5, 1)))];
        Finding target = Assess("2023-12-31", points)[HanoiPlan312.CityTarget, 2023];
        Assert.Equal((FindingStatus.Exceeded, true, false), (target.Status, target.IsSatisfied, target.IsBreach));
    }

    [Fact]
    [Trait("clause", "C01")]
    [Trait("clause", "C04")]
    [Trait("clause", "I08-ends-with-districts")]
    public void I08_the_other_answer_cuts_every_window_at_the_end_of_the_district_level()
    {
        OcopPlan cut = HanoiPlan312.Plan.EndOn(new(2025, 6, 30));
        Assert.Equal(HanoiPlan312.Plan.Quotas.Length, cut.Quotas.Length);
        Assert.Equal(
            HanoiPlan312.Plan.Quotas.Select(quota => LocalDate.Min(quota.Due, new(2025, 6, 30))),
            cut.Quotas.Select(quota => quota.Due));
        Assert.Equal(
            FindingStatus.Missed,
            cut.Assess(Given.Register(Given.Point("P-1", District.BaDinh, new(2025, 7, 1))), new(2025, 12, 31))[cut.GetRule("annual-minimum"), District.BaDinh, 2025].Status);
    }

    [Fact]
    [Trait("clause", "C04")]
    [Trait("clause", "I06")]
    public void I06_a_center_opened_before_2024_satisfies_the_rollout() =>
        Assert.Equal(FindingStatus.Met, Assess("2025-12-31", Given.Center("C-1", District.BaVi, new(2022, 5, 1)))[HanoiPlan312.CenterRollout, District.BaVi].Status);

    [Fact]
    [Trait("clause", "C03")]
    [Trait("clause", "C04")]
    [Trait("clause", "I07")]
    public void I07_a_center_in_an_urban_district_counts_for_no_rule() =>
        Assert.Equal(Assess("2025-12-31"), Assess("2025-12-31", Given.Center("C-1", District.HaDong, new(2023, 12, 27))));

    [Fact]
    [Trait("clause", "C03")]
    [Trait("clause", "C04")]
    [Trait("clause", "I07")]
    public void I07_Son_Tay_late_with_its_pilot_stays_with_C03_and_is_met_late()
    {
        PlanAssessment assessment = Assess("2025-12-31", Given.Center("C-1", District.SonTay, new(2024, 5, 1)));
        Assert.Equal(FindingStatus.MetLate, assessment[HanoiPlan312.PilotCenter, District.SonTay].Status);
        Assert.Throws<ArgumentException>("district", () => assessment[HanoiPlan312.CenterRollout, District.SonTay]);
    }

    [Theory]
    [InlineData("2025-06-30")]
    [InlineData("2025-07-01")]
    [InlineData("2025-12-31")]
    [Trait("clause", "C01")]
    [Trait("clause", "I08")]
    public void I08_the_former_territory_keeps_counting_to_the_end_of_2025(string opened) =>
        Assert.Equal(FindingStatus.Met, Assess("2025-12-31", Given.Point("P-1", District.BaVi, Given.Day(opened)))[HanoiPlan312.AnnualMinimum, District.BaVi, 2025].Status);

    [Fact]
    [Trait("clause", "C04")]
    [Trait("clause", "I08")]
    public void I08_the_rollout_is_still_pending_when_the_district_level_ends() =>
        Assert.Equal(FindingStatus.Pending, Assess("2025-07-01")[HanoiPlan312.CenterRollout, District.BaVi].Status);

    [Theory]
    [InlineData("2023-12-27", FindingStatus.Met)]
    [InlineData("2024-03-23", FindingStatus.MetLate)]
    [Trait("clause", "C03")]
    [Trait("clause", "I09")]
    public void I09_the_day_recorded_as_opened_decides_whether_a_pilot_is_on_time(string opened, FindingStatus expected) =>
        Assert.Equal(expected, Assess("2024-03-23", Given.Center("C-1", District.GiaLam, Given.Day(opened)))[HanoiPlan312.PilotCenter, District.GiaLam].Status);

    [Theory]
    [InlineData(RegisterCoverage.Complete, FindingStatus.Missed)]
    [InlineData(RegisterCoverage.Partial, FindingStatus.Unproven)]
    [Trait("clause", "C01")]
    [Trait("clause", "I10")]
    public void I10_an_unrecorded_opening_is_missed_only_when_the_register_is_complete(RegisterCoverage coverage, FindingStatus expected) =>
        Assert.Equal(expected, HanoiPlan312.Plan.Assess(new Register([], [], coverage), new(2023, 12, 31))[HanoiPlan312.AnnualMinimum, District.BaDinh, 2023].Status);

    private static PlanAssessment Assess(string day, params Establishment[] records) =>
        HanoiPlan312.Plan.Assess(Given.Register(records), Given.Day(day));
}
