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

    public Chromium() => _browser = new(StartAsync);

    /// <summary>Opens a page of its own, of a size in CSS pixels; to be disposed of.</summary>
    public async Task<IPage> NewPageAsync(int width, int height = 800) =>
        await (await _browser.Value).NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height } });

    /// <summary>Returns a visitor of its own; to be disposed of.</summary>
    public async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options) =>
        await (await _browser.Value).NewContextAsync(options);

    public async ValueTask DisposeAsync()
    {
        if (_browser is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            await (await _browser.Value).DisposeAsync();
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
        {
            environment["FONTCONFIG_FILE"] = fonts.ConfigurationIn(_folder)
                ?? throw Missing($"{fonts.Family} is not on this machine; install it (Debian: apt-get install fonts-liberation fonts-noto-core).");
        }

        _playwright = await Playwright.CreateAsync();
        IBrowser browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Env = environment,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
        if (fonts is not null)
            Assert.Equal([fonts.Family], await FamiliesShownAsync(browser, fonts));
        return browser;
    }

    // Prefers the families of the other font sets: a browser that found fonts that it was not given would use them here.
    private static async Task<string[]> FamiliesShownAsync(IBrowser browser, FontSet fonts)
    {
        await using IPage page = await browser.NewPageAsync();
        string families = string.Join(", ", FontSet.All.Remove(fonts).Append(fonts).Select(set => $"'{set.Family}'"));
        await page.SetContentAsync($"<p style=\"font-family: {families}\">Đánh giá 31</p>");
        ICDPSession session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("DOM.enable");
        await session.SendAsync("CSS.enable");
        JsonElement document = (await session.SendAsync("DOM.getDocument"))!.Value;
        int root = document.GetProperty("root").GetProperty("nodeId").GetInt32();
        JsonElement body = (await session.SendAsync("DOM.querySelector", new() { ["nodeId"] = root, ["selector"] = "body" }))!.Value;
        JsonElement shown = (await session.SendAsync("CSS.getPlatformFontsForNode", new() { ["nodeId"] = body.GetProperty("nodeId").GetInt32() }))!.Value;
        return [.. shown.GetProperty("fonts").EnumerateArray().Select(font => font.GetProperty("familyName").GetString()!).Distinct()];
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
