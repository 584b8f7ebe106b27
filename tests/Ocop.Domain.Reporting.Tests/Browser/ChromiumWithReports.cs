using System.Collections.Concurrent;

[assembly: AssemblyFixture(typeof(PlanAudit.Browser.Tests.Chromium))]

namespace PlanAudit.Browser.Tests;

public sealed partial class Chromium
{
    private readonly ConcurrentDictionary<string, Lazy<Task<IPage>>> _read = new();

    /// <summary>A report on a desk's screen, to be looked at and not touched: all who read it share it.</summary>
    public Task<IPage> ReadAsync(string report) => _read.GetOrAdd(report, name => new(() => OpenAsync(name))).Value;

    /// <summary>A page of its own with a report in it; to be disposed of.</summary>
    public async Task<IPage> OpenAsync(string report, int width = 1280, int height = 800)
    {
        IPage page = await NewPageAsync(width, height);
        await page.GotoAsync(Reports.AddressOf(report));
        return page;
    }
}
