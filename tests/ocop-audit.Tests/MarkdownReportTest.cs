using AngleSharp.Html.Parser;
using Markdig;
using Ocop.Domain.Reporting.Reports.Markdown;

namespace OcopAudit.Tests;

/// <summary>The audit in brief, as trackers and chats read it.</summary>
public sealed class MarkdownReportTest : IDisposable
{
    private static readonly MarkdownPipeline AsTrackersRead = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    private readonly Runs _runs = new();

    public void Dispose() => _runs.Dispose();

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a | b || c")]
    [InlineData("`code` ``more``")]
    [InlineData("*bold* _soft_ ~~gone~~ **x**")]
    [InlineData("[text](javascript:alert(1)) ![p](x)")]
    [InlineData("back\\slash \\| \\<b>")]
    [InlineData("&lt;b&gt; &copy;")]
    [InlineData("# heading")]
    [InlineData("- list")]
    [InlineData("+ list")]
    [InlineData("1. list")]
    [InlineData("12) list")]
    [InlineData("=== line")]
    [InlineData("> said")]
    [InlineData("2024-2025: 9, 312/KH-UBND")]
    public void A_text_means_itself_in_a_cell_in_a_list_and_alone(string text)
    {
        string written = MarkdownPage.Text(text);
        var html = new HtmlParser().ParseDocument(Markdown.ToHtml($"{written}\n\n- {written}\n\n| a |\n| --- |\n| {written} |\n", AsTrackersRead));
        Assert.Equal(text, html.QuerySelector("p")!.TextContent);
        Assert.Equal(text, html.QuerySelector("li")!.TextContent.Trim());
        Assert.Equal(text, html.QuerySelector("td")!.TextContent.Trim());
        Assert.Empty(html.Body!.QuerySelectorAll("p *, li *, td *"));
    }

    [Theory]
    [InlineData("@everyone and @torvalds")]
    [InlineData("fixes #12")]
    public void Nobody_is_called_and_nothing_is_closed(string text)
    {
        string written = MarkdownPage.Text(text);
        Assert.DoesNotMatch("[@#][A-Za-z0-9]", written);
        Assert.Equal(text, written.Replace("\u2060", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_break_in_a_text_ends_no_row() => Assert.Equal("a b c", MarkdownPage.Text("a\nb\rc"));

    [Theory]
    [InlineData("vi", "Vi phạm chỉ tiêu bắt buộc: 4", "huyện Mê Linh, C01 2023: không đạt; đã có 0, còn thiếu 1; hạn 31/12/2023")]
    [InlineData("en", "Breaches of mandatory quotas: 4", "Mê Linh rural district, C01 2023: missed; 0 counted, 1 missing; due 2023-12-31")]
    public void It_has_breaches_first_then_every_rule_the_remedy_and_the_fingerprint(string language, string heading, string breach)
    {
        var html = Html("example", "--lang", language);
        Assert.Equal(heading, html.QuerySelector("h2")!.TextContent);
        Assert.Equal(breach, html.QuerySelector("li")!.TextContent);
        Assert.Equal(6, html.QuerySelectorAll("tbody tr").Length);
        Assert.All(html.QuerySelectorAll("tr"), row => Assert.Equal(5, row.Children.Length));
        Assert.All(Runs.AssessExample().FindRemedy().Explain(language == "vi" ? TextLanguage.Vietnamese : TextLanguage.English), line => Assert.Contains(html.QuerySelectorAll("li"), item => item.TextContent.Trim() == line));
        Assert.Equal(Runs.Json("example").GetProperty("fingerprint").GetString(), html.QuerySelector("code")!.TextContent);
    }

    [Theory]
    [InlineData("PARTIAL")]
    public void A_partial_register_is_called_so_and_has_no_breaches(string warning)
    {
        var html = Html("--lang", "en");
        Assert.Contains(warning, html.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("None.", html.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Readings_are_a_column_where_they_are_asked_for() =>
        Assert.Contains("depends on the reading (I06)", Html("example", "--readings", "--as-of", "2026-01-01", "--lang", "en").QuerySelector("table")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void Whatever_a_plan_holds_is_text()
    {
        string document = Ocop.Domain.SystemTextJson.PlanDocument.Write(HanoiPlan312.Plan)
            .Replace("Every year, each", "| <script>alert(1)</script> @everyone `x`", StringComparison.Ordinal)
            .Replace("\"https://langngheviet.com.vn", "\"javascript:alert(1)//langngheviet.com.vn", StringComparison.Ordinal);
        var html = Html("example", "--plan", _runs.File("plan.json", document), "--lang", "en");
        Assert.Empty(html.QuerySelectorAll("script, a[href^=javascript]"));
        Assert.All(html.QuerySelectorAll("tr"), row => Assert.Equal(5, row.Children.Length));
        Assert.Contains("| <script>alert(1)</script> @\u2060everyone `x`", html.QuerySelector("td:nth-child(2)")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void It_stays_brief_however_many_breaches_there_are()
    {
        string empty = _runs.File("empty.csv", "id,name,district\n");
        string text = Runs.Run("assess", "--points", empty, "--centers", empty, "--as-of", "2026-01-01", "--format", "markdown", "--lang", "en").Output;
        Assert.Contains("Breaches of mandatory quotas: 95", text, StringComparison.Ordinal);
        Assert.Contains("… and 45 more.", text, StringComparison.Ordinal);
        Assert.True(text.Length < 20_000);
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Html(params string[] arguments) =>
        new HtmlParser().ParseDocument(Markdown.ToHtml(Runs.Run([.. arguments, "--format", "markdown"]).Output, AsTrackersRead));
}
