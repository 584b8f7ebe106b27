using Microsoft.Playwright;

namespace Ocop.Domain.Reporting.Tests.Browser;

/// <summary>Tests of reports in the browser. Each has a page at a time.</summary>
public abstract class ReportTest(ReportBrowser browser) : IAsyncDisposable
{
    private IPage? _page;

    protected ReportBrowser Browser { get; } = browser;

    /// <summary>Opens a report in the test's page.</summary>
    protected async Task<IPage> OpenAsync(string report, int width = 1280)
    {
        _page ??= await Browser.TakePageAsync();
        await _page.SetViewportSizeAsync(width, 800);
        await _page.GotoAsync(Reports.AddressOf(report));
        return _page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_page is not null)
            await Browser.GiveBackAsync(_page);
        GC.SuppressFinalize(this);
    }
}
