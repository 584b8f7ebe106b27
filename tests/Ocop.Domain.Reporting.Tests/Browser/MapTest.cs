using System.Text.Json;
using Microsoft.Playwright;

namespace Ocop.Domain.Reporting.Tests.Browser;

/// <summary>The map tells each district's status in words, by colour, and by a mark that needs no colour.</summary>
public sealed class MapTest(ReportBrowser browser) : ReportTest(browser)
{
    [Theory]
    [ReportData("published-vi", "published-en", "example-vi", "example-en", "empty-vi", "empty-en")]
    public async Task The_name_of_each_tile_states_district_and_status(string report)
    {
        TextLanguage language = Reports.LanguageOf(report);
        string breach = language == TextLanguage.Vietnamese ? "vi phạm chỉ tiêu bắt buộc" : "breach of a mandatory quota";
        JsonElement[] findings = [.. Reports.Json(report).GetProperty("findings").EnumerateArray()];
        IPage page = await OpenAsync(report);
        string[] links = [.. (await page.Locator(".map").AriaSnapshotAsync()).Split('\n').Where(line => line.Contains("link \"", StringComparison.Ordinal)).Select(line => line.Split('"')[1])];
        Assert.Equal(30, links.Length);
        foreach (District district in District.All)
        {
            string name = Assert.Single(links, link => link.StartsWith($"{district.FullNameIn(language)}: ", StringComparison.Ordinal));
            JsonElement[] own = [.. findings.Where(finding => finding.GetProperty("subject").GetString() == district.Code)];
            string said = name.Split([": ", ", ", " ("], StringSplitOptions.None)[1];
            Assert.Contains(own, finding => EnumToken.TryParse(finding.GetProperty("status").GetString(), out FindingStatus status) && status.NameIn(language) == said);
            Assert.Equal(own.Any(finding => finding.GetProperty("breach").GetBoolean()), name.Contains(breach, StringComparison.Ordinal));
        }
    }

    [Theory]
    [ReportData]
    public async Task The_legend_explains_every_look_on_the_map_and_no_two_share_a_mark_and_a_colour(string report)
    {
        const string look = "e => [e.querySelector('use').getAttribute('href'), getComputedStyle(e).backgroundColor, getComputedStyle(e).borderTopStyle].join(' ')";
        IPage page = await OpenAsync(report);
        string[] tiles = await page.EvaluateAsync<string[]>($"[...document.querySelectorAll('.tile')].map({look})");
        string[] legend = await page.EvaluateAsync<string[]>($"[...document.querySelectorAll('.swatch')].map({look})");
        Assert.Equal(30, tiles.Length);
        Assert.Equal(tiles.Distinct().Order(), legend.Order());
    }

    [Fact]
    public async Task Marks_differ_in_shape_and_grounds_in_grey_where_a_breach_is()
    {
        IPage page = await OpenAsync("example-en");
        string[] shapes = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('symbol')].map(e => e.innerHTML)");
        Assert.Equal(9, shapes.Length);
        Assert.Equal(shapes.Length, shapes.Distinct().Count());
        int[] breaches = await Greys(page, ".tile.is-breach"), others = await Greys(page, ".tile:not(.is-breach)");
        Assert.NotEmpty(breaches);
        Assert.True(breaches.Max() + 100 < others.Min(), "A breach must stand out in grey.");
    }

    private static async Task<int[]> Greys(IPage page, string tiles) => await page.EvaluateAsync<int[]>(
        $"[...document.querySelectorAll('{tiles}')].map(e => {{ const [r, g, b] = getComputedStyle(e).backgroundColor.match(/[\\d.]+/g).map(Number); return Math.round(.299 * r + .587 * g + .114 * b) }})");
}
