using Microsoft.Playwright;

namespace TestSupport;

/// <summary>The machine's own Chromium, started once for all tests. None is ever downloaded.</summary>
/// <remarks>Where there is none the tests are skipped, except on the build server, where they fail.</remarks>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

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
    public Task<IPage> NewPageAsync(int width, int height = 800) => Browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height } });

    /// <summary>A visitor of its own; to be disposed of.</summary>
    public Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options) => Browser.NewContextAsync(options);

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private IBrowser Browser
    {
        get
        {
            if (_browser is null)
            {
                const string reason = "There is no Chromium on this machine; install it (Debian: apt-get install chromium) to test pages in a browser.";
                if (Environment.GetEnvironmentVariable("CI") == "true")
                    Assert.Fail(reason);
                Assert.Skip(reason);
            }

            return _browser!;
        }
    }

    private static string? Find() =>
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         from name in Names
         let path = Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name)
         where File.Exists(path)
         select path).FirstOrDefault();
}
