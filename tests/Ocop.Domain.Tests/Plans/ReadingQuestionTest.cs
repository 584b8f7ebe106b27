namespace Ocop.Domain.Tests;

public class ReadingQuestionTest
{
    private static readonly BilingualText Text = new("Như đã nêu.", "As stated.");

    [Fact]
    public void A_question_with_one_answer_is_not_open() =>
        Assert.Throws<ArgumentException>("readings", () => new ReadingQuestion("I01", [Reading("one")]));

    [Fact]
    public void Two_readings_do_not_share_an_identifier() =>
        Assert.Throws<ArgumentException>("readings", () => new ReadingQuestion("I01", [Reading("one"), Reading("one")]));

    [Fact]
    public void Null_and_blank_are_refused()
    {
        Assert.Throws<ArgumentNullException>("readings", () => new ReadingQuestion("I01", null!));
        Assert.Throws<ArgumentException>("readings", () => new ReadingQuestion("I01", [Reading("one"), null!]));
        Assert.Throws<ArgumentException>("interpretation", () => new ReadingQuestion(" ", [Reading("one"), Reading("two")]));
        Assert.Throws<ArgumentException>("id", () => Reading(" "));
        Assert.Throws<ArgumentNullException>("text", () => new Reading("one", null!, plan => plan));
        Assert.Throws<ArgumentNullException>("change", () => new Reading("one", Text, null!));
        Assert.Throws<ArgumentNullException>("plan", () => Reading("one").ApplyTo(null!));
    }

    [Fact]
    public void A_question_keeps_its_readings_in_order()
    {
        var question = new ReadingQuestion("I01", [Reading("one"), Reading("two")]);
        Assert.Equal(("I01", "I01"), (question.Interpretation, question.ToString()));
        Assert.Equal(["one", "two"], question.Readings.Select(reading => reading.ToString()));
    }

    [Fact]
    public void A_reading_that_gives_no_plan_is_an_error_that_names_both()
    {
        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => new Reading("I01-none", Text, _ => null!).ApplyTo(HanoiPlan312.Plan));
        Assert.StartsWith("Reading I01-none returned null for plan 312/KH-UBND", refused.Message, StringComparison.Ordinal);
    }

    private static Reading Reading(string id) => new(id, Text, plan => plan);
}
