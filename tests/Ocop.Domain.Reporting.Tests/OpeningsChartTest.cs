using Ocop.Domain.Reporting.Reports.Html;

namespace Ocop.Domain.Reporting.Tests;

public class OpeningsChartTest
{
    private static readonly Register Openings = new(
        [
            Point("P-0", new LocalDate(2022, 12, 31)),
            Point("P-1", new LocalDate(2023, 1, 1)),
            Point("P-2", new LocalDate(2023, 7, 1)),
            Point("P-3", new LocalDate(2023, 7, 1)),
            Point("P-4", new LocalDate(2023, 12, 31)),
            Point("P-5", new LocalDate(2024, 2, 29)),
        ],
        []);

    [Fact]
    public void It_adds_up_day_by_day_to_the_day_of_the_audit_and_no_further()
    {
        OpeningsChart chart = Of(HanoiPlan312.Plan, new LocalDate(2023, 8, 31), 2023);
        Assert.Equal(
            [(new LocalDate(2023, 1, 1), new LocalDate(2023, 6, 30), 1), (new LocalDate(2023, 7, 1), new LocalDate(2023, 8, 31), 3)],
            chart.Steps);
        Assert.True(chart.ShowsAsOf);
    }

    [Fact]
    public void After_the_window_it_ends_with_the_window()
    {
        OpeningsChart chart = Of(HanoiPlan312.Plan, new LocalDate(2026, 1, 1), 2023);
        Assert.Equal((new LocalDate(2023, 12, 31), new LocalDate(2023, 12, 31), 4), chart.Steps[^1]);
        Assert.False(chart.ShowsAsOf);
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"], chart.Months.Select(month => $"{month.From.Month}"));
        Assert.Equal([(new LocalDate(2023, 1, 1), 365)], chart.Years);
        Assert.Equal([0, 10, 20, 30], chart.Counts);
    }

    [Fact]
    public void Each_window_of_a_rule_begins_at_nothing()
    {
        OcopPlan plan = HanoiPlan312.Plan.With(HanoiPlan312.CityTarget.With(windows: [Year(2022), Year(2023), Year(2024)]));
        Assert.Equal([1], Of(plan, new LocalDate(2024, 12, 31), 2022).Steps.Select(step => step.Count));
        Assert.Equal([1, 3, 4], Of(plan, new LocalDate(2024, 12, 31), 2023).Steps.Select(step => step.Count));
        Assert.Equal([1], Of(plan, new LocalDate(2024, 12, 31), 2024).Steps.Select(step => step.Count));
    }

    [Fact]
    public void Before_the_window_there_is_nothing_to_draw() =>
        Assert.False(Of(HanoiPlan312.Plan, new LocalDate(2022, 12, 31), 2023).HasBegun);

    [Fact]
    public void Places_are_exact_shares_of_the_width_and_the_height()
    {
        OpeningsChart chart = Of(HanoiPlan312.Plan, new LocalDate(2023, 12, 31), 2023);
        Assert.Equal(("0.00%", "100.00%"), (chart.Left(new LocalDate(2023, 1, 1)), chart.Left(new LocalDate(2024, 1, 1))));
        Assert.Equal("49.58%", chart.Left(new LocalDate(2023, 7, 1)));
        Assert.Equal("100.00%", chart.Width(new LocalDate(2023, 1, 1), new LocalDate(2023, 12, 31)));
        Assert.Equal(("33.33%", "66.67%"), (chart.Down(20), chart.Height(20)));
    }

    [Fact]
    public void Months_and_years_begin_where_the_window_or_they_themselves_do()
    {
        LocalDate start = new(2023, 11, 17);
        OcopPlan plan = HanoiPlan312.Plan.With(HanoiPlan312.CityTarget.With(windows: [new DateInterval(start, new LocalDate(2024, 12, 31))]));
        OpeningsChart chart = Of(plan, start, 2023);
        Assert.Equal(
            [(start, 45), .. new[] { 1, 3, 5, 7, 9, 11 }.Select(month => (new LocalDate(2024, month, 1), month == 1 ? 60 : month == 7 ? 62 : 61))],
            chart.Months);
        Assert.Equal([(start, 45), (new LocalDate(2024, 1, 1), 366)], chart.Years);
    }

    [Fact]
    public void Long_windows_name_years_only()
    {
        DateInterval decades = new(new LocalDate(1999, 12, 31), new LocalDate(2089, 12, 31));
        OpeningsChart chart = Of(HanoiPlan312.Plan.With(HanoiPlan312.CityTarget.With(windows: [decades])), decades.End, 1999);
        Assert.Empty(chart.Months);
        Assert.Equal([1999, 2000, 2020, 2040, 2060, 2080], chart.Years.Select(year => year.From.Year));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(20, 366)]
    [InlineData(0, 40)]
    [InlineData(1_000_000, 4000)]
    [InlineData(10, 2_000_000)]
    [InlineData(int.MaxValue, 4000)]
    public void However_many_and_however_long_there_is_room_for_every_name(int asked, int days)
    {
        LocalDate start = new(2023, 3, 17);
        OcopPlan plan = HanoiPlan312.Plan.With(HanoiPlan312.CityTarget.With(range: CountRange.AtLeast(asked), windows: [new DateInterval(start, start.PlusDays(days - 1))]));
        OpeningsChart chart = Of(plan, start.PlusDays(days), 2023);
        Assert.InRange(chart.Months.Length, 0, 13);
        Assert.InRange(chart.Years.Length, 1, 7);
        Assert.Equal(days, chart.Years.Sum(year => year.Days));
        Assert.Contains(chart.Months.Sum(month => month.Days), (int[])[0, days]);
        Assert.InRange(chart.Counts.Count(), 2, 7);
        Assert.Equal(0, chart.Counts.First());
        Assert.True(chart.Top >= Math.Max(1, asked));
    }

    private static OpeningsChart Of(OcopPlan plan, LocalDate asOf, int year)
    {
        PlanAssessment assessment = plan.Assess(Openings, asOf);
        return new OpeningsChart(assessment[plan.GetRule("city-target"), year], plan.BuildTimeline(Openings));
    }

    private static SalesPoint Point(string id, LocalDate openedOn) => new(id, id, District.GiaLam, openedOn);

    private static DateInterval Year(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
}
