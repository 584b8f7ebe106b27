using NodaTime.Testing;

namespace Ocop.Domain.Tests;

public class HanoiTimeTest
{
    [Theory]
    [InlineData(2023, 12, 31, 16, 59, 2023, 12, 31)]
    [InlineData(2023, 12, 31, 17, 0, 2024, 1, 1)]
    [InlineData(2023, 12, 31, 18, 0, 2024, 1, 1)]
    [InlineData(2024, 2, 28, 17, 0, 2024, 2, 29)]
    [InlineData(2024, 2, 29, 17, 0, 2024, 3, 1)]
    [InlineData(2025, 6, 30, 16, 59, 2025, 6, 30)]
    [InlineData(2025, 6, 30, 17, 0, 2025, 7, 1)]
    public void A_day_begins_at_17_hours_of_the_day_before_in_UTC(int year, int month, int day, int hour, int minute, int inYear, int inMonth, int onDay)
    {
        Instant instant = Instant.FromUtc(year, month, day, hour, minute);
        Assert.Equal(new LocalDate(inYear, inMonth, onDay), HanoiTime.DayOf(instant));
        Assert.Equal(new LocalDate(inYear, inMonth, onDay), HanoiTime.Today(new FakeClock(instant)));
    }

    [Fact]
    [Trait("clause", "C01")]
    public void An_opening_recorded_on_New_Year_s_Eve_at_18_hours_UTC_counts_for_the_new_year()
    {
        LocalDate opened = HanoiTime.DayOf(Instant.FromUtc(2023, 12, 31, 18, 0));
        var register = new Register([new SalesPoint("P-1", "Chợ Bưởi", District.TayHo, opened)], []);
        PlanAssessment assessment = HanoiPlan312.Plan.Assess(register, new LocalDate(2024, 12, 31));
        Assert.Equal((0, 1), (assessment[HanoiPlan312.AnnualMinimum, District.TayHo, 2023].Achieved, assessment[HanoiPlan312.AnnualMinimum, District.TayHo, 2024].Achieved));
    }

    [Fact]
    public void A_clock_is_asked_each_time()
    {
        var clock = new FakeClock(Instant.FromUtc(2023, 12, 31, 16, 0), Duration.FromHours(1));
        Assert.Equal(new LocalDate(2023, 12, 31), HanoiTime.Today(clock));
        Assert.Equal(new LocalDate(2024, 1, 1), HanoiTime.Today(clock));
        Assert.Throws<ArgumentNullException>("clock", () => HanoiTime.Today(null!));
    }
}
