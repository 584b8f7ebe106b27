using System.Collections.Concurrent;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Ocop.Domain.Reporting.Tests.Browser.ReportBrowser))]

namespace Ocop.Domain.Reporting.Tests.Browser;

/// <summary>The browser with the reports that are tested.</summary>
public sealed class ReportBrowser : IAsyncLifetime
{
    private readonly Chromium _chromium = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<IPage>>> _read = new();

    public ValueTask InitializeAsync() => _chromium.InitializeAsync();

    /// <summary>A report on a desktop screen that tests only read: all of them share the page.</summary>
    public Task<IPage> ReadAsync(string report) => _read.GetOrAdd(report, name => new(() => OpenAsync(name))).Value;

    /// <summary>A page of its own with a report in it; to be disposed of.</summary>
    public async Task<IPage> OpenAsync(string report, int width = 1280, int height = 800)
    {
        IPage page = await _chromium.NewPageAsync(width, height);
        await page.GotoAsync(Reports.AddressOf(report));
        return page;
    }

    /// <summary>An empty page of its own; to be disposed of.</summary>
    public Task<IPage> NewPageAsync(int width, int height = 800) => _chromium.NewPageAsync(width, height);

    /// <summary>A visitor of its own; to be disposed of.</summary>
    public Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options) => _chromium.NewContextAsync(options);

    public ValueTask DisposeAsync() => _chromium.DisposeAsync();
}
