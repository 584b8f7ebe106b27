using Microsoft.Playwright;
using NodaTime;
using Ocop.Domain;
using Ocop.Domain.Reporting;
using TestSupport;

// Name, report, language, width of the window, and the elements between which the picture is taken.
(string Name, RegisterSource Source, LocalDate AsOf, TextLanguage Language, int Width, string First, string Last)[] pictures =
[
    Example("report-summary-vi", TextLanguage.Vietnamese, 1000, "header", "section:has(> #section-summary)"),
    Example("report-summary-en", TextLanguage.English, 1000, "header", "section:has(> #section-summary)"),
    Example("report-map-vi", TextLanguage.Vietnamese, 1080, "#section-map", ".map-and-legend"),
    Example("report-map-en", TextLanguage.English, 1080, "#section-map", ".map-and-legend"),
    Example("report-chart-en", TextLanguage.English, 1080, "#section-together", ".chart"),
    Example("report-narrow-vi", TextLanguage.Vietnamese, 360, "#section-map", ".map-and-legend"),
    Published("report-district-vi", TextLanguage.Vietnamese),
    Published("report-district-en", TextLanguage.English),
];

const float around = 16;
string images = Path.Combine(SourceTree.Root, "docs", "images");
using TemporaryFolder folder = new();
await using Chromium chromium = new();
foreach (var picture in pictures.Where(picture => args.Length == 0 || args.Contains(picture.Name)))
{
    Register register = picture.Source.Read().Register!;
    using StringWriter html = new();
    new AuditReport(HanoiPlan312.Plan.Assess(register, picture.AsOf), picture.Language, picture.Source).WriteHtml(html);
    await using IPage page = await chromium.NewPageAsync(picture.Width);
    await page.GotoAsync(new Uri(folder.File("report.html", html.ToString())).AbsoluteUri);
    float[] span = await page.EvaluateAsync<float[]>(
        """
        ([first, last]) => {
          const from = document.querySelector(first).getBoundingClientRect(), to = document.querySelector(last).getBoundingClientRect();
          return [from.top + scrollY, to.bottom + scrollY];
        }
        """,
        (string[])[picture.First, picture.Last]);
    float top = Math.Max(0, span[0] - around);
    string path = Path.Combine(images, $"{picture.Name}.png");
    await page.ScreenshotAsync(new()
    {
        Path = path,
        FullPage = true,
        Clip = new() { X = 0, Y = top, Width = picture.Width, Height = span[1] + around - top },
    });
    Console.WriteLine(path);
}

static (string, RegisterSource, LocalDate, TextLanguage, int, string, string) Example(
    string name, TextLanguage language, int width, string first, string last) =>
    (name, RegisterSource.Example, new LocalDate(2024, 6, 30), language, width, first, last);

static (string, RegisterSource, LocalDate, TextLanguage, int, string, string) Published(string name, TextLanguage language) =>
    (name, RegisterSource.Published, new LocalDate(2023, 12, 31), language, 1080, "article:has(> #district-269)", "article:has(> #district-269)");
