using System.Diagnostics;
using System.Text.RegularExpressions;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace LiveLedger.Tests;

/// <summary>The live board, as people see it.</summary>
public class BoardTest(Chromium chromium, ITestOutputHelper output)
{
    private static readonly OcopCenter Pilot = new("C-1", "Gốm sứ Bát Tràng", District.GiaLam, new LocalDate(2023, 12, 27));

    [Fact]
    public async Task An_opening_that_one_client_posts_is_on_the_page_of_another_within_a_second()
    {
        await using RunningLedger ledger = await RunningLedger.Start();
        await using Sitting sitting = await Sitting.Open(chromium, ledger, "/?asOf=2023-12-31&lang=en");
        await Assertions.Expect(sitting.Page.Locator("#connection")).ToHaveTextAsync("this page keeps itself up to date");
        ILocator tile = sitting.Page.Locator(".tile[href='#district-269']");
        await Assertions.Expect(tile).ToContainTextAsync("missed");
        await ledger.Write(new(LedgerAction.Recorded, "P-0", 0, "", new SalesPoint("P-0", "Mở đầu", District.BaDinh, new LocalDate(2023, 4, 1))));
        await Assertions.Expect(sitting.Page.Locator("#position")).ToHaveTextAsync("1");

        // The machine may be busy with other tests: most of five have to be fast, in one of three tries.
        District[] five = [District.DongAnh, District.MeLinh, District.SocSon, District.TayHo, District.BaVi];
        bool isFast = false;
        int position = 1;
        for (int attempt = 1; attempt <= 3 && !isFast; attempt++)
        {
            List<TimeSpan> took = [];
            foreach (District district in five)
            {
                string id = $"P-{attempt}";
                long posted = Stopwatch.GetTimestamp();
                await ledger.Write(new(LedgerAction.Recorded, id, 0, "", new SalesPoint(id, "Cổ Đô", district, new LocalDate(2023, 5, 1))));
                await Assertions.Expect(sitting.Page.Locator("#position")).ToHaveTextAsync($"{++position}", new() { Timeout = 30_000 });
                took.Add(Stopwatch.GetElapsedTime(posted));
            }

            output.WriteLine($"On the page after {string.Join(", ", took.Select(time => $"{time.TotalMilliseconds:N0} ms"))}.");
            isFast = took.Order().ElementAt(took.Count / 2) < TimeSpan.FromSeconds(1);
        }

        Assert.True(isFast, "It took longer than a second three times.");

        await Assertions.Expect(sitting.Page.Locator("#changes li").First).ToContainTextAsync("Ba Vì rural district must open at least 1 new OCOP sales point in 2023");
        await Assertions.Expect(sitting.Page.Locator("#district-271 ~ ul .is-met").First).ToBeVisibleAsync();
        await Assertions.Expect(sitting.Page.Locator("#section-together ~ article .last")).ToHaveTextAsync($"{position}");
        Assert.Empty(sitting.Complaints);
    }

    [Fact]
    public async Task Without_script_it_shows_how_things_stand()
    {
        await using RunningLedger ledger = await RunningLedger.Start();
        await ledger.Write(new(LedgerAction.Recorded, "C-1", 0, "", Pilot));
        await using Sitting sitting = await Sitting.Open(chromium, ledger, "/?asOf=2023-12-31", hasScript: false);
        await Assertions.Expect(sitting.Page).ToHaveTitleAsync("Theo dõi trực tiếp Kế hoạch số 312/KH-UBND, tính đến hết ngày 31/12/2023");
        await Assertions.Expect(sitting.Page.Locator("#connection")).ToHaveTextAsync("tải lại trang để xem số liệu mới");
        Assert.Equal(30, await sitting.Page.Locator(".map .tile").CountAsync());
        await Assertions.Expect(sitting.Page.Locator("#district-018 ~ ul .is-met").First).ToContainTextAsync("đạt");
        await Assertions.Expect(sitting.Page.Locator("figure.chart")).ToBeVisibleAsync();
        await sitting.Page.Locator(".tile[href='#district-018']").ClickAsync();
        Assert.EndsWith("#district-018", sitting.Page.Url, StringComparison.Ordinal);
        await sitting.Page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Assertions.Expect(sitting.Page).ToHaveTitleAsync(new Regex("^Plan 312/KH-UBND live, as of 2023-12-31$"));
    }

