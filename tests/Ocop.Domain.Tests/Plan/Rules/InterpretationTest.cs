namespace Ocop.Domain.Tests;

public class InterpretationTest
{
    private static readonly BilingualText Question = new("hỏi", "question");
    private static readonly BilingualText Answer = new("đáp", "answer");

    [Fact]
    public void An_interpretation_keeps_question_and_answer()
    {
        var interpretation = new Interpretation("I01", Question, Answer);

        Assert.Equal("I01", interpretation.Id);
        Assert.Equal(Question, interpretation.Question);
        Assert.Equal(Answer, interpretation.Answer);
        Assert.Equal("I01", interpretation.ToString());
    }

    [Fact]
    public void Nothing_may_be_missing()
    {
        Assert.Throws<ArgumentNullException>("id", () => new Interpretation(null!, Question, Answer));
        Assert.Throws<ArgumentNullException>("question", () => new Interpretation("I01", null!, Answer));
        Assert.Throws<ArgumentNullException>("answer", () => new Interpretation("I01", Question, null!));
    }

    [Fact]
    public void The_identifier_is_1_to_100_characters_and_not_blank()
    {
        string longest = new('i', 100);

        Assert.Equal(longest, new Interpretation(longest, Question, Answer).Id);
        Assert.Throws<ArgumentException>("id", () => new Interpretation(longest + "i", Question, Answer));
        Assert.Throws<ArgumentException>("id", () => new Interpretation(" ", Question, Answer));
    }

    [Fact]
    public void Interpretations_compare_by_value()
    {
        EqualityContract.Equates(new Interpretation("I01", Question, Answer), new Interpretation("I01", Question, Answer));
        EqualityContract.TellsApart(
            new Interpretation("I01", Question, Answer), new("I02", Question, Answer), new("I01", Answer, Answer), new("I01", Question, Question));
    }
}
