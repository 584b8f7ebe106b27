using Microsoft.Playwright;

namespace Ocop.Domain.Reporting.Tests.Browser;

/// <summary>
/// Makes the pictures in <c>docs/images</c>:
/// <c>dotnet test --project tests/Ocop.Domain.Reporting.Tests.Browser --explicit only</c>.
/// </summary>
public sealed class Screenshots(ReportBrowser chromium)
{
    private static readonly string Folder = Path.Combine(Root().FullName, "docs", "images");

    [Theory(Explicit = true)]
    [InlineData("report-summary-vi", "example-vi", 1000, "header", "#section-summary")]
    [InlineData("report-summary-en", "example-en", 1000, "header", "#section-summary")]
    [InlineData("report-map-vi", "example-vi", 1080, "#section-map", ".map-and-legend")]
    [InlineData("report-map-en", "example-en", 1080, "#section-map", ".map-and-legend")]
    [InlineData("report-chart-en", "example-en", 1080, "#section-together", ".chart")]
    [InlineData("report-district-vi", "published-vi", 1080, "#district-269", null)]
    [InlineData("report-district-en", "published-en", 1080, "#district-269", null)]
    [InlineData("report-narrow-vi", "example-vi", 360, "#section-map", ".map-and-legend")]
    public async Task Take(string picture, string report, int width, string first, string? last)
    {
        await using IPage page = await chromium.OpenAsync(report, width);
        float[] span = await page.EvaluateAsync<float[]>("""
            ([first, last]) => {
              const whole = e => e.matches('h2') && e.closest('section') && !last ? e.closest('section') : e.matches('h3') && !last ? e.closest('article') : e;
              const from = whole(document.querySelector(first)), to = last?.startsWith('#') ? document.querySelector(last).closest('section') : last ? document.querySelector(last) : from;
              return [from.getBoundingClientRect().top + scrollY, to.getBoundingClientRect().bottom + scrollY];
            }
            """, (string?[])[first, last]);
        const float around = 16;
        float top = Math.Max(0, span[0] - around);
        Directory.CreateDirectory(Folder);
        await page.ScreenshotAsync(new()
        {
            Path = Path.Combine(Folder, $"{picture}.png"),
            FullPage = true,
            Clip = new() { X = 0, Y = top, Width = width, Height = span[1] + around - top },
        });
    }

    private static DirectoryInfo Root()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Ocop.Domain.sln")))
            folder = folder.Parent!;
        return folder;
    }
}