    [Fact]
    public async Task A_focus_and_a_place_on_the_page_are_kept_when_it_is_brought_up_to_date()
    {
        await using RunningLedger ledger = await RunningLedger.Start();
        await using Sitting sitting = await Sitting.Open(chromium, ledger, "/?asOf=2023-12-31&lang=en");
        await Assertions.Expect(sitting.Page.Locator("#connection")).ToHaveTextAsync("this page keeps itself up to date");
        await sitting.Page.Locator(".tile[href='#district-280']").FocusAsync();
        double before = await sitting.Page.EvaluateAsync<double>("scrollY");
        await ledger.Write(new(LedgerAction.Recorded, "P-1", 0, "", new SalesPoint("P-1", "Cổ Đô", District.BaVi, new LocalDate(2023, 5, 1))));
        await Assertions.Expect(sitting.Page.Locator("#position")).ToHaveTextAsync("1");
        Assert.Equal("#district-280", await sitting.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        Assert.InRange(await sitting.Page.EvaluateAsync<double>("scrollY"), before - 200, before + 200);
    }

    [Fact]
    public async Task Nothing_of_an_address_comes_to_life_and_no_script_but_the_boards_own_may_run()
    {
        await using RunningLedger ledger = await RunningLedger.Start();
        await ledger.Write(new(LedgerAction.Recorded, "P-1", 0, "", new SalesPoint("P-1", "<script>alert(1)</script>", District.BaVi, new LocalDate(2023, 5, 1))));
        await using Sitting sitting = await Sitting.Open(chromium, ledger, "/?asOf=2023-12-31&x=\"><script>alert(1)</script>");
        await Assertions.Expect(sitting.Page.Locator("#position")).ToHaveTextAsync("1");
        Assert.Equal(1, await sitting.Page.Locator("script").CountAsync());
        Assert.Empty(sitting.Complaints);

        // Were there markup in what is shown all the same, the page's policy would hold it.
        await sitting.Page.EvaluateAsync("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.isAlive = true\">')");
        Assert.True(await sitting.Page.EvaluateAsync<bool>("new Promise(done => setTimeout(() => done(window.isAlive === undefined), 500))"));
        Assert.NotEmpty(sitting.Complaints);
    }

    [Fact]
    public async Task Of_an_earlier_position_the_page_shows_that_and_does_not_change()
    {
        await using RunningLedger ledger = await RunningLedger.Start();
        await ledger.Write(new(LedgerAction.Recorded, "C-1", 0, "", Pilot));
        await ledger.Write(new(LedgerAction.Withdrawn, "C-1", 1, ""), District.GiaLam);
        await using Sitting sitting = await Sitting.Open(chromium, ledger, "/?asOf=2023-12-31&lang=en&position=1");
        await Assertions.Expect(sitting.Page.Locator("#position")).ToHaveTextAsync("1");
        await Assertions.Expect(sitting.Page.Locator("#connection")).ToHaveTextAsync("not kept up to date; this is the ledger at an earlier position");
        await Assertions.Expect(sitting.Page.Locator("#district-018 ~ ul .is-met").First).ToBeVisibleAsync();
        Assert.Equal(0, await sitting.Page.Locator("script").CountAsync());
    }

    [Fact]
    public async Task It_says_so_while_it_cannot_show_what_it_was_told_of()
    {
        await using RunningLedger ledger = await RunningLedger.Start();
        await using Sitting sitting = await Sitting.Open(chromium, ledger, "/?asOf=2023-12-31&lang=en");
        ILocator state = sitting.Page.Locator("#connection");
        await Assertions.Expect(state).ToHaveTextAsync("this page keeps itself up to date");
        await sitting.Page.RouteAsync("**/?asOf*", route => route.FulfillAsync(new() { Status = 429 }));
        await ledger.Write(new(LedgerAction.Recorded, "C-1", 0, "", Pilot));
        await Assertions.Expect(sitting.Page.Locator("#changes li")).ToContainTextAsync("Gia Lâm");
        await Assertions.Expect(state).ToHaveTextAsync("not up to date just now, trying again; what is shown may be old");
        await ledger.Write(new(LedgerAction.Recorded, "P-1", 0, "", new SalesPoint("P-1", "Cổ Đô", District.BaVi, new LocalDate(2023, 5, 1))));
        await Assertions.Expect(sitting.Page.Locator("#changes li")).ToHaveCountAsync(2);
        await Assertions.Expect(sitting.Page.Locator("#position")).ToHaveTextAsync("0");

        // Both are marked once it can, though they were told of apart.
        await sitting.Page.UnrouteAllAsync();
        await Assertions.Expect(sitting.Page.Locator("#position")).ToHaveTextAsync("2");
        await Assertions.Expect(state).ToHaveTextAsync("this page keeps itself up to date");
        await Assertions.Expect(sitting.Page.Locator(".tile.has-changed")).ToHaveCountAsync(2);
    }

    /// <summary>Takes the pictures in docs/images; look at each before it is committed.</summary>
    [Theory(Explicit = true)]
    [InlineData("board-vi", "/?asOf=2023-09-15")]
    [InlineData("board-en", "/?asOf=2023-09-15&lang=en")]
    public async Task Picture(string name, string address)
    {
        await using RunningLedger ledger = await RunningLedger.Start();
        await ledger.Write(new(LedgerAction.Recorded, "C-1", 0, "", Pilot));
        await using Sitting sitting = await Sitting.Open(chromium, ledger, address);
        await Assertions.Expect(sitting.Page.Locator("#connection")).ToHaveTextAsync(new Regex("this page keeps|trang tự"));
        foreach ((District district, int number) in District.All.Take(12).Select((district, number) => (district, number)))
            await ledger.Write(new(LedgerAction.Recorded, "P-1", 0, "", new SalesPoint("P-1", "Điểm", district, new LocalDate(2023, 1, 10).PlusDays(20 * number))));
        await Assertions.Expect(sitting.Page.Locator("#position")).ToHaveTextAsync("13");
        await Assertions.Expect(sitting.Page.Locator(".tile.has-changed")).Not.ToHaveCountAsync(0);
        await sitting.Page.ScreenshotAsync(new() { Path = Path.Combine(SourceTree.Root, "docs", "images", $"{name}.png"), FullPage = false });
    }

    // One page of one visitor, with whatever the browser complained of.
    private sealed class Sitting : IAsyncDisposable
    {
        private readonly IBrowserContext _context;

        private Sitting(IBrowserContext context, IPage page)
        {
            (_context, Page) = (context, page);
            page.Console += (_, message) =>
            {
                if (message.Type is "error" or "warning")
                    Complaints.Add(message.Text);
            };
            page.PageError += (_, error) => Complaints.Add(error);
            page.Dialog += (_, dialog) => Complaints.Add(dialog.Message);
        }

        public IPage Page { get; }

        public List<string> Complaints { get; } = [];

        public static async Task<Sitting> Open(Chromium chromium, RunningLedger ledger, string address, bool hasScript = true)
        {
            Assertions.SetDefaultExpectTimeout(30_000); // The machine may be busy with other tests.
            IBrowserContext context = await chromium.NewContextAsync(new() { JavaScriptEnabled = hasScript, ViewportSize = new() { Width = 1280, Height = 1000 } });
            Sitting sitting = new(context, await context.NewPageAsync());
            await sitting.Page.GotoAsync(new Uri(ledger.Address, address).ToString());
            return sitting;
        }

        public async ValueTask DisposeAsync() => await _context.DisposeAsync();
    }
}
