using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using LiveLedger.Api;
using LiveLedger.Grains;
using LiveLedger.Ledger;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using Ocop.Domain.Reporting;

namespace LiveLedger.Board;

/// <summary>The live board at the root of the program.</summary>
internal static class BoardEndpoint
{
    // Nothing comes from elsewhere, and no text of a record can bring a script with it.
    private const string Policy =
        "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly string Style = $"{HtmlParts.StyleSheet}\n{TextOf("board.css")}";
    private static readonly string Script = TextOf("board.js");

    public static void MapBoard(this WebApplication app)
    {
        app.MapGet("/", Show).ExcludeFromDescription();
        app.MapGet("/board.css", () => TypedResults.Text(Style, "text/css; charset=utf-8")).ExcludeFromDescription();
        app.MapGet("/board.js", () => TypedResults.Text(Script, "text/javascript; charset=utf-8")).ExcludeFromDescription();
    }

    private static async Task<IResult> Show([AsParameters] PlanQuestion question, RecentAnswers<BoardQuestion, string> pages, HttpContext context)
    {
        CityAssessment city = await question.Assess();
        var asked = new BoardQuestion(
            question.MeantPlan.Number, city.Assessment.AsOf, city.Assessment.Coverage, city.Position, question.MeantLanguage, question.Position is not null, QueryOf(context.Request.Query));
        string page = await pages.Of(asked, () => Render(city, asked, question.Grains)); // Many look at the same page at once: it is made once.
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return TypedResults.Text(page, "text/html; charset=utf-8");
    }

    private static async Task<string> Render(CityAssessment city, BoardQuestion asked, IGrainFactory grains)
    {
        PlanAssessment assessment = city.Assessment;
        var charts = ImmutableArray.CreateBuilder<(Finding, string)>();
        foreach (Finding finding in assessment.Findings.Where(finding => finding.Rule.Scope.IsTogether && finding.Rule.Measure.Basis == CountingBasis.OpenedWithin))
            charts.Add((finding, HtmlParts.Chart(assessment, finding, await StepsOf(finding, city, grains), asked.Language)));
        return await Render(new BoardView(assessment, asked.Language, city.Position, charts.ToImmutable(), asked.IsOfThePast, asked.Query));
    }

    private static async Task<List<(LocalDate Day, int Count)>> StepsOf(Finding finding, CityAssessment city, IGrainFactory grains)
    {
        LocalDate last = LocalDate.Min(finding.AsOf, finding.Quota.Window.End);
        if (last < finding.Quota.Window.Start)
            return [];
        IReadOnlyList<DayCount> openings = await grains.GetGrain<IAssessorGrain>(0).Openings(
            finding.Rule.Measure.Kind, finding.Quota.Subject, finding.Quota.Window.Start, last, city.Position);
        List<(LocalDate, int)> steps = [];
        int sum = 0;
        foreach (DayCount day in openings)
            steps.Add((day.Day, sum += day.Count));
        return steps;
    }

    private static async Task<string> Render(BoardView view)
    {
        await using ServiceProvider services = new ServiceCollection()
            .AddSingleton(view)
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<BoardPage>()).ToHtmlString());
    }

    private static string QueryOf(IQueryCollection query) => string.Concat(
        query.Where(value => value.Key != "lang").Select(value => $"{Uri.EscapeDataString(value.Key)}={Uri.EscapeDataString(value.Value.ToString())}&"));

    private static string TextOf(string name)
    {
        using var reader = new StreamReader(typeof(BoardEndpoint).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
