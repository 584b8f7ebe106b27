using System.Text.RegularExpressions;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace LiveLedger.Tests;

/// <summary>The live board, in a browser.</summary>
public class BoardTest(Chromium chromium)
{
    private static readonly OcopCenter Pilot = new("C-1", "Gốm sứ Bát Tràng", District.GiaLam, new LocalDate(2023, 12, 27));

    [Fact]
    public async Task An_opening_is_on_an_open_page_before_anything_else_happens()
    {
        await using RunningLedger ledger = await RunningLedger.Start();
        await using Sitting sitting = await Sitting.Open(chromium, ledger, "/?asOf=2023-12-31&lang=en");
        await Assertions.Expect(sitting.Page.Locator("#connection")).ToHaveTextAsync("this page keeps itself up to date");
        await Assertions.Expect(sitting.Page.Locator(".tile[href='#district-269']")).ToContainTextAsync("missed");
        int position = 0;
        foreach (District district in (District[])[District.BaDinh, District.DongAnh, District.MeLinh, District.SocSon, District.BaVi])
        {
            await ledger.Write(new(LedgerAction.Recorded, "P-1", 0, "", PointIn(district)));
            await Assertions.Expect(sitting.Page.Locator("#position")).ToHaveTextAsync($"{++position}");
        }

        await Assertions.Expect(sitting.Page.Locator("#changes li").First)
            .ToContainTextAsync("Ba Vì rural district must open at least 1 new OCOP sales point in 2023");
        await Assertions.Expect(sitting.Page.Locator("#district-271 ~ ul .is-met").First).ToBeVisibleAsync();
        await Assertions.Expect(sitting.Page.Locator("#section-together ~ article .last")).ToHaveTextAsync($"{position}");
        Assert.Empty(sitting.Complaints);
    }

    [Fact]
    public async Task It_works_without_script()
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
    public async Task An_update_keeps_focus_and_scroll_position()
    {
        await using RunningLedger ledger = await RunningLedger.Start();
        await using Sitting sitting = await Sitting.Open(chromium, ledger, "/?asOf=2023-12-31&lang=en");
        await Assertions.Expect(sitting.Page.Locator("#connection")).ToHaveTextAsync("this page keeps itself up to date");
        await sitting.Page.Locator(".tile[href='#district-280']").FocusAsync();
        double before = await sitting.Page.EvaluateAsync<double>("scrollY");
        await ledger.Write(new(LedgerAction.Recorded, "P-1", 0, "", PointIn(District.BaVi)));
        await Assertions.Expect(sitting.Page.Locator("#position")).ToHaveTextAsync("1");
        Assert.Equal("#district-280", await sitting.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        Assert.InRange(await sitting.Page.EvaluateAsync<double>("scrollY"), before - 200, before + 200);
    }

    [Fact]
    public async Task No_script_runs_but_the_boards_own()
    {
        await using RunningLedger ledger = await RunningLedger.Start();
        await ledger.Write(new(LedgerAction.Recorded, "P-1", 0, "", PointIn(District.BaVi, "<script>alert(1)</script>")));
        await using Sitting sitting = await Sitting.Open(chromium, ledger, "/?asOf=2023-12-31&x=\"><script>alert(1)</script>");
        await Assertions.Expect(sitting.Page.Locator("#position")).ToHaveTextAsync("1");
        Assert.Equal(1, await sitting.Page.Locator("script").CountAsync());
        Assert.Empty(sitting.Complaints);

        // If markup came through all the same, the page's policy would stop it.
        string stopped = await sitting.Page.EvaluateAsync<string>("""
            new Promise(done => {
                window.alive = () => done("not stopped");
                document.addEventListener("securitypolicyviolation", violation => {
                    if (violation.effectiveDirective.startsWith("script-src")) done(violation.effectiveDirective);
                });
                document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='alive()'>");
            })
            """);
        Assert.StartsWith("script-src", stopped, StringComparison.Ordinal);
        Assert.NotEmpty(sitting.Complaints);
    }

    [Fact]
    public async Task A_page_of_an_earlier_position_shows_that_and_does_not_change()
    {
        await using RunningLedger ledger = await RunningLedger.Start();
        await ledger.Write(new(LedgerAction.Recorded, "C-1", 0, "", Pilot));
        await ledger.Write(new(LedgerAction.Withdrawn, "C-1", 1, ""), District.GiaLam);
        await using Sitting sitting = await Sitting.Open(chromium, ledger, "/?asOf=2023-12-31&lang=en&position=1");
        await Assertions.Expect(sitting.Page.Locator("#position")).ToHaveTextAsync("1");
        await Assertions.Expect(sitting.Page.Locator("#connection"))
            .ToHaveTextAsync("not kept up to date; this is the ledger at an earlier position");
        await Assertions.Expect(sitting.Page.Locator("#district-018 ~ ul .is-met").First).ToBeVisibleAsync();
        Assert.Equal(0, await sitting.Page.Locator("script").CountAsync());
    }

    [Fact]
    public async Task It_says_so_while_it_is_out_of_date()
    {
        await using RunningLedger ledger = await RunningLedger.Start();
        await using Sitting sitting = await Sitting.Open(chromium, ledger, "/?asOf=2023-12-31&lang=en");
        ILocator state = sitting.Page.Locator("#connection");
        await Assertions.Expect(state).ToHaveTextAsync("this page keeps itself up to date");
        await sitting.Page.RouteAsync("**/?asOf*", route => route.FulfillAsync(new() { Status = 429 }));
        await ledger.Write(new(LedgerAction.Recorded, "C-1", 0, "", Pilot));
        await Assertions.Expect(sitting.Page.Locator("#changes li")).ToContainTextAsync("Gia Lâm");
        await Assertions.Expect(state).ToHaveTextAsync("not up to date just now, trying again; what is shown may be old");
        await ledger.Write(new(LedgerAction.Recorded, "P-1", 0, "", PointIn(District.BaVi)));
        await Assertions.Expect(sitting.Page.Locator("#changes li")).ToHaveCountAsync(2);
        await Assertions.Expect(sitting.Page.Locator("#position")).ToHaveTextAsync("0");

        // Both changes are marked then, although each was an event of its own.
        await sitting.Page.UnrouteAllAsync();
        await Assertions.Expect(sitting.Page.Locator("#position")).ToHaveTextAsync("2");
        await Assertions.Expect(state).ToHaveTextAsync("this page keeps itself up to date");
        await Assertions.Expect(sitting.Page.Locator(".tile.has-changed")).ToHaveCountAsync(2);
    }

    private static SalesPoint PointIn(District district, string name = "Cổ Đô") => new("P-1", name, district, new LocalDate(2023, 5, 1));

    // One page of one visitor, with the browser's complaints.
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
            Assertions.SetDefaultExpectTimeout((float)HangGuard.Time.TotalMilliseconds);
            IBrowserContext context = await chromium.NewContextAsync(
                new() { JavaScriptEnabled = hasScript, ViewportSize = new() { Width = 1280, Height = 1000 } });
            context.SetDefaultTimeout((float)HangGuard.Time.TotalMilliseconds);
            Sitting sitting = new(context, await context.NewPageAsync());
            await sitting.Page.GotoAsync(new Uri(ledger.Address, address).ToString());
            return sitting;
        }

        public async ValueTask DisposeAsync() => await _context.DisposeAsync();
    }
}
