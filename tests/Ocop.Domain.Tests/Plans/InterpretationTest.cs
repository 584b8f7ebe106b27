namespace Ocop.Domain.Tests;

public class InterpretationTest
{
    private static readonly BilingualText Question = new("hỏi", "question");
    private static readonly BilingualText Answer = new("đáp", "answer");
    private static readonly BilingualText Reason = new("lý do", "reason");
    private static readonly BilingualText Alternative = new("cách khác", "alternative");

    [Fact]
    public void An_interpretation_keeps_question_and_answer()
    {
        var interpretation = new Interpretation("I01", Question, Answer);

        Assert.Equal("I01", interpretation.Id);
        Assert.Equal(Question, interpretation.Question);
        Assert.Equal(Answer, interpretation.Answer);
        Assert.Equal("I01", interpretation.ToString());
        Assert.Equal((null, null), (interpretation.Reason, interpretation.Alternative));
        Assert.Empty(interpretation.Clauses);
    }

    [Fact]
    public void It_may_give_a_reason_an_alternative_and_the_clauses_that_it_bears_on()
    {
        var interpretation = new Interpretation("I01", Question, Answer, Reason, Alternative, ["C01", "C04"]);

        Assert.Equal((Reason, Alternative), (interpretation.Reason, interpretation.Alternative));
        Assert.Equal(["C01", "C04"], interpretation.Clauses);
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
    public void A_clause_is_named_once_and_not_blank()
    {
        Assert.Throws<ArgumentException>("clauses", () => new Interpretation("I01", Question, Answer, clauses: ["C01", "C01"]));
        Assert.Throws<ArgumentException>("clauses", () => new Interpretation("I01", Question, Answer, clauses: [" "]));
        Assert.Throws<ArgumentNullException>("clauses", () => new Interpretation("I01", Question, Answer, clauses: [null!]));
    }

    [Fact]
    public void Interpretations_compare_by_value()
    {
        EqualityContract.Equates(new Interpretation("I01", Question, Answer), new Interpretation("I01", Question, Answer));
        EqualityContract.Equates(
            new Interpretation("I01", Question, Answer, Reason, Alternative, ["C01"]), new Interpretation("I01", Question, Answer, Reason, Alternative, ["C01"]));
        EqualityContract.TellsApart(
            new Interpretation("I01", Question, Answer), new("I02", Question, Answer), new("I01", Answer, Answer), new("I01", Question, Question),
            new("I01", Question, Answer, Reason), new("I01", Question, Answer, null, Alternative), new("I01", Question, Answer, clauses: ["C01"]));
    }
}
