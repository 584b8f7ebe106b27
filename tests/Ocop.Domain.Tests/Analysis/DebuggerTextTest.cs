namespace Ocop.Domain.Tests;

/// <summary>What the results of analyses print of themselves.</summary>
public class DebuggerTextTest
{
    private static readonly PlanAssessment Assessment = HanoiPlan312.Plan.Assess(Given.Register(), new(2024, 6, 30));

    private static readonly Remedy Remedy = Assessment.FindRemedy();

    [Fact]
    public void Remedy_prints_its_openings_and_the_quotas_that_can_no_longer_be_met() => Assert.Equal("48 openings, 31 quotas can no longer be met", Remedy.ToString());

    [Fact]
    public void A_bound_prints_the_least_and_by_how_many_needs() =>
        Assert.Equal("at least 48, by 48 needs", Assert.Single(Remedy.Bounds).ToString());

    [Fact]
    public void A_late_need_prints_that_it_is_late() =>
        Assert.Equal("pilot-center 018 2023-01-01/2023-12-31: 1 by no day, late", Remedy.Needs.First(need => need.IsLate).ToString());

    [Fact]
    public void An_overrun_prints_its_count() =>
        Assert.Equal(
            "city-target city 2023-01-01/2023-12-31: 31, 1 above the top",
            Assert.Single(HanoiPlan312.Plan.Assess(Given.Register(Given.Point("P-1", District.BaDinh, new(2023, 5, 1)), Given.Point("P-2", District.BaDinh, new(2023, 5, 1))), new(2023, 6, 30)).FindRemedy().Overruns).ToString());

    [Fact]
    public void Difference_prints_both_sides()
    {
        ImmutableArray<FindingDifference> differences = Assessment.CompareWith(HanoiPlan312.Plan.Assess(Given.Register(Given.Center("C-1", District.SonTay, new(2024, 5, 1))), Assessment.AsOf));
        Assert.Equal(
            "pilot-center 269 2023-01-01/2023-12-31: missed, 0 achieved -> pilot-center 269 2023-01-01/2023-12-31: met-late, 1 achieved",
            Assert.Single(differences).ToString());
    }

    [Fact]
    public void A_quota_that_one_side_does_not_ask_is_printed_as_not_asked()
    {
        FindingDifference dropped = Assessment.CompareWith(HanoiPlan312.Plan.EndOn(new(2024, 12, 31)).Assess(Given.Register(), Assessment.AsOf)).First(difference => difference.After is null);
        Assert.Equal("annual-minimum 001 2025-01-01/2025-12-31: not-started, 0 achieved -> not asked", dropped.ToString());
        FindingDifference added = HanoiPlan312.Plan.EndOn(new(2024, 12, 31)).Assess(Given.Register(), Assessment.AsOf).CompareWith(Assessment).First(difference => difference.Before is null);
        Assert.Equal("not asked -> annual-minimum 001 2025-01-01/2025-12-31: not-started, 0 achieved", added.ToString());
    }

    [Fact]
    public void A_timeline_prints_its_plan_and_changes() =>
        Assert.Equal("Timeline of 312/KH-UBND, 218 changes", HanoiPlan312.Plan.BuildTimeline(Given.Register()).ToString());
}
