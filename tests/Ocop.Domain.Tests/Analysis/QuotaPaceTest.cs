using FsCheck.Xunit;

namespace Ocop.Domain.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public class QuotaPaceTest
{
    [Fact]
    [Trait("clause", "C02")]
    public void Half_a_year_with_eight_points_is_behind_and_goes_on_to_sixteen()
    {
        QuotaPace pace = CityPace(8, new(2023, 6, 30));
        Assert.Equal((181, 365), (pace.DaysElapsed, pace.DaysInWindow));
        Assert.Equal("181/365", pace.ElapsedShare.ToString());
        Assert.Equal("724/73", pace.EvenPace.ToString());
        Assert.Equal("-140/73", pace.Ahead.ToString());
        Assert.Equal("6", pace.MonthsLeft.ToString());
        Assert.Equal("2", pace.NeededPerMonth.ToString());
        Assert.Equal("2920/181", pace.ProjectedAtEnd.ToString());
    }

    [Fact]
    [Trait("clause", "C02")]
    public void One_day_is_too_little_to_go_on()
    {
        Assert.Contains("No projection: 1 day of the window is over, and a projection needs 28.", CityPace(8, new(2023, 1, 1)).Explain(TextLanguage.English), StringComparison.Ordinal);
        Assert.Contains("No projection: 2 days of the window are over, and a projection needs 28.", CityPace(8, new(2023, 1, 2)).Explain(TextLanguage.English), StringComparison.Ordinal);
    }

    [Theory]
    [Trait("clause", "C02")]
    [InlineData("2023-12-30", "1/31", "372")]
    [InlineData("2023-11-30", "1", "12")]
    [InlineData("2023-11-29", "31/30", "360/31")]
    [InlineData("2023-02-27", "281/28", "336/281")]
    [InlineData("2023-01-01", "371/31", "372/371")]
    public void Months_left_count_part_of_a_month_by_its_days(string day, string months, string perMonth)
    {
        QuotaPace pace = CityPace(8, Given.Day(day));
        Assert.Equal((months, perMonth), (pace.MonthsLeft.ToString(), pace.NeededPerMonth.ToString()));
    }

