using System.Text.Json;
using Microsoft.Playwright;

namespace Ocop.Domain.Reporting.Tests.Browser;

/// <summary>Every link leads somewhere, and every step that a reader needs is one link.</summary>
public sealed class LinksTest(ReportBrowser browser) : ReportTest(browser)
{
    [Theory]
    [ReportData]
    public async Task Every_link_resolves_and_every_identifier_is_there_once(string report)
    {
        IPage page = await OpenAsync(report);
        string[] ids = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]')].map(e => e.id)");
        string[] links = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[href]')].map(e => e.getAttribute('href'))");

        Assert.Empty(ids.GroupBy(id => id).Where(alike => alike.Count() > 1).Select(alike => alike.Key));
        Assert.All(links.Where(link => link.StartsWith('#')), link => Assert.Contains(link[1..], ids));
        Assert.All(links.Where(link => !link.StartsWith('#')), link => Assert.Matches("^https?://", link));
        Assert.True(links.Count(link => link.StartsWith('#')) > 100);
    }

    [Theory]
    [ReportData]
    public async Task What_a_sentence_names_of_the_plan_is_a_link_to_its_text(string report)
    {
        // In explanations, the remedy and the verdicts' conditions; names and texts of the register are no sentences of ours.
        IPage page = await OpenAsync(report);
        string[] unlinked = await page.EvaluateAsync<string[]>("""
            () => {
              const plan = new Set([...document.querySelectorAll('.texts dt')].map(e => e.firstChild.textContent.trim()));
              const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              const found = [];
              while (walker.nextNode()) {
                const inside = walker.currentNode.parentElement;
                if (inside.closest('a, code, .records, .texts dt, svg, .note')) continue;
                for (const name of walker.currentNode.textContent.match(/\b[CI]\d\d\b/g) ?? [])
                  if (plan.has(name) && inside.closest('.finding > p, #section-remedy ~ ul, .more, .statuses')) found.push(name + ': ' + walker.currentNode.textContent);
              }
              return found;
            }
            """);
        Assert.Empty(unlinked);
    }

    [Theory]
    [ReportData("published-en", "published-vi")]
    [Trait("clause", "C03")]
    public async Task From_the_verdict_on_Son_Tay_the_clause_is_one_step_away(string report)
    {
        TextLanguage language = Reports.LanguageOf(report);
        IPage page = await OpenAsync(report);
        await page.GetByRole(AriaRole.Link, new() { Name = $"{District.SonTay.FullNameIn(language)}:" }).ClickAsync();
        ILocator district = page.Locator("article.district").Filter(new() { Has = page.Locator("#district-269") });
        Assert.Contains(HanoiPlan312.PilotCenter.Clause.Text.In(language), await district.TextContentAsync(), StringComparison.Ordinal);
        await district.Locator(".rule").Filter(new() { HasText = "C03" }).GetByRole(AriaRole.Link, new() { Name = "C03", Exact = true }).First.ClickAsync();
        Assert.Equal("C03", await page.EvaluateAsync<string>("document.querySelector(':target').firstChild.textContent.trim()"));
        await Assertions.Expect(page.Locator("#c03")).ToBeInViewportAsync();
        Assert.Contains(HanoiPlan312.PilotCenter.Clause.Text.In(language), await page.Locator("#c03 + dd").TextContentAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [ReportData("example-en", "published-vi")]
    public async Task Each_finding_shows_the_very_records_that_it_counted(string report)
    {
        IPage page = await OpenAsync(report);
        JsonElement[] findings = [.. Reports.Json(report).GetProperty("findings").EnumerateArray()];
        Assert.Contains(findings, finding => finding.GetProperty("evidence").GetArrayLength() > 0);
        foreach ((JsonElement finding, int place) in findings.Select((finding, place) => (finding, place)))
        {
            string[] shown = await page.EvaluateAsync<string[]>(
                $"[...document.getElementById('finding-{place + 1}').parentElement.querySelectorAll('.records code')].map(e => e.textContent)");
            Assert.Equal(finding.GetProperty("evidence").EnumerateArray().Select(id => id.GetString()), shown);
        }
    }
}
