using Ocop.Domain.Reporting.Reports.Html;

namespace Ocop.Domain.Reporting.Tests;

public class LinkedTextTest
{
    private static readonly LinkedText OfPlan312 = new(new Anchors(HanoiPlan312.Plan).OfPlan);

    [Fact]
    public void Names_of_clauses_and_interpretations_lead_to_their_texts() =>
        Assert.Equal(
            [("C03", "c03"), (" is read by ", null), ("I06", "i06"), (".", null)],
            OfPlan312.PartsOf("C03 is read by I06."));

    [Theory]
    [InlineData("XC03")]
    [InlineData("C031")]
    [InlineData("C-C03")]
    [InlineData("C03-1")]
    [InlineData("C99")]
    [InlineData("")]
    public void What_only_looks_like_a_name_stays_text(string text) =>
        Assert.DoesNotContain(OfPlan312.PartsOf(text), part => part.Anchor is not null);

    [Fact]
    public void The_parts_are_the_sentence()
    {
        string text = string.Join(' ', HanoiPlan312.Plan.Interpretations.Select(interpretation => interpretation.Answer.Vietnamese));
        Assert.Equal(text, string.Concat(OfPlan312.PartsOf(text).Select(part => part.Text)));
    }

    [Fact]
    public void Names_that_look_alike_have_anchors_of_their_own()
    {
        var citation = HanoiPlan312.Plan.Clauses[0].Citation;
        Clause[] clauses = [.. new[] { "C1", "c1", "C-1", "c1n2", "§", "¶" }.Select(id => new Clause(
            new Citation("7/KH-UBND", id, citation.Place, citation.Address, citation.ReadOn), ClauseKind.Quota, new BilingualText("a", "a"), Strength.Mandatory))];
        var plan = new OcopPlan(
            "7/KH-UBND",
            new BilingualText("a", "a"),
            clauses,
            [new PlanRule("r", clauses[0], Measure.NewCenters, RuleScope.Together(District.All), HanoiPlan312.CityTarget.Windows, CountRange.AtLeast(1))],
            [new Interpretation("C1", new BilingualText("a", "a"), new BilingualText("a", "a"))]);
        var anchors = new Anchors(plan);
        string[] all = [.. plan.Clauses.Select(anchors.Of), anchors.Of(plan.Interpretations[0])];
        Assert.Equal(all.Length, all.Distinct().Count());
        Assert.All(all, anchor => Assert.Matches("^[a-z0-9]+$", anchor));
    }

    [Fact]
    public void The_library_s_sentences_name_its_own_interpretations_whatever_the_plan_calls_so()
    {
        OcopPlan other = ShippedPlans.Find("42/KH-UBND")!;
        Assert.Contains("I01", other.Interpretations.Select(interpretation => interpretation.Id));
        var anchors = new Anchors(other);
        Assert.Equal("shared-i04", new LinkedText(anchors.OfLibrary).PartsOf("I04").Single().Anchor);
        Assert.Equal("i01", new LinkedText(anchors.OfPlan).PartsOf("I01").Single().Anchor);
        Assert.Equal("i04", new LinkedText(new Anchors(HanoiPlan312.Plan).OfLibrary).PartsOf("I04").Single().Anchor);
    }
}
