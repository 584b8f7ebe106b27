using System.Text.Json;
using Microsoft.Playwright;

namespace TestSupport;

/// <summary>The machine's own Chromium, started once for all tests, by the first that needs it. None is ever downloaded.</summary>
/// <remarks>
/// Tests are skipped where there is none, or no font set that was asked for (<see cref="FontSet.Variable"/>).
/// On the build server, where CI is true, they fail instead.
/// </remarks>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Task<IBrowser>> _browser;
    private IPlaywright? _playwright;
    private IBrowser? _started;

    public Chromium() => _browser = new(StartAsync);

    /// <summary>Opens a page of its own, of a size in CSS pixels; to be disposed of.</summary>
    public async Task<IPage> NewPageAsync(int width, int height = 800) =>
        await (await _browser.Value).NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height } });

    /// <summary>Returns a visitor of its own; to be disposed of.</summary>
    public async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options) =>
        await (await _browser.Value).NewContextAsync(options);

    public async ValueTask DisposeAsync()
    {
        if (_started is not null)
            await _started.DisposeAsync();
        _playwright?.Dispose();
        _folder.Dispose();
    }

    private async Task<IBrowser> StartAsync()
    {
        if (Find() is not { } path)
            throw Missing("There is no Chromium on this machine; install it (Debian: apt-get install chromium) to test pages in a browser.");
        var environment = Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(variable => (string)variable.Key, variable => (string)variable.Value!);
        FontSet? fonts = FontSet.FromEnvironment();
        if (fonts is not null)
            environment["FONTCONFIG_FILE"] = _folder.File("fonts.conf", fonts.Configuration);

        _playwright = await Playwright.CreateAsync();
        _started = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Env = environment,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
        if (fonts is not null && await FamilyShownAsync(_started, fonts) != fonts.Family)
            throw Missing($"{fonts.Family} is not on this machine; install it (Debian: apt-get install fonts-liberation fonts-noto-core).");
        return _started;
    }

    private static async Task<string?> FamilyShownAsync(IBrowser browser, FontSet fonts)
    {
        await using IPage page = await browser.NewPageAsync();
        await page.SetContentAsync($"<p style=\"font-family: {fonts.FamiliesWithThisLast}\">Audit</p>");
        ICDPSession session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("DOM.enable");
        await session.SendAsync("CSS.enable");
        JsonElement document = (await session.SendAsync("DOM.getDocument"))!.Value;
        JsonElement root = document.GetProperty("root").GetProperty("nodeId");
        JsonElement text = (await session.SendAsync("DOM.querySelector", new() { ["nodeId"] = root.GetInt32(), ["selector"] = "p" }))!.Value;
        JsonElement shown = (await session.SendAsync("CSS.getPlatformFontsForNode", new() { ["nodeId"] = text.GetProperty("nodeId").GetInt32() }))!.Value;
        return shown.GetProperty("fonts")[0].GetProperty("familyName").GetString();
    }

    private static Exception Missing(string reason)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(reason);
        Assert.Skip(reason);
        return new InvalidOperationException(reason);
    }

    private static string? Find() =>
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         from name in Names
         let path = Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name)
         where File.Exists(path)
         select path).FirstOrDefault();
}
