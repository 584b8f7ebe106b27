namespace Ocop.Domain.Tests;

public class TimelineTest
{
    private static readonly Quota SonTay = HanoiPlan312.PilotCenter.For(District.SonTay);

    [Fact]
    [Trait("clause", "C03")]
    public void A_pilot_that_comes_and_goes_changes_its_status_on_these_days()
    {
        Timeline timeline = Draw(
            Given.Center("C-1", District.SonTay, new(2023, 3, 1), new(2023, 12, 31)),
            Given.Center("C-2", District.SonTay, new(2024, 2, 29), new(2024, 6, 30)));
        Assert.Equal(
        [
            "2023-01-01 pilot-center 269 2023-01-01/2023-12-31: not-started -> pending",
            "2023-03-01 pilot-center 269 2023-01-01/2023-12-31: pending -> met",
            "2023-12-31 pilot-center 269 2023-01-01/2023-12-31: met -> missed",
            "2024-02-29 pilot-center 269 2023-01-01/2023-12-31: missed -> met-late",
            "2024-06-30 pilot-center 269 2023-01-01/2023-12-31: met-late -> missed",
        ],
            timeline.GetChanges(SonTay).Select(change => change.ToString()));
    }

    [Fact]
    [Trait("clause", "C03")]
    public void A_center_open_on_the_due_day_lapses_later()
    {
        Timeline timeline = Draw(Given.Center("C-1", District.SonTay, new(2023, 3, 1), new(2024, 1, 1)));
        Assert.Equal(FindingStatus.Lapsed, timeline.GetChanges(SonTay)[^1].After);
        Assert.Equal(new LocalDate(2024, 1, 1), timeline.GetChanges(SonTay)[^1].Day);
    }

    [Theory]
    [Trait("clause", "C03")]
    [InlineData("2023-02-28", null)]
    [InlineData("2023-03-01", "2023-03-01")]
    [InlineData("2023-05-31", "2023-03-01")]
    [InlineData("2023-06-01", null)]
    [InlineData("2023-08-01", "2023-08-01")]
    [InlineData("2026-01-01", "2023-08-01")]
    public void It_tells_since_when_a_quota_has_been_met(string asOf, string? since)
    {
        Timeline timeline = Draw(
            Given.Center("C-1", District.SonTay, new(2023, 3, 1), new(2023, 6, 1)),
            Given.Center("C-2", District.SonTay, new(2023, 8, 1)));
        Assert.Equal(since is null ? null : Given.Day(since), timeline.FindSatisfiedSince(SonTay, Given.Day(asOf)));
    }

    [Fact]
    public void What_asks_for_nothing_has_been_met_since_the_first_day_of_the_calendar()
    {
        OcopPlan plan = Given.Plan(Measure.NewCenters, CountRange.AtMost(3));
        Assert.Equal(LocalDate.MinIsoValue, plan.BuildTimeline(Given.Register()).FindSatisfiedSince(plan.Quotas[0], new(2024, 1, 1)));
    }

    [Fact]
    [Trait("clause", "C02")]
    public void Met_and_then_exceeded_is_satisfied_without_a_break()
    {
        Timeline timeline = Draw([.. Enumerable.Range(0, 31).Select(i => Given.Point($"P-{i}", District.BaDinh, new LocalDate(2023, 5, 1).PlusDays(i)))]);
        Assert.Equal(new LocalDate(2023, 5, 20), timeline.FindSatisfiedSince(HanoiPlan312.CityTarget.For(2023), new(2024, 1, 1)));
        Assert.Equal(FindingStatus.Exceeded, timeline.GetChanges(HanoiPlan312.CityTarget.For(2023))[^1].After);
    }

    [Fact]
    [Trait("clause", "C01")]
    public void A_flow_counts_on_through_its_windows_and_a_closing_takes_nothing_back()
    {
        Timeline timeline = Draw(
            Given.Point("P-1", District.BaDinh, new(2022, 12, 31)),
            Given.Point("P-2", District.BaDinh, new(2023, 5, 1), new(2023, 6, 1)),
            Given.Point("P-3", District.TayHo, new(2023, 5, 1)),
            Given.Point("P-4", District.TayHo, new(2024, 5, 1)));
        Assert.Equal(
            [(new LocalDate(2023, 5, 1), 2), (new LocalDate(2024, 5, 1), 3)],
            timeline.CountByDay(HanoiPlan312.AnnualMinimum).Select(step => (step.Day, step.Count)));
        Assert.Equal([2], timeline.CountByDay(HanoiPlan312.CityTarget).Select(step => step.Count));
    }

    [Fact]
    [Trait("clause", "C04")]
    public void A_stock_counts_what_is_open()
    {
        Timeline timeline = Draw(
            Given.Center("C-1", District.BaVi, new(2022, 5, 1), new(2024, 1, 1)),
            Given.Center("C-2", District.MeLinh, new(2024, 1, 1)),
            Given.Center("C-3", District.MeLinh, new(2024, 3, 1)),
            Given.Center("C-4", District.HaDong, new(2024, 3, 1)));
        Assert.Equal(
            [(new LocalDate(2022, 5, 1), 1), (new LocalDate(2024, 3, 1), 2)],
            timeline.CountByDay(HanoiPlan312.CenterRollout).Select(step => (step.Day, step.Count)));
    }

    [Fact]
    [Trait("clause", "C01")]
    public void Changes_of_one_day_come_in_the_order_of_the_plan()
    {
        Timeline timeline = Draw();
        Assert.Equal(timeline.Changes.OrderBy(change => change.Day).ThenBy(change => HanoiPlan312.Plan.Quotas.IndexOf(change.Quota)), timeline.Changes);
        Assert.Equal(36, timeline.Changes.Count(change => change.Day == new LocalDate(2023, 12, 31)));
    }

    [Fact]
    public void Coverage_is_that_of_the_register() =>
        Assert.Equal(
            FindingStatus.Unproven,
            HanoiPlan312.Plan.BuildTimeline(new Register([], [], RegisterCoverage.Partial)).GetChanges(SonTay)[^1].After);

    [Fact]
    public void What_the_plan_does_not_ask_is_refused()
    {
        Timeline timeline = Draw();
        Quota stranger = Given.Quota(Measure.NewCenters, CountRange.AtLeast(1));
        Assert.Throws<ArgumentException>("quota", () => timeline.GetChanges(stranger));
        Assert.Throws<ArgumentException>("quota", () => timeline.FindSatisfiedSince(stranger, new(2024, 1, 1)));
        Assert.Throws<ArgumentException>("rule", () => timeline.CountByDay(stranger.Rule));
        Assert.Throws<ArgumentException>("day", () => timeline.AssessOn(default));
        Assert.Throws<ArgumentException>("asOf", () => timeline.FindSatisfiedSince(SonTay, default));
        Assert.Throws<ArgumentNullException>("quota", () => timeline.GetChanges(null!));
        Assert.Throws<ArgumentNullException>("rule", () => timeline.CountByDay(null!));
        Assert.Throws<ArgumentNullException>("register", () => HanoiPlan312.Plan.BuildTimeline(null!));
    }

    private static Timeline Draw(params Establishment[] records) => HanoiPlan312.Plan.BuildTimeline(Given.Register(records));
}
