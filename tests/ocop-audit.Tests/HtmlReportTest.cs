using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ocop.Domain.Reporting.Reports.Html;

namespace OcopAudit.Tests;

/// <summary>The HTML report as text and as a document; how it looks and behaves is tested in a browser.</summary>
public sealed class HtmlReportTest : IDisposable
{
    private const string Header = "id,name,district,place,opened_on,source\n";

    private readonly Runs _runs = new();

    public static TheoryData<string, string> Plans => [.. from shipped in ShippedPlans.All from language in (string[])["vi", "en"] select (shipped.Id, language)];

    public void Dispose() => _runs.Dispose();

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_report_against_any_plan_has_every_district_and_every_clause_and_all_its_links_resolve(string id, string language)
    {
        IHtmlDocument report = Report("example", "--plan", id, "--lang", language);
        OcopPlan plan = ShippedPlans.Find(id)!;
        string[] ids = [.. report.All.Where(element => element.HasAttribute("id")).Select(element => element.Id!)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(report.All.Select(element => element.GetAttribute("href")).Where(href => href is not null), href => Assert.True(href!.StartsWith("http", StringComparison.Ordinal) || ids.Contains(href[1..]), href));
        Assert.Equal(30, report.QuerySelectorAll(".tile").Length);
        Assert.Equal(30, report.QuerySelectorAll(".district").Length);
        Assert.All(plan.Clauses, clause => Assert.Contains(clause.Id.ToLowerInvariant(), ids));
        Assert.All(plan.Rules, rule => Assert.Contains(rule.Id, report.QuerySelectorAll(".terms code").Select(code => code.TextContent)));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Every_finding_is_explained_in_full_once(string language)
    {
        TextLanguage words = language == "vi" ? TextLanguage.Vietnamese : TextLanguage.English;
        string[] paragraphs = [.. Report("example", "--lang", language).QuerySelectorAll(".finding > p").Select(paragraph => paragraph.TextContent)];
        Assert.All(Runs.AssessExample().Findings, finding => Assert.Single(paragraphs, finding.Explain(words)));
    }

    [Fact]
    public void Breaches_come_first()
    {
        IHtmlDocument report = Report("example", "--lang", "en");
        Assert.Equal("section-summary", report.QuerySelector("main section h2")!.Id);
        Assert.Equal(4, report.QuerySelectorAll("#summary-breaches + .findings li").Length);
        Assert.All(report.QuerySelectorAll("#summary-breaches + .findings li .verdict"), verdict => Assert.Contains("is-breach", verdict.ClassList));
        Assert.Equal(["C01", "C03", "C02", "C04"], report.QuerySelectorAll(".rules tbody th > a").Select(link => link.TextContent));
        Assert.True(report.QuerySelectorAll(".counts li").TakeWhile(count => count.ClassList.Contains("is-breach")).Count() == report.QuerySelectorAll(".counts .is-breach").Length);
    }

    [Theory]
    [InlineData("published", "PARTIAL", "partial")]
    [InlineData("example", "FICTITIOUS", "complete")]
    public void What_a_reader_must_know_of_the_register_comes_before_the_verdicts(string register, string warning, string coverage)
    {
        IHtmlDocument report = Report([.. register == "example" ? (string[])["example"] : [], "--lang", "en"]);
        Assert.Contains(warning, report.QuerySelector("header .warning")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(coverage, report.QuerySelectorAll("header .facts dd").Select(fact => fact.TextContent));
    }

    [Fact]
    public void A_register_of_the_user_s_that_is_partial_says_so_and_one_that_is_empty_is_audited()
    {
        string csv = _runs.File("empty.csv", Header);
        string[] assess = ["assess", "--points", csv, "--centers", csv, "--as-of", "2023-12-31", "--lang", "en"];
        Assert.Contains("PARTIAL", Report([.. assess, "--partial"]).QuerySelector(".warning")!.TextContent, StringComparison.Ordinal);
        IHtmlDocument complete = Report(assess);
        Assert.Null(complete.QuerySelector(".warning"));
        Assert.Equal(35, complete.QuerySelectorAll("#summary-breaches + .findings li").Length);
        Assert.Equal(30, complete.QuerySelectorAll(".tile.is-breach").Length);
    }

    [Fact]
    public void Readings_are_told_where_they_are_asked_for_and_only_there()
    {
        IHtmlDocument report = Report("example", "--readings", "--as-of", "2026-01-01", "--lang", "en");
        Assert.Contains("24", report.QuerySelector("#section-readings")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("depends on the reading (I06)", report.QuerySelector("#finding-109")!.ParentElement!.TextContent + report.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(Report("example").QuerySelector("#section-readings"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("' style='background:url(x)")]
    [InlineData("</style></svg><img src=x onerror=alert(1)>")]
    [InlineData("=HYPERLINK(\"http://example.com\")")]
    [InlineData("javascript:alert(1)")]
    [InlineData("&lt;b&gt; &amp; `${1}`")]
    [InlineData("--><!--")]
    public void Whatever_a_register_holds_is_text(string value)
    {
        string cell = $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        string csv = _runs.File("points.csv", $"{Header}{cell},{cell},018,{cell},2023-05-04,{cell}\n");
        IHtmlDocument report = Report("assess", "--points", csv, "--centers", _runs.File("centers.csv", Header), "--as-of", "2023-12-31");
        AssertInert(report);
        IElement record = Assert.Single(report.QuerySelector("#district-018")!.ParentElement!.QuerySelectorAll(".records li"));
        Assert.Equal(value, record.QuerySelector("code")!.TextContent);
        Assert.Contains($"{value}, {value}, ", record.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.com/a?b=1&c=\"2\"", true)]
    [InlineData("http://example.com", true)]
    [InlineData("JavaScript:alert(1)", false)]
    [InlineData("data:text/html,<script>alert(1)</script>", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("//example.com", false)]
    [InlineData("Báo Hà Nội mới, 27/12/2023", false)]
    public void Only_an_address_of_the_web_is_a_link(string source, bool isLink)
    {
        string csv = _runs.File("points.csv", $"{Header}P-1,A,018,,2023-05-04,\"{source.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n");
        IHtmlDocument report = Report("assess", "--points", csv, "--centers", _runs.File("centers.csv", Header), "--as-of", "2023-12-31");
        AssertInert(report);
        IElement written = report.QuerySelector("#section-sources")!.ParentElement!.QuerySelector(".web")!;
        Assert.Equal(source, written.TextContent);
        Assert.Equal(isLink, written.LocalName == "a");
    }

    [Fact]
    public void Whatever_a_plan_holds_is_text_and_its_address_is_no_trap()
    {
        string document = Ocop.Domain.SystemTextJson.PlanDocument.Write(HanoiPlan312.Plan)
            .Replace("Every year, each district-level unit", "<script>alert(1)</script>", StringComparison.Ordinal)
            .Replace("\"https://langngheviet.com.vn", "\"javascript:alert(1)//langngheviet.com.vn", StringComparison.Ordinal)
            .Replace("annual-minimum", "\\u003Cimg src=x onerror=alert(1)\\u003E", StringComparison.Ordinal);
        IHtmlDocument report = Report("example", "--plan", _runs.File("plan.json", document), "--lang", "en");
        AssertInert(report);
        Assert.Contains("<script>alert(1)</script> opens at least one", report.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("<img src=x onerror=alert(1)>", report.QuerySelectorAll("code").Select(code => code.TextContent));
    }

    [Fact]
    public void Vietnamese_stays_readable_in_the_file_and_composed_on_the_page()
    {
        string csv = _runs.File("points.csv", $"{Header}P-1,{"Chợ Bưởi".Normalize(System.Text.NormalizationForm.FormD)},003,,2023-05-04,\n");
        string text = Runs.Run("assess", "--points", csv, "--centers", _runs.File("centers.csv", Header), "--as-of", "2023-12-31", "--format", "html").Output;
        Assert.Contains("Chợ Bưởi", text, StringComparison.Ordinal);
        Assert.True(text.IsNormalized());
        Assert.DoesNotMatch("&#x[0-9A-F]{3,};", text);
    }

    [Theory]
    [InlineData("example")]
    [InlineData("published")]
    [InlineData("own")]
    public void The_commands_that_verify_it_do(string register)
    {
        string points = _runs.File("points.csv", $"{Header}P-1,A,018,,2021-05-04,\n"), centers = _runs.File("centers.csv", Header);
        string plan = _runs.File("plan.json", Ocop.Domain.SystemTextJson.PlanDocument.Write(HanoiPlan312.Plan.With(HanoiPlan312.AnnualMinimum.With(range: CountRange.AtLeast(2)))));
        string[] audit = register switch
        {
            "example" => ["example", "--plan", "42/KH-UBND", "--as-of", "2021-06-30", "--horizon", "2021-12-31"],
            "published" => ["--readings"],
            _ => ["assess", "--points", points, "--centers", centers, "--as-of", "2024-01-31", "--partial", "--plan", plan],
        };
        if (register == "example")
        {
            points = _runs.File("example-points.csv", Resource("example-points.csv"));
            centers = _runs.File("example-centers.csv", Resource("example-centers.csv"));
        }

        IHtmlDocument report = Report(audit);
        string fingerprint = report.QuerySelector(".fingerprint")!.TextContent;
        string[] commands = [.. report.QuerySelectorAll("pre code").SelectMany(code => code.TextContent.Split('\n'))];
        Assert.Equal(4, commands.Length);

        string record = _runs.PathOf("audit.json");
        string[] Arguments(string command) =>
        [
            .. command.Split(" | ")[0].Split(' ').Skip(1).Select(word => word switch { "POINTS" => points, "CENTERS" => centers, "PLAN" => plan, "audit.json" => record, _ => word }),
        ];
        Assert.Equal(fingerprint, Runs.Run(Arguments(commands[0])).Output.TrimEnd());
        byte[] canonical = System.Text.Encoding.UTF8.GetBytes(Runs.Run(Arguments(commands[1])).Output);
        Assert.Equal(fingerprint, $"sha256:{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(canonical))}");
        Assert.EndsWith(" --canonical | sha256sum", commands[1], StringComparison.Ordinal);
        Assert.NotEqual(ExitCode.BadInput, Runs.Run(Arguments(commands[2])).Exit);
        Assert.Contains(fingerprint, File.ReadAllText(record), StringComparison.Ordinal);
        Assert.Equal(ExitCode.NoBreach, Runs.Run(Arguments(commands[3])).Exit);
    }

    [Fact]
    public void A_long_register_gives_a_report_of_a_sane_size_that_says_what_it_leaves_out()
    {
        var rows = Enumerable.Range(0, 20_000).Select(i => $"P-{i},Điểm {i},{District.All.ElementAt(i % 30).Code},,2023-{(i % 12) + 1:00}-{(i % 28) + 1:00},https://example.com/{i}");
        string points = _runs.File("points.csv", Header + string.Join('\n', rows)), centers = _runs.File("centers.csv", Header);
        string text = Runs.Run("assess", "--points", points, "--centers", centers, "--as-of", "2023-12-31", "--format", "html", "--lang", "en").Output;
        Assert.InRange(text.Length, 100_000, 1_500_000);
        IHtmlDocument report = new HtmlParser().ParseDocument(text);
        IElement counted = report.QuerySelector("#finding-1")!.ParentElement!;
        Assert.Equal(AuditView.MostRecords + 1, counted.QuerySelectorAll(".records li").Length);
        Assert.Contains("Records counted: 667", counted.TextContent, StringComparison.Ordinal);
        Assert.Contains("… and 617 more", counted.QuerySelector(".records li:last-child")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("20000 of 20000 records name their source", report.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_district_s_records_that_count_for_nothing_are_shown_too()
    {
        string haDong = Report("--lang", "en").QuerySelector("#district-268")!.ParentElement!.TextContent;
        Assert.Contains("C-2023-09", haDong, StringComparison.Ordinal);
        Assert.Contains("in an urban district, outside both center rules", haDong, StringComparison.Ordinal);
    }

    [Fact]
    public void For_districts_together_a_chart_shows_the_openings()
    {
        IHtmlDocument report = Report("example", "--lang", "en");
        IElement chart = Assert.Single(report.QuerySelectorAll(".chart svg[role=img]"));
        Assert.Equal("Chart of the openings added up from 2023-01-01 to 2023-12-31. By the end of 2023-12-31 the count is 31 new OCOP sales points; asked for: 20 to 30 new OCOP sales points.", chart.GetAttribute("aria-label"));
        Assert.NotNull(chart.QuerySelector(".band"));
        Assert.NotNull(chart.QuerySelector(".pace"));
        Assert.Single(Report("--plan", "kh-49-2023").QuerySelectorAll(".chart"));
        Assert.Empty(Report("--plan", "kh-276-2022").QuerySelectorAll(".chart"));
    }

    [Theory]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    [InlineData("vi-VN")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [Trait("needs", "cultures")]
    public void The_current_culture_changes_nothing(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string[] forms = ["html", "markdown"];
        string[] usual = [.. forms.Select(form => Runs.Run("example", "--format", form).Output)];
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture, useUserOverride: false);
            Assert.Equal(usual, forms.Select(form => Runs.Run("example", "--format", form).Output));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("html")]
    [InlineData("markdown")]
    public void Questions_about_one_finding_are_not_answered_in_it(string form)
    {
        foreach (string[] question in (string[][])[["--explain", "pilot-center", "277"], ["--with", "center:269:2023-12-20"], ["--without", "T-04"], ["--change", "annual-minimum:minimum=2"]])
        {
            (int exit, string output, string error) = Runs.Run(["example", "--format", form, .. question, "--lang", "en"]);
            Assert.Equal((ExitCode.BadInput, ""), (exit, output));
            Assert.Contains($"leave out --format {form}", error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("markdown", "# Audit of plan 312/KH-UBND as of 2024-06-30")]
    public void It_goes_to_a_file_whole_and_ends_with_the_audit_s_code(string form, string start)
    {
        string file = _runs.PathOf("report");
        (int exit, string output, string error) = Runs.Run("example", "--format", form, "--out", file, "--lang", "en");
        Assert.Equal((ExitCode.Breach, "", ""), (exit, output, error));
        Assert.StartsWith(start, File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void The_style_sheet_cannot_end_before_its_end() =>
        Assert.DoesNotContain("</", StyleSheet.Text.Value, StringComparison.Ordinal);

    private static IHtmlDocument Report(params string[] arguments)
    {
        (int exit, string output, string error) = Runs.Run([.. arguments, "--format", "html"]);
        Assert.True(exit != ExitCode.BadInput, error);
        return new HtmlParser().ParseDocument(output);
    }

    private static void AssertInert(IHtmlDocument report)
    {
        Assert.Empty(report.QuerySelectorAll("script, img, iframe, object, embed, link, base, form"));
        Assert.All(report.All.SelectMany(element => element.Attributes), attribute =>
        {
            Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name);
            if (attribute.Name is "href" or "src")
                Assert.Matches("^(#|https?://)", attribute.Value);
            if (attribute.Name == "style")
                Assert.Matches("^(grid-area: [0-9] / [0-9]|flex-grow: [0-9]+)$", attribute.Value);
        });
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(RegisterSource).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
