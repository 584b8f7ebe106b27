using System.Text;
using Ocop.Domain.Reporting.Rulebook;

namespace Ocop.Domain.Reporting.Tests.Rulebook;

/// <summary>The rulebooks in <c>docs</c> say what the catalogue says.</summary>
public class RulebookTest
{
    public static TheoryData<TextLanguage> Languages => [.. RulebookPage.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_rulebook_is_what_the_catalogue_says(TextLanguage language)
    {
        string kept = RulebookPage.In(language), printed = Print(HanoiPlan312.Plan, language);
        if (kept == printed)
            return;
        (int place, (string was, string now)) = kept.Split('\n').Append("(end)").Zip(printed.Split('\n').Append("(end)")).Index().First(line => line.Item.First != line.Item.Second);
        Assert.Fail(
            $"""
            {RulebookReport.FileIn(language)} is not what the catalogue says. After a change of the catalogue, print it again:
              {RulebookReport.CommandIn(language)}
            and read what changed. The first line that differs is {place + 1}:
              kept:    {was}
              printed: {now}
            """);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_is_in_composed_letters_with_line_feeds_and_nothing_at_the_ends_of_lines(TextLanguage language)
    {
        string page = RulebookPage.In(language);
        Assert.True(page.IsNormalized(NormalizationForm.FormC));
        Assert.DoesNotContain('\r', page);
        Assert.DoesNotContain(page.Split('\n'), line => line != line.TrimEnd());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_clause_names_all_that_it_asks_of(TextLanguage language)
    {
        string page = RulebookPage.In(language);
        foreach (PlanRule rule in HanoiPlan312.Plan.Rules)
        {
            string section = Section(page, rule.Clause.Id);
            Assert.All(rule.Scope.Districts, district => Assert.Contains($"{district.Name} ({district.Code})", section, StringComparison.Ordinal));
            Assert.All(District.All - rule.Scope.Districts, district => Assert.DoesNotContain($"{district.Name} ({district.Code})", section, StringComparison.Ordinal));
            Assert.All(rule.Windows, window => Assert.Contains(DayPatterns.Format(window.End, language), section, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_clause_interpretation_reading_and_status_has_its_place(TextLanguage language)
    {
        string page = RulebookPage.In(language);
        IEnumerable<string> places =
        [
            .. HanoiPlan312.Plan.Clauses.Select(clause => clause.Id.ToLowerInvariant()),
            .. HanoiPlan312.Plan.Interpretations.Select(interpretation => interpretation.Id.ToLowerInvariant()),
            .. HanoiPlan312.Readings.SelectMany(question => question.Readings).Select(reading => reading.Id.ToLowerInvariant()),
            .. Enum.GetValues<FindingStatus>().Select(status => $"status-{EnumToken.Of(status)}"),
        ];
        Assert.All(places, place => Assert.Single(page.Split($"<a id=\"{place}\"></a>")[1..]));
    }

    [Fact]
    public void The_code_names_of_the_rules_are_those_of_the_rules() =>
        Assert.All(HanoiPlan312.Plan.Rules, rule =>
        {
            string member = CodeName.Rules[rule.Id].Member;
            Assert.StartsWith("HanoiPlan312.", member, StringComparison.Ordinal);
            Assert.Same(rule, typeof(HanoiPlan312).GetProperty(member["HanoiPlan312.".Length..])!.GetValue(null));
        });

    [Theory]
    [InlineData("kh-42-2021", TextLanguage.English)]
    [InlineData("kh-276-2022", TextLanguage.Vietnamese)]
    public void Another_plan_has_a_rulebook_without_what_only_plan_312_has(string plan, TextLanguage language)
    {
        string page = Print(ShippedPlans.Find(plan)!, language);
        Assert.Contains("<a id=\"c01\"></a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<a id=\"c01-1\"></a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("../src", page, StringComparison.Ordinal);
        Assert.DoesNotContain("I04", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_plan_says_is_never_read_as_markup()
    {
        const string hostile = "# <script>alert(1)</script> | [x](javascript:1) `*_~$ & &lt; \\";
        Clause known = HanoiPlan312.Plan.Clauses[0];
        var clause = new Clause(
            new Citation("1", "C<1>", new BilingualText(hostile, hostile), new Uri("javascript:alert(1)"), known.Citation.ReadOn, [new SourceVariant(new BilingualText(hostile, hostile), new Uri("data:text/html,x"))]),
            ClauseKind.Quota,
            new BilingualText(hostile, hostile),
            Strength.Mandatory);
        var rule = new PlanRule("r|`<b>", clause, Measure.NewCenters, RuleScope.Each(District.Towns), [new(new(2030, 1, 1), new(2030, 12, 31))], CountRange.AtLeast(1));
        var plan = new OcopPlan("1|<i>", new BilingualText(hostile, hostile), [clause], [rule], [new("I*1*", new(hostile, hostile), new(hostile, hostile), new(hostile, hostile), new(hostile, hostile), [clause.Id])]);
        string page = Markdig.Markdown.ToHtml(Print(plan, TextLanguage.English), Markdown);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"data", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; | [x](javascript:1) `*_~$ &amp; &amp;lt; \\", page, StringComparison.Ordinal);
    }

    private static readonly Markdig.MarkdownPipeline Markdown = Markdig.MarkdownExtensions.UsePipeTables(new Markdig.MarkdownPipelineBuilder()).Build();

    private static string Print(OcopPlan plan, TextLanguage language)
    {
        using var writer = new StringWriter();
        new RulebookReport(writer, language).Write(plan);
        return writer.ToString();
    }

    private static string Section(string page, string clause)
    {
        int start = page.IndexOf($"<a id=\"{clause.ToLowerInvariant()}\"></a>", StringComparison.Ordinal);
        int end = page.IndexOf("\n#### ", start, StringComparison.Ordinal);
        return page[start..end];
    }
}
