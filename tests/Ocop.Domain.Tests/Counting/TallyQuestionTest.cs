namespace Ocop.Domain.Tests;

public class TallyQuestionTest
{
    [Fact]
    public void Before_every_window_the_plan_asks_only_which_centers_are_open() =>
        Assert.Equal(["center opened ../2022-12-31 open 2022-12-31"], Asked("2022-12-31"));

    [Fact]
    public void Within_2023_the_plan_asks_what_opened_so_far_and_is_still_open() =>
        Assert.Equal(
            [
                "sales-point opened 2023-01-01/2023-06-30",
                "sales-point opened 2023-01-01/2023-06-30 open 2023-06-30",
                "center opened ../2023-06-30 open 2023-06-30",
            ],
            Asked("2023-06-30"));

    [Fact]
    public void After_a_due_day_the_plan_asks_about_that_day_too() =>
        Assert.Equal(
            [
                "sales-point opened 2023-01-01/2023-12-31",
                "sales-point opened 2023-01-01/2023-12-31 open 2024-01-01",
                "sales-point opened 2024-01-01/2024-01-01",
                "sales-point opened 2024-01-01/2024-01-01 open 2024-01-01",
                "center opened ../2024-01-01 open 2024-01-01",
                "center opened ../2023-12-31 open 2023-12-31",
            ],
            Asked("2024-01-01"));

    [Theory]
    [InlineData("2023-12-31", 3)]
    [InlineData("2025-12-31", 8)]
    [InlineData("2026-01-01", 9)]
    [InlineData("2030-01-01", 9)]
    public void However_late_the_plan_asks_a_handful(string day, int count) =>
        Assert.Equal(count, Asked(day).Count());

    [Theory]
    [InlineData("2024-03-01", null, true)]
    [InlineData("2024-05-31", null, true)]
    [InlineData("2024-02-29", null, false)]
    [InlineData("2024-06-01", null, false)]
    [InlineData(null, null, false)]
    [InlineData("2024-03-01", "2024-05-31", false)]
    [InlineData("2024-03-01", "2024-06-01", true)]
    public void A_question_counts_what_opened_within_its_days_and_is_still_open(string? opened, string? closed, bool counted)
    {
        TallyQuestion question = QuestionsOfWindow().Single(asked => asked.OpenOn is not null);
        Assert.Equal(counted, question.Matches(new EstablishmentFact(EstablishmentKind.SalesPoint, District.BaDinh, Day(opened), Day(closed))));
    }

    [Fact]
    public void A_question_about_points_counts_no_center() =>
        Assert.All(QuestionsOfWindow(), question =>
            Assert.False(question.Matches(new EstablishmentFact(EstablishmentKind.Center, District.BaDinh, new(2024, 3, 1)))));

    [Fact]
    public void A_missing_plan_is_refused() =>
        Assert.Throws<ArgumentNullException>("plan", () => TallyQuestion.ListFor(null!, new(2023, 12, 31)));

    [Fact]
    public void A_day_left_out_is_refused() =>
        Assert.Throws<ArgumentException>("asOf", () => TallyQuestion.ListFor(HanoiPlan312.Plan, default));

    private static IEnumerable<string> Asked(string day) =>
        TallyQuestion.ListFor(HanoiPlan312.Plan, Given.Day(day)).Select(question => question.ToString());

    private static ImmutableArray<TallyQuestion> QuestionsOfWindow() =>
        TallyQuestion.ListFor(Given.Plan(Measure.NewSalesPoints, CountRange.AtLeast(1)), Given.Window.End);

    private static LocalDate? Day(string? iso) => iso is null ? null : Given.Day(iso);
}
