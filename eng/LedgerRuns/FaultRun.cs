using System.Globalization;
using StackExchange.Redis;

namespace LedgerRuns;

/// <summary>Three silos over one Redis, agencies that write, clients that ask, and an open board, while something is killed.</summary>
internal sealed class FaultRun : IAsyncDisposable
{
    private const int SiloCount = 3;
    private const int Readers = 2;
    private const int WritesThatShowProgress = 100;

    private readonly CancellationTokenSource _end = new();
    private Task _clients = Task.CompletedTask;

    private FaultRun(RedisProcess redis, SiloProcess[] silos) => (Redis, Silos) = (redis, silos);

    public RedisProcess Redis { get; }

    /// <summary>The silos; the board is open at the first.</summary>
    public IReadOnlyList<SiloProcess> Silos { get; }

    public IPage Board { get; private set; } = null!;

    public Workload Workload { get; private set; } = null!;

    /// <summary>Starts everything.</summary>
    /// <param name="chromium">The browser.</param>
    /// <param name="pause">How long an agency pauses after each write; a pause leaves the processor to silos that start again.</param>
    public static async Task<FaultRun> Start(Chromium chromium, TimeSpan pause = default)
    {
        IBrowserContext visitor = await chromium.NewContextAsync(new());
        RedisProcess redis = await RedisProcess.StartNew();
        FaultRun run = new(redis, [.. Enumerable.Range(0, SiloCount).Select(_ => new SiloProcess(redis))]);
        try
        {
            await Task.WhenAll(run.Silos.Select(silo => silo.WaitUntilReady()));
            visitor.SetDefaultTimeout((float)HangGuard.Time.TotalMilliseconds);
            run.Board = await visitor.NewPageAsync();
            await run.Board.GotoAsync(new Uri(run.Silos[0].Address, "/?asOf=2024-06-30&lang=en").ToString());
            run.Workload = new([.. run.Silos.Select(silo => silo.Address)], seed: 5, establishments: 20) { Pause = pause };
            run._clients = run.Workload.Run(Readers, end: run._end.Token);
            return run;
        }
        catch (Exception)
        {
            await run.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until agencies have written again.</summary>
    public Task WaitForWrites()
    {
        int before = Workload.Acknowledged;
        return WaitUntil(() => Task.FromResult(Workload.Acknowledged >= before + WritesThatShowProgress), "No agency can write.");
    }

    /// <summary>Waits until agencies have written again, and the board shows it.</summary>
    public async Task WaitForBoard()
    {
        await WaitForWrites();
        long written = Workload.Position;
        await WaitUntil(
            async () => long.Parse(await PositionOnBoard(), CultureInfo.InvariantCulture) >= written, "The board stands still.");
    }

    /// <summary>Waits until a condition is true, while the clients are at work.</summary>
    public Task WaitUntil(Func<Task<bool>> condition, string otherwise) => HangGuard.WaitUntil(
        async () =>
        {
            if (_clients.IsCompleted)
                await _clients;
            return await condition();
        },
        () => $"{otherwise}\n{Log}");

    /// <summary>Returns the position that the board shows.</summary>
    public Task<string> PositionOnBoard() => Board.Locator("#position").InnerTextAsync();

    /// <summary>
    /// Ends the clients, compares everything that they were answered with the ledger, and waits until the board shows its end by itself.
    /// </summary>
    /// <returns>The entries of the ledger.</returns>
    public async Task<IReadOnlyList<LedgerEntry>> Finish()
    {
        await _end.CancelAsync();
        await _clients;
        await using ConnectionMultiplexer connection = await ConnectionMultiplexer.ConnectAsync(Redis.Address);
        LedgerEntry[] entries = await Workload.Verify(new RedisLedgerStore(connection));
        await WaitUntil(async () => await PositionOnBoard() == $"{entries.Length}", "The board does not show the last position.");
        await WaitUntil(
            async () => await Board.Locator("#connection").InnerTextAsync() == "this page keeps itself up to date",
            "The board does not say that it is up to date.");
        return entries;
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        if (Board is not null)
            await Board.Context.DisposeAsync();
        foreach (SiloProcess silo in Silos)
            await silo.DisposeAsync();
        await Redis.DisposeAsync();
        _end.Dispose();
    }

    private string Log => string.Join('\n', Silos.Select((silo, number) => $"Silo {number}:\n{silo.Log}"));
}
