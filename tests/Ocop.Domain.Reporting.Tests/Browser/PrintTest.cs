using Microsoft.Playwright;
using UglyToad.PdfPig.Content;

namespace Ocop.Domain.Reporting.Tests.Browser;

/// <summary>A report prints on A4 with no table cut.</summary>
public sealed class PrintTest(ReportBrowser browser) : ReportTest(browser)
{
    private const double PointsToMillimetre = 72 / 25.4;

    [Theory]
    [ReportData("published-vi", "example-en", "empty-en", "readings-vi", "hostile-en")]
    public async Task Every_page_is_A4_and_all_that_is_printed_is_within_its_margins(string report)
    {
        ImmutableArray<PrintedPage> pages = await Browser.PrintAsync(report);
        Assert.InRange(pages.Length, 5, 60);
        foreach (PrintedPage page in pages)
        {
            Assert.Equal((595, 842), (Math.Round(page.Width), Math.Round(page.Height)));
            Letter[] letters = [.. page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value))];
            Assert.InRange(letters.Min(letter => letter.BoundingBox.Left), 13.5 * PointsToMillimetre, page.Width);
            Assert.InRange(letters.Max(letter => letter.BoundingBox.Right), 0, page.Width - (13.5 * PointsToMillimetre));
        }
    }

    [Theory]
    [ReportData("published-vi", "example-en", "empty-vi", "readings-vi")]
    public async Task Each_row_of_the_table_of_findings_is_on_one_page_below_the_headings(string report)
    {
        string heading = Reports.LanguageOf(report) == TextLanguage.Vietnamese ? "Đơn vị" : "District";
        ImmutableArray<PrintedPage> pages = await Browser.PrintAsync(report);
        var rows = new Dictionary<string, int>();
        foreach (PrintedPage page in pages)
        {
            // A row begins with its code at the left margin; the code stands nowhere else there.
            double margin = page.Words.Min(word => word.BoundingBox.Left);
            foreach (Word word in page.Words.Where(word => word.BoundingBox.Left < margin + 2 && District.All.Any(district => district.Code == word.Text)))
                Assert.True(rows.TryAdd(word.Text, page.Number), $"Row {word.Text} is on two pages.");
        }

        Assert.Equal(District.All.Select(district => district.Code), rows.Keys.Order());
        foreach (PrintedPage page in pages.Where(page => rows.ContainsValue(page.Number)))
        {
            double top = page.Words.Where(word => rows.GetValueOrDefault(word.Text) == page.Number).Max(word => word.BoundingBox.Top);
            string[] above = [.. page.Words.Where(word => word.BoundingBox.Bottom > top - 1).Select(word => word.Text)];
            Assert.All(heading.Split(' '), part => Assert.Contains(part, above));
            Assert.Contains("C03", above);
        }
    }

    [Theory]
    [ReportData("published-vi", "example-en", "readings-vi")]
    public async Task The_map_is_whole_and_on_the_page_of_its_heading(string report)
    {
        string heading = Reports.LanguageOf(report) == TextLanguage.Vietnamese ? "Bản đồ 30 quận, huyện, thị xã" : "Map of the 30 districts";
        PrintedPage map = Assert.Single(await Browser.PrintAsync(report), page => page.Text.Contains(heading, StringComparison.Ordinal));
        Assert.All(District.All.SelectMany(district => district.Name.Split(' ')), part => Assert.Contains(part, map.Text.Split(' ')));
    }

    [Fact]
    public async Task No_row_and_no_chart_may_break_and_headings_come_again()
    {
        IPage page = await OpenAsync("example-en");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(["avoid"], await page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('tr, .chart')].map(e => getComputedStyle(e).breakInside))]"));
        Assert.Equal(["table-header-group"], await page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('thead')].map(e => getComputedStyle(e).display))]"));
        Assert.Equal(["none"], await page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('nav, .back')].map(e => getComputedStyle(e).display))]"));
    }
}
