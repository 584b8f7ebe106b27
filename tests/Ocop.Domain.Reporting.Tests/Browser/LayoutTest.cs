using Microsoft.Playwright;

namespace Ocop.Domain.Reporting.Tests.Browser;

/// <summary>Nothing overflows or is cut off, on a phone or on a desk.</summary>
public sealed class LayoutTest(ReportBrowser browser) : ReportTest(browser)
{
    // What sticks out of the window, and what is wider or higher than the box that clips it.
    private const string Overflows = """
        () => {
          const hidden = e => e.closest('.skip, .drawings') || getComputedStyle(e).clipPath !== 'none' || e.closest('thead') && getComputedStyle(e.closest('thead')).clipPath !== 'none';
          const found = document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} wide`] : [];
          for (const e of document.body.querySelectorAll('*')) {
            if (hidden(e) || e.closest('svg')?.parentElement.closest('svg')) continue;
            const r = e.getBoundingClientRect();
            if (r.width && (r.right > innerWidth + .5 || r.left < -.5)) found.push(`${e.localName}.${e.className?.baseVal ?? e.className}: ${Math.round(r.left)} to ${Math.round(r.right)}`);
          }
          return found.slice(0, 10);
        }
        """;

    private const string CutTiles = """
        () => {
          const found = [];
          for (const tile of document.querySelectorAll('.tile')) {
            const box = tile.getBoundingClientRect();
            for (const text of tile.querySelectorAll('.tile-name, .tile-status span')) {
              if (getComputedStyle(text).clipPath !== 'none') continue;
              const range = document.createRange();
              range.selectNodeContents(text);
              for (const r of range.getClientRects())
                if (r.left < box.left || r.right > box.right || r.top < box.top || r.bottom > box.bottom) found.push(`${text.textContent}: ${r.left - box.left} to ${r.right - box.left} of ${box.width}`);
            }
            const mark = tile.querySelector('.mark').getBoundingClientRect();
            if (mark.width < 8 || mark.bottom > box.bottom || mark.right > box.right) found.push(`${tile.textContent}: the mark`);
          }
          return found;
        }
        """;

    // Each label of a chart with what shows of its text: labels that have no room are clipped whole.
    private const string Labels = """
        const all = [...document.querySelectorAll('.plot span')].map(e => {
          const range = document.createRange(), box = e.getBoundingClientRect();
          range.selectNodeContents(e);
          const text = range.getBoundingClientRect(), clips = getComputedStyle(e).overflow === 'hidden', middle = (text.top + text.bottom) / 2;
          return {
            name: e.textContent, left: text.left, right: text.right,
            top: clips ? Math.max(text.top, box.top) : text.top, bottom: clips ? Math.min(text.bottom, box.bottom) : text.bottom,
            isShown: !clips || middle < box.bottom, isCut: clips && text.right > box.right + .5,
          };
        });
        const shown = all.filter(e => e.isShown);
        """;

    private const string HiddenLabels = $$"""
        () => { {{Labels}} return all.length > 6 ? all.filter(e => !e.isShown).map(e => e.name) : [`only ${all.length}`] }
        """;

    private const string ClashingLabels = $$"""
        () => {
          {{Labels}}
          const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          return shown.flatMap((a, i) => shown.slice(i + 1).filter(b => a.isCut || meet(a, b)).map(b => `${a.name} and ${b.name}`));
        }
        """;

    [Theory]
    [ReportData]
    public async Task Nothing_overflows_at_360_at_768_and_at_1280_pixels(string report)
    {
        IPage page = await OpenAsync(report);
        foreach (int width in (int[])[360, 768, 1280])
        {
            await page.SetViewportSizeAsync(width, 800);
            Assert.Equal((width, ""), (width, string.Join("; ", await page.EvaluateAsync<string[]>(Overflows))));
            Assert.Equal((width, ""), (width, string.Join("; ", await page.EvaluateAsync<string[]>(CutTiles))));
        }
    }

    [Fact]
    public async Task What_would_overflow_is_found()
    {
        IPage page = await OpenAsync("example-en", 360);
        await page.EvaluateAsync("() => { document.querySelector('.tile-name').textContent = 'Unbreakable'.repeat(3); document.querySelector('h2').style.marginLeft = '400px' }");
        Assert.NotEmpty(await page.EvaluateAsync<string[]>(Overflows));
        Assert.NotEmpty(await page.EvaluateAsync<string[]>(CutTiles));
    }

    [Theory]
    [ReportData("example-vi", "example-en", "another-plan-en", "together-only-vi")]
    public async Task Chart_labels_are_whole_and_do_not_overlap(string report)
    {
        IPage page = await OpenAsync(report);
        foreach (int width in (int[])[360, 1280])
        {
            await page.SetViewportSizeAsync(width, 800);
            Assert.Equal((width, ""), (width, string.Join("; ", await page.EvaluateAsync<string[]>(HiddenLabels))));
            Assert.Equal((width, ""), (width, string.Join("; ", await page.EvaluateAsync<string[]>(ClashingLabels))));
        }
    }

    [Fact]
    public async Task Chart_labels_that_have_no_room_are_left_out()
    {
        // However wide a font is, no label overlaps another or is cut off.
        IPage page = await OpenAsync("example-vi", 360);
        foreach (int spacing in (int[])[4, 8, 12, 24, 48, 96])
        {
            await page.EvaluateAsync("spacing => document.querySelector('.plot').style.letterSpacing = `${spacing}px`", spacing);
            Assert.Equal((spacing, ""), (spacing, string.Join("; ", await page.EvaluateAsync<string[]>(ClashingLabels))));
        }

        Assert.NotEmpty(await page.EvaluateAsync<string[]>(HiddenLabels));
    }

    [Fact]
    public async Task Chart_labels_that_overlap_are_found()
    {
        IPage page = await OpenAsync("example-vi", 360);
        await page.AddStyleTagAsync(new() { Content = ".axis span { flex-wrap: nowrap; letter-spacing: 2rem; overflow: visible }" });
        Assert.NotEmpty(await page.EvaluateAsync<string[]>(ClashingLabels));
    }

    [Theory]
    [ReportData]
    public async Task Headings_go_down_one_level_at_a_time(string report)
    {
        IPage page = await OpenAsync(report);
        int[] levels = await page.EvaluateAsync<int[]>("[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(e => Number(e.localName[1]))");
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }
}
