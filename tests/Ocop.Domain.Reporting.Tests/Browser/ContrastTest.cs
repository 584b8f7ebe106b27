using Microsoft.Playwright;

namespace Ocop.Domain.Reporting.Tests.Browser;

/// <summary>Text and marks stand out from their ground as WCAG 2.2 AA asks: 4.5 to 1, or 3 to 1 for large text and for edges.</summary>
public sealed class ContrastTest(ReportBrowser browser) : ReportTest(browser)
{
    private const string Ratios = """
        const channels = color => { const [r, g, b, a = 1] = color.match(/[\d.]+/g).map(Number); return { rgb: [r, g, b], a } };
        const over = (top, ground) => top.rgb.map((c, i) => c * top.a + ground[i] * (1 - top.a));
        const grounds = new Map([[null, [255, 255, 255]]]);
        const ground = e => {
          if (!grounds.has(e)) grounds.set(e, over(channels(getComputedStyle(e).backgroundColor), ground(e.parentElement)));
          return grounds.get(e);
        };
        const light = rgb => { const [r, g, b] = rgb.map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b };
        const ratio = (a, b) => { const [high, low] = [light(a), light(b)].sort((x, y) => y - x); return (high + .05) / (low + .05) };
        """;

    private const string FaintText = $$"""
        () => {
          {{Ratios}}
          const found = [];
          let looked = 0;
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const e = walker.currentNode.parentElement;
            if (!walker.currentNode.textContent.trim()) continue;
            looked++;
            const style = getComputedStyle(e), size = parseFloat(style.fontSize), below = ground(e);
            const ink = over(channels(e.closest('svg') ? style.fill : style.color), below);
            const least = size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700 ? 3 : 4.5;
            if (ratio(ink, below) < least) found.push(`${ratio(ink, below).toFixed(2)}: ${walker.currentNode.textContent.trim()}`);
          }
          return looked > 500 ? found : [`only ${looked} texts`];
        }
        """;

    private const string FaintEdges = $$"""
        () => {
          {{Ratios}}
          const found = [];
          for (const e of document.querySelectorAll('.tile, .verdict, .swatch, .counts li')) {
            const edge = channels(getComputedStyle(e).borderTopColor).rgb, around = ground(e.parentElement);
            if (ratio(edge, around) < 3) found.push(`${ratio(edge, around).toFixed(2)}: ${e.textContent}`);
          }
          for (const e of document.querySelectorAll('.mark')) {
            const below = ground(e.closest('.tile, .verdict, .swatch, li, dt') ?? e);
            const ink = channels(getComputedStyle(e).stroke).rgb;
            if (!e.closest('.small-map') && ratio(ink, below) < 3) found.push(`${ratio(ink, below).toFixed(2)}: mark in ${e.parentElement.textContent}`);
          }
          for (const e of document.querySelectorAll('.small-map .tile-asked')) {
            const ink = channels(getComputedStyle(e.querySelector('.mark')).stroke).rgb, fill = channels(getComputedStyle(e.querySelector('rect')).fill).rgb;
            if (ratio(ink, fill) < 3) found.push(`${ratio(ink, fill).toFixed(2)}: mark in a small map`);
          }
          return found;
        }
        """;

    [Theory]
    [ReportData("published-vi", "example-en", "empty-en", "readings-vi", "together-only-vi")]
    public async Task All_text_and_every_edge_stand_out_on_screen_and_on_paper(string report)
    {
        IPage page = await OpenAsync(report);
        foreach (Media media in (Media[])[Media.Screen, Media.Print])
        {
            await page.EmulateMediaAsync(new() { Media = media });
            Assert.Equal((media, ""), (media, string.Join("; ", await page.EvaluateAsync<string[]>(FaintText))));
            Assert.Equal((media, ""), (media, string.Join("; ", await page.EvaluateAsync<string[]>(FaintEdges))));
        }
    }

    [Fact]
    public async Task What_is_faint_is_found()
    {
        IPage page = await OpenAsync("example-en");
        await page.AddStyleTagAsync(new() { Content = ".note { color: #999 } .is-pending { --rim: #ddd }" });
        Assert.NotEmpty(await page.EvaluateAsync<string[]>(FaintText));
        Assert.NotEmpty(await page.EvaluateAsync<string[]>(FaintEdges));
    }
}
