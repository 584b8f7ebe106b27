namespace LedgerRuns;

/// <summary>The pictures of the board in docs/images; look at each before you commit it.</summary>
internal static class BoardPictures
{
    /// <summary>Takes them.</summary>
    /// <param name="folder">The folder that they are written to.</param>
    public static async Task Take(string folder)
    {
        await using Chromium chromium = new();
        await Take(chromium, "/?asOf=2023-09-15", Path.Combine(folder, "board-vi.png"));
        await Take(chromium, "/?asOf=2023-09-15&lang=en", Path.Combine(folder, "board-en.png"));
    }

    private static async Task Take(Chromium chromium, string address, string file)
    {
        await using RunningLedger ledger = await RunningLedger.Start();
        OcopCenter pilot = new("C-1", "Gốm sứ Bát Tràng", District.GiaLam, new LocalDate(2023, 12, 27));
        await ledger.Write(new(LedgerAction.Recorded, "C-1", 0, "", pilot));
        await using IBrowserContext visitor = await chromium.NewContextAsync(
            new() { ViewportSize = new() { Width = 1280, Height = 1000 } });
        IPage page = await visitor.NewPageAsync();
        await page.GotoAsync(new Uri(ledger.Address, address).ToString());
        string live = await page.EvaluateAsync<string>("document.body.dataset.live");
        await Assertions.Expect(page.Locator("#connection")).ToHaveTextAsync(live); // From now on it follows the ledger.
        foreach ((int number, District district) in District.All.Take(12).Index())
        {
            SalesPoint point = new("P-1", "Điểm", district, new LocalDate(2023, 1, 10).PlusDays(20 * number));
            await ledger.Write(new(LedgerAction.Recorded, "P-1", 0, "", point));
        }

        await Assertions.Expect(page.Locator("#position")).ToHaveTextAsync("13");
        await Assertions.Expect(page.Locator(".tile.has-changed")).Not.ToHaveCountAsync(0);
        await page.ScreenshotAsync(new() { Path = file });
        Console.WriteLine(file);
    }
}
