using Microsoft.Playwright;

namespace Ocop.Domain.Reporting.Tests.Browser;

/// <summary>A report is read without a mouse.</summary>
public sealed class KeyboardTest(ReportBrowser browser) : ReportTest(browser)
{
    private static readonly string[] AllDistricts = [.. District.All.Select(district => $"#district-{district.Code}")];

    [Theory]
    [ReportData("readings-vi", "published-vi", "empty-en")]
    public async Task Tab_reaches_every_tile_and_shows_where_it_is(string report)
    {
        IPage page = await OpenAsync(report);
        var reached = new HashSet<string>();
        for (int presses = 0; presses < 400 && reached.Count < AllDistricts.Length; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            string? tile = await page.EvaluateAsync<string?>(
                "() => { const e = document.activeElement, s = getComputedStyle(e); return e.matches('.tile') && s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 ? e.getAttribute('href') : null }");
            if (tile is not null)
                reached.Add(tile);
        }

        Assert.Equal(AllDistricts.Order(), reached.Order());
    }

    [Theory]
    [ReportData("published-en", "example-vi")]
    public async Task Enter_on_a_tile_goes_to_its_district(string report)
    {
        IPage page = await OpenAsync(report);
        foreach (District district in District.All)
        {
            await page.FocusAsync($".tile[href='#district-{district.Code}']");
            await page.Keyboard.PressAsync("Enter");
            Assert.Equal(
                [district.FullNameIn(Reports.LanguageOf(report)), $"district-{district.Code}", "in view"],
                await page.EvaluateAsync<string[]>(
                    "() => { const e = document.querySelector(':target'), r = e.getBoundingClientRect(); return [e.firstChild.textContent.trim(), document.activeElement.id, r.top >= 0 && r.bottom <= innerHeight ? 'in view' : 'out of view'] }"));
        }
    }

    [Fact]
    public async Task The_first_stop_leads_past_the_contents()
    {
        IPage page = await OpenAsync("example-en");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
    }
}
