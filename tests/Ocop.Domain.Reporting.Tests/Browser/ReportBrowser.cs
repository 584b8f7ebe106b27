using System.Collections.Concurrent;
using Microsoft.Playwright;
using UglyToad.PdfPig;

[assembly: AssemblyFixture(typeof(Ocop.Domain.Reporting.Tests.Browser.ReportBrowser))]

namespace Ocop.Domain.Reporting.Tests.Browser;

/// <summary>The browser that the reports are opened in. Opening a page takes it longer than showing a report, so pages are used again.</summary>
public sealed class ReportBrowser : IAsyncDisposable
{
    private readonly Chromium _chromium = new();
    private readonly ConcurrentBag<IPage> _idle = [];
    private readonly ConcurrentDictionary<string, Lazy<Task<ImmutableArray<PrintedPage>>>> _printed = new();

    /// <summary>Returns a page that nobody uses; to be given back.</summary>
    public async Task<IPage> TakePageAsync() => _idle.TryTake(out IPage? page) ? page : await NewPageAsync();

    /// <summary>Takes a page back for the next test.</summary>
    public async Task GiveBackAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Null });
        _idle.Add(page);
    }

    /// <summary>Opens an empty page that no report was shown in; to be disposed of.</summary>
    public Task<IPage> NewPageAsync() => _chromium.NewPageAsync(1280);

    /// <summary>Returns the pages of a report as it prints. Each report is printed once.</summary>
    public Task<ImmutableArray<PrintedPage>> PrintAsync(string report) => _printed.GetOrAdd(report, name => new(() => PrintOnceAsync(name))).Value;

    public async ValueTask DisposeAsync()
    {
        await _chromium.DisposeAsync();
        Reports.Delete();
    }

    private async Task<ImmutableArray<PrintedPage>> PrintOnceAsync(string report)
    {
        IPage page = await TakePageAsync();
        await page.GotoAsync(Reports.AddressOf(report));
        using PdfDocument document = PdfDocument.Open(await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = false }));
        await GiveBackAsync(page);
        return [.. document.GetPages().Select(printed => new PrintedPage(printed.Number, printed.Width, printed.Height, printed.Letters, [.. printed.GetWords()]))];
    }
}
