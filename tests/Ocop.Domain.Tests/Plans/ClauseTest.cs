namespace Ocop.Domain.Tests;

public class ClauseTest
{
    private static readonly BilingualText Text = new("nội dung", "content");

    private static readonly Citation Citation =
        new("1/KH", "C01", new("đoạn 1", "paragraph 1"), new("https://example.org/plan"), new LocalDate(2024, 3, 1));

    [Fact]
    public void A_quota_says_how_strongly_it_asks()
    {
        var clause = new Clause(Citation, ClauseKind.Quota, Text, Strength.Aspirational);

        Assert.Equal(ClauseKind.Quota, clause.Kind);
        Assert.Equal(Strength.Aspirational, clause.Strength);
        Assert.Null(clause.Indicator);
        Assert.Equal(Text, clause.Text);
        Assert.Equal(Citation, clause.Citation);
    }

    [Fact]
    public void Its_identifier_is_the_citation_s()
    {
        var clause = new Clause(Citation, ClauseKind.Context, Text);

        Assert.Equal("C01", clause.Id);
        Assert.Equal("C01", clause.ToString());
    }

    [Fact]
    public void Citation_and_text_are_needed()
    {
        Assert.Throws<ArgumentNullException>("citation", () => new Clause(null!, ClauseKind.Context, Text));
        Assert.Throws<ArgumentNullException>("text", () => new Clause(Citation, ClauseKind.Context, null!));
    }

    [Fact]
    public void Undefined_values_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => new Clause(Citation, (ClauseKind)5, Text));
        Assert.Throws<ArgumentOutOfRangeException>("strength", () => new Clause(Citation, ClauseKind.Quota, Text, (Strength)2));
        Assert.Throws<ArgumentOutOfRangeException>("indicator", () => new Clause(Citation, ClauseKind.Indicator, Text, indicator: (IndicatorKind)5));
    }

    [Fact]
    public void A_quota_without_strength_is_refused() =>
        Assert.Throws<ArgumentException>("strength", () => new Clause(Citation, ClauseKind.Quota, Text));

    [Theory]
    [InlineData(ClauseKind.Context)]
    [InlineData(ClauseKind.Indicator)]
    [InlineData(ClauseKind.Directive)]
    [InlineData(ClauseKind.Objective)]
    public void Nothing_but_a_quota_has_strength(ClauseKind kind) =>
        Assert.Throws<ArgumentException>("strength", () => new Clause(Citation, kind, Text, Strength.Mandatory));

    [Fact]
    public void An_indicator_names_what_it_counts()
    {
        Assert.Equal(IndicatorKind.VenueMix, new Clause(Citation, ClauseKind.Indicator, Text, indicator: IndicatorKind.VenueMix).Indicator);
        Assert.Throws<ArgumentException>("indicator", () => new Clause(Citation, ClauseKind.Indicator, Text));
    }

    [Fact]
    public void An_objective_may_name_what_is_counted_towards_it()
    {
        Assert.Equal(IndicatorKind.CenterPartners, new Clause(Citation, ClauseKind.Objective, Text, indicator: IndicatorKind.CenterPartners).Indicator);
        Assert.Null(new Clause(Citation, ClauseKind.Objective, Text).Indicator);
    }

    [Theory]
    [InlineData(ClauseKind.Quota, Strength.Mandatory)]
    [InlineData(ClauseKind.Context, null)]
    [InlineData(ClauseKind.Directive, null)]
    public void The_others_name_no_indicator(ClauseKind kind, Strength? strength) =>
        Assert.Throws<ArgumentException>("indicator", () => new Clause(Citation, kind, Text, strength, IndicatorKind.VenueMix));

    [Fact]
    public void Clauses_compare_by_value()
    {
        EqualityContract.Equates(new Clause(Citation, ClauseKind.Context, Text), new Clause(Citation, ClauseKind.Context, Text));
        EqualityContract.TellsApart(
            new Clause(Citation, ClauseKind.Objective, Text),
            new Clause(Citation, ClauseKind.Context, Text),
            new Clause(Citation, ClauseKind.Objective, new("khác", "other")),
            new Clause(Citation, ClauseKind.Objective, Text, indicator: IndicatorKind.VenueMix));
        EqualityContract.TellsApart(
            new Clause(Citation, ClauseKind.Quota, Text, Strength.Mandatory), new Clause(Citation, ClauseKind.Quota, Text, Strength.Aspirational));
    }
}
