using Microsoft.Playwright;

namespace Ocop.Domain.Reporting.Tests.Browser;

/// <summary>A report is complete in itself, and nothing in it runs.</summary>
public sealed class QuietTest(ReportBrowser browser) : ReportTest(browser)
{
    [Theory]
    [ReportData]
    public async Task It_asks_for_nothing_runs_nothing_and_complains_of_nothing(string report)
    {
        await using IPage page = await Browser.NewPageAsync();
        List<string> heard = [], requested = [];
        page.Console += (_, message) => heard.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => heard.Add(error);
        page.Dialog += (_, dialog) => heard.Add($"dialog: {dialog.Message}");
        page.Request += (_, request) => requested.Add(request.Url);
        await page.GotoAsync(Reports.AddressOf(report));

        Assert.Empty(heard);
        Assert.Equal([Reports.AddressOf(report)], requested);
        Assert.Equal(0, await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('*')].filter(e => /^(script|iframe|object|embed|img|link|base|form)$/i.test(e.localName) || [...e.attributes].some(a => /^on/i.test(a.name))).length"));
    }

    [Fact]
    public async Task Its_policy_keeps_the_browser_from_running_what_should_slip_in()
    {
        IPage page = await OpenAsync("example-en");
        Assert.True(await page.EvaluateAsync<bool>(
            "() => { const s = document.createElement('script'); s.textContent = 'window.ran = true'; document.body.append(s); return window.ran === undefined }"));
    }

    [Theory]
    [InlineData("published-vi", "vi", "Đánh giá Kế hoạch số 312/KH-UBND, tính đến hết ngày 31/12/2023")]
    [InlineData("published-en", "en", "Audit of plan 312/KH-UBND as of 2023-12-31")]
    public async Task It_says_its_language_and_its_title(string report, string language, string title)
    {
        IPage page = await OpenAsync(report);
        Assert.Equal(language, await page.GetAttributeAsync("html", "lang"));
        Assert.Equal(title, await page.TitleAsync());
    }
}