    [Theory]
    [Trait("clause", "C02")]
    [InlineData(4, "2023-06-30", "No projection: 4 openings are counted")]
    [InlineData(5, "2023-06-30", null)]
    [InlineData(5, "2023-01-28", null)]
    [InlineData(5, "2023-01-27", "No projection: 27 days of the window are over")]
    [InlineData(4, "2023-01-27", "No projection: 27 days of the window are over")]
    public void Few_days_or_openings_are_not_projected(int points, string day, string? reason)
    {
        QuotaPace pace = CityPace(points, Given.Day(day));
        Assert.Equal(reason is null, pace.ProjectedAtEnd is not null);
        Assert.Contains(reason ?? "At the rate observed", pace.Explain(TextLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("clause", "C03")]
    public void A_stock_is_not_projected() =>
        Assert.Null(HanoiPlan312.Plan.Assess(Given.Register(), new(2023, 6, 30))[HanoiPlan312.PilotCenter, District.SonTay].MeasurePace().ProjectedAtEnd);

    [Law]
    public void Exactly_what_is_pending_has_a_pace(Situation situation) =>
        Assert.All(situation.Assess().Findings, found =>
        {
            if (found.Status == FindingStatus.Pending)
                Assert.Same(found, found.MeasurePace().Finding);
            else
                Assert.Throws<InvalidOperationException>(() => found.MeasurePace());
        });

    [Law]
    public void At_the_pace_needed_the_minimum_is_reached_on_the_due_day(Situation situation) =>
        Assert.All(situation.Assess().FindByStatus(FindingStatus.Pending).Select(finding => finding.MeasurePace()), pace =>
        {
            Assert.Equal(pace.Finding.Shortfall * pace.NeededPerMonth.Denominator * pace.MonthsLeft.Denominator, pace.NeededPerMonth.Numerator * pace.MonthsLeft.Numerator);
            Assert.Equal(pace.Finding.Achieved - pace.Finding.Rule.Range.Minimum, (pace.Ahead - Fraction.Of(pace.Finding.Rule.Range.Minimum * (long)pace.Finding.DaysLeft, pace.DaysInWindow)).Numerator);
        });

    [Law]
    public void The_days_elapsed_and_the_days_left_are_the_window(Situation situation) =>
        Assert.All(situation.Assess().FindByStatus(FindingStatus.Pending).Select(finding => finding.MeasurePace()), pace =>
        {
            Assert.Equal(pace.Finding.Quota.Window.Length, pace.DaysElapsed + pace.Finding.DaysLeft);
            Assert.InRange(pace.DaysElapsed, 1, pace.DaysInWindow - 1);
        });

    [Fact]
    [Trait("clause", "C02")]
    public void It_reads_as_an_indicator()
    {
        QuotaPace pace = CityPace(8, new(2023, 6, 30));
        Assert.Equal(
            "An indicator, since the plan states no interim targets: 181 of the window's 365 days are over; an even pace would have reached 9.9; the count is 8, 1.9 behind. "
            + "12 more in the 6 months left is 2 a month. At the rate observed, the window would end with about 16.1.",
            pace.Explain(TextLanguage.English));
        Assert.Equal(
            "Chỉ số theo dõi, vì kế hoạch không đặt mốc giữa kỳ: đã qua 181/365 ngày của kỳ; theo tiến độ bình quân, đến nay tương ứng 9,9; sổ ghi nhận 8, chậm 1,9 so với tiến độ bình quân. "
            + "Còn thiếu 12: bình quân 2 mỗi tháng trong 6 tháng còn lại. Nếu giữ tiến độ này, đến cuối kỳ dự kiến đạt khoảng 16,1.",
            pace.Explain(TextLanguage.Vietnamese));
    }

    [Theory]
    [InlineData(8, "2023-01-01", "ahead", "No projection: 1 day of the window is over, and a projection needs 28.", "Chưa dự báo: kỳ mới qua 1 ngày (chỉ dự báo khi đã qua 28 ngày trở lên).")]
    [InlineData(1, "2023-11-30", "in the month left", "No projection: 1 opening is counted, and a projection needs 5.", "Chưa dự báo: mới có 1 lượt khai trương (chỉ dự báo khi có 5 lượt trở lên).")]
    [InlineData(2, "2023-11-30", "behind", "No projection: 2 openings are counted, and a projection needs 5.", "Chưa dự báo: mới có 2 lượt khai trương (chỉ dự báo khi có 5 lượt trở lên).")]
    public void What_is_not_projected_says_why(int points, string day, string words, string english, string vietnamese)
    {
        QuotaPace pace = CityPace(points, Given.Day(day));
        Assert.Contains(words, pace.Explain(TextLanguage.English), StringComparison.Ordinal);
        Assert.EndsWith(english, pace.Explain(TextLanguage.English), StringComparison.Ordinal);
        Assert.EndsWith(vietnamese, pace.Explain(TextLanguage.Vietnamese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-12-30", "19 more in the 1 day left.", "Còn thiếu 19, thời gian còn lại 1 ngày.")]
    [InlineData("2023-12-29", "19 more in the 2 days left.", "Còn thiếu 19, thời gian còn lại 2 ngày.")]
    public void With_less_than_a_month_left_no_monthly_rate_is_named(string day, string english, string vietnamese)
    {
        QuotaPace pace = CityPace(1, Given.Day(day));
        Assert.Contains(english, pace.Explain(TextLanguage.English), StringComparison.Ordinal);
        Assert.Contains(vietnamese, pace.Explain(TextLanguage.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("clause", "C04")]
    public void What_is_shown_as_nothing_is_called_even()
    {
        QuotaPace pace = HanoiPlan312.Plan.Assess(Given.Register(), new(2024, 1, 1))[HanoiPlan312.CenterRollout, District.BaVi].MeasurePace();
        Assert.Contains("the count is 0, on the even pace. 1 more in the 24 months left is 0.04 a month.", pace.Explain(TextLanguage.English), StringComparison.Ordinal);
        Assert.Contains("sổ ghi nhận 0, bằng tiến độ bình quân.", pace.Explain(TextLanguage.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_register_is_called_partial()
    {
        QuotaPace pace = HanoiPlan312.Plan.Assess(new Register([], [], RegisterCoverage.Partial), new(2023, 6, 30))[HanoiPlan312.CityTarget, 2023].MeasurePace();
        Assert.Contains("the register, which is partial, shows 0", pace.Explain(TextLanguage.English), StringComparison.Ordinal);
        Assert.Contains("sổ (chưa đầy đủ) ghi nhận 0", pace.Explain(TextLanguage.Vietnamese), StringComparison.Ordinal);
    }

    private static QuotaPace CityPace(int points, LocalDate asOf) =>
        HanoiPlan312.Plan.Assess(Given.Register([.. Enumerable.Range(1, points).Select(i => Given.Point($"P-{i}", District.BaDinh, new(2023, 1, 1)))]), asOf)[HanoiPlan312.CityTarget, 2023].MeasurePace();
}
