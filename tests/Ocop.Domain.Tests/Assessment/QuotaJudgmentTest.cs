namespace Ocop.Domain.Tests;

public class QuotaJudgmentTest
{
    private static Quota Flow => Given.Quota(Measure.NewSalesPoints, CountRange.Between(2, 3));

    private static Quota Stock => Given.Quota(Measure.OperatingCenters, CountRange.Between(2, 3));

    [Fact]
    [Trait("clause", "C01")]
    public void A_number_is_enough_when_there_is_no_register()
    {
        QuotaVerdict verdict = HanoiPlan312.AnnualMinimum.For(District.BaDinh, 2024).Judge(achieved: 0, new LocalDate(2024, 12, 1));
        Assert.Equal((FindingStatus.Pending, 1, 30, false), (verdict.Status, verdict.Shortfall, verdict.DaysLeft, verdict.IsBreach));
    }

    [Theory]
    [InlineData(0, 2, 0)]
    [InlineData(1, 1, 0)]
    [InlineData(2, 0, 0)]
    [InlineData(3, 0, 0)]
    [InlineData(4, 0, 1)]
    [InlineData(int.MaxValue, 0, int.MaxValue - 3)]
    public void Shortfall_and_surplus_are_the_distances_to_the_range(int achieved, int shortfall, int surplus)
    {
        QuotaVerdict verdict = Flow.Judge(achieved, Given.Window.Start);
        Assert.Equal((shortfall, surplus), (verdict.Shortfall, verdict.Surplus));
    }

    [Theory]
    [InlineData("2024-02-29", 92)]
    [InlineData("2024-05-30", 1)]
    [InlineData("2024-05-31", 0)]
    [InlineData("2024-06-01", 0)]
    public void Days_left_are_counted_to_the_due_day_and_never_below_0(string day, int daysLeft) =>
        Assert.Equal(daysLeft, Flow.Judge(0, Given.Day(day)).DaysLeft);

    [Fact]
    public void A_stock_after_its_due_day_keeps_both_counts()
    {
        QuotaVerdict verdict = Stock.Judge(achieved: 3, Given.Day("2024-06-01"), achievedByDue: 1);
        Assert.Equal((3, 1), (verdict.Achieved, verdict.AchievedByDue));
    }

    [Fact]
    public void The_count_by_the_due_day_may_be_left_out_on_the_due_day() =>
        Assert.Equal(2, Stock.Judge(2, Given.Window.End).AchievedByDue);

    [Fact]
    public void The_count_by_the_due_day_may_be_left_out_for_a_flow() =>
        Assert.Equal(2, Flow.Judge(2, Given.Day("2024-06-01")).AchievedByDue);

    [Fact]
    public void The_count_by_the_due_day_may_repeat_the_count() =>
        Assert.Equal(Flow.Judge(2, Given.Window.End), Flow.Judge(2, Given.Window.End, achievedByDue: 2));

    [Fact]
    public void The_count_by_the_due_day_is_needed_for_a_stock_after_it() =>
        Assert.Contains(
            "was due on 2024-05-31: give what was open on that day too",
            Assert.Throws<ArgumentException>("achievedByDue", () => Stock.Judge(2, Given.Day("2024-06-01"))).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("2024-05-30")]
    [InlineData("2024-05-31")]
    public void Another_count_by_the_due_day_is_refused_for_a_stock_up_to_it(string day) =>
        Assert.Throws<ArgumentException>("achievedByDue", () => Stock.Judge(2, Given.Day(day), achievedByDue: 1));

    [Fact]
    public void Another_count_by_the_due_day_is_refused_for_a_flow() =>
        Assert.Contains(
            "is the count itself, 2, not 1; leave it out",
            Assert.Throws<ArgumentException>("achievedByDue", () => Flow.Judge(2, Given.Day("2024-06-01"), achievedByDue: 1)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_negative_count_is_refused() =>
        Assert.All([Given.Window.Start, Given.Day("2024-06-01")], day => Assert.Throws<ArgumentOutOfRangeException>("achieved", () => Stock.Judge(-1, day)));

    [Fact]
    public void A_negative_count_by_the_due_day_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("achievedByDue", () => Stock.Judge(0, Given.Day("2024-06-01"), achievedByDue: -1));

    [Fact]
    public void An_undefined_coverage_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("coverage", () => Flow.Judge(0, Given.Window.Start, coverage: (RegisterCoverage)2));

    [Fact]
    public void A_day_left_out_is_refused() =>
        Assert.Contains("left out or misread", Assert.Throws<ArgumentException>("asOf", () => Flow.Judge(0, default)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_day_of_another_calendar_is_refused() =>
        Assert.Contains(
            "in the Julian calendar; give it as day.WithCalendar(CalendarSystem.Iso)",
            Assert.Throws<ArgumentException>("asOf", () => Flow.Judge(0, Given.Window.Start.WithCalendar(CalendarSystem.Julian))).Message,
            StringComparison.Ordinal);
}
