using Microsoft.Playwright;

namespace Ocop.Domain.Reporting.Tests.Browser;

/// <summary>Nothing overflows or is cut off, on a phone or on a desk.</summary>
public sealed class LayoutTest(ReportBrowser chromium)
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

    [Theory]
    [MemberData(nameof(Reports.Names), MemberType = typeof(Reports))]
    public async Task Nothing_overflows_at_360_at_768_and_at_1280_pixels(string report)
    {
        await using IPage page = await chromium.OpenAsync(report);
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
        await using IPage page = await chromium.OpenAsync("example-en", 360);
        await page.EvaluateAsync("() => { document.querySelector('.tile-name').textContent = 'Unbreakable'.repeat(3); document.querySelector('h2').style.marginLeft = '400px' }");
        Assert.NotEmpty(await page.EvaluateAsync<string[]>(Overflows));
        Assert.NotEmpty(await page.EvaluateAsync<string[]>(CutTiles));
    }

    [Theory]
    [InlineData("example-vi", 360)]
    [InlineData("example-en", 1280)]
    [InlineData("another-plan-en", 360)]
    [InlineData("together-only-vi", 360)]
    public async Task The_names_in_the_chart_keep_apart(string report, int width)
    {
        await using IPage page = await chromium.OpenAsync(report, width);
        Assert.True(await page.EvaluateAsync<bool>("""
            () => {
              const boxes = [...document.querySelectorAll('.plot text')].map(e => e.getBoundingClientRect());
              const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
              return boxes.length > 6 && boxes.every((a, i) => boxes.slice(i + 1).every(b => !meet(a, b)));
            }
            """));
    }

    [Theory]
    [MemberData(nameof(Reports.Names), MemberType = typeof(Reports))]
    public async Task Headings_go_down_one_level_at_a_time(string report)
    {
        IPage page = await chromium.ReadAsync(report);
        int[] levels = await page.EvaluateAsync<int[]>("[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(e => Number(e.localName[1]))");
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }
}
