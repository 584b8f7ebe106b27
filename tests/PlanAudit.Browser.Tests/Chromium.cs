using System.Collections.Concurrent;

[assembly: AssemblyFixture(typeof(PlanAudit.Browser.Tests.Chromium))]

namespace PlanAudit.Browser.Tests;

/// <summary>The machine's own Chromium, started once for all tests. None is ever downloaded.</summary>
/// <remarks>Where there is none the tests are skipped, except on the build server, where they fail.</remarks>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private readonly ConcurrentDictionary<string, Lazy<Task<IPage>>> _read = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } path)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A page of its own, of a size in CSS pixels; to be disposed of.</summary>
    public async Task<IPage> NewPageAsync(int width, int height = 800)
    {
        if (_browser is null)
        {
            const string reason = "There is no Chromium on this machine; install it (Debian: apt-get install chromium) to test the report in a browser.";
            if (Environment.GetEnvironmentVariable("CI") == "true")
                Assert.Fail(reason);
            Assert.Skip(reason);
        }

        return await _browser!.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height } });
    }

    /// <summary>A report on a desk's screen, to be looked at and not touched: all who read it share it.</summary>
    public Task<IPage> ReadAsync(string report) => _read.GetOrAdd(report, name => new(() => OpenAsync(name))).Value;

    /// <summary>A page of its own with a report in it; to be disposed of.</summary>
    public async Task<IPage> OpenAsync(string report, int width = 1280, int height = 800)
    {
        IPage page = await NewPageAsync(width, height);
        await page.GotoAsync(Reports.AddressOf(report));
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string? Find() =>
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         from name in Names
         let path = Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name)
         where File.Exists(path)
         select path).FirstOrDefault();
}
