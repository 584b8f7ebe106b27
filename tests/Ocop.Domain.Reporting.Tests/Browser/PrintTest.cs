using Microsoft.Playwright;

using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Ocop.Domain.Reporting.Tests.Browser;

/// <summary>A report prints on A4 with no table cut.</summary>
public sealed class PrintTest(ReportBrowser chromium)
{
    private const double PointsToMillimetre = 72 / 25.4;

    [Theory]
    [InlineData("published-vi")]
    [InlineData("example-en")]
    [InlineData("empty-en")]
    [InlineData("readings-vi")]
    [InlineData("hostile-en")]
    public async Task Every_page_is_A4_and_all_that_is_printed_is_within_its_margins(string report)
    {
        using PdfDocument document = await PrintAsync(report);
        Assert.InRange(document.NumberOfPages, 5, 60);
        foreach (Page page in document.GetPages())
        {
            Assert.Equal((595, 842), (Math.Round(page.Width), Math.Round(page.Height)));
            Assert.All(page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)), letter =>
            {
                Assert.InRange(letter.BoundingBox.Left, 13.5 * PointsToMillimetre, page.Width);
                Assert.InRange(letter.BoundingBox.Right, 0, page.Width - (13.5 * PointsToMillimetre));
            });
        }
    }

    [Theory]
    [InlineData("published-vi", "Đơn vị")]
    [InlineData("example-en", "District")]
    [InlineData("empty-vi", "Đơn vị")]
    [InlineData("readings-vi", "Đơn vị")]
    public async Task Each_row_of_the_table_of_findings_is_on_one_page_below_the_headings(string report, string heading)
    {
        using PdfDocument document = await PrintAsync(report);
        List<(int Page, Word[] Words)> pages = [.. document.GetPages().Select(page => (page.Number, page.GetWords().ToArray()))];
        var rows = new Dictionary<string, int>();
        foreach ((int number, Word[] words) in pages)
        {
            // A row begins with its code at the left margin; the code stands nowhere else there.
            double margin = words.Min(word => word.BoundingBox.Left);
            foreach (Word word in words.Where(word => word.BoundingBox.Left < margin + 2 && District.All.Any(district => district.Code == word.Text)))
                Assert.True(rows.TryAdd(word.Text, number), $"Row {word.Text} is on two pages.");
        }

        Assert.Equal(District.All.Select(district => district.Code), rows.Keys.Order());
        foreach ((int number, Word[] words) in pages.Where(page => rows.ContainsValue(page.Page)))
        {
            double top = words.Where(word => rows.GetValueOrDefault(word.Text) == number).Max(word => word.BoundingBox.Top);
            string[] above = [.. words.Where(word => word.BoundingBox.Bottom > top - 1).Select(word => word.Text)];
            Assert.All(heading.Split(' '), part => Assert.Contains(part, above));
            Assert.Contains("C03", above);
        }
    }

    [Theory]
    [InlineData("published-vi", "Bản đồ 30 quận, huyện, thị xã")]
    [InlineData("example-en", "Map of the 30 districts")]
    [InlineData("readings-vi", "Bản đồ 30 quận, huyện, thị xã")]
    public async Task The_map_is_whole_and_on_the_page_of_its_heading(string report, string heading)
    {
        using PdfDocument document = await PrintAsync(report);
        string[] pages = [.. document.GetPages().Select(page => string.Join(' ', page.GetWords().Select(word => word.Text)))];
        string map = Assert.Single(pages, page => page.Contains(heading, StringComparison.Ordinal));
        Assert.All(District.All.SelectMany(district => district.Name.Split(' ')), part => Assert.Contains(part, map.Split(' ')));
    }

    [Fact]
    public async Task No_row_and_no_chart_may_break_and_headings_come_again()
    {
        await using IPage page = await chromium.OpenAsync("example-en");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(["avoid"], await page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('tr, .chart')].map(e => getComputedStyle(e).breakInside))]"));
        Assert.Equal(["table-header-group"], await page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('thead')].map(e => getComputedStyle(e).display))]"));
        Assert.Equal(["none"], await page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('nav, .back')].map(e => getComputedStyle(e).display))]"));
    }

    private async Task<PdfDocument> PrintAsync(string report)
    {
        await using IPage page = await chromium.OpenAsync(report);
        return PdfDocument.Open(await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = false }));
    }
}
