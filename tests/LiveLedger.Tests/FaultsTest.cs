using System.Diagnostics;
using LiveLedger.Storage;
using StackExchange.Redis;

namespace LiveLedger.Tests;

/// <summary>Three silos over one Redis, which are killed while agencies write: one after another, one for good, and Redis itself.</summary>
public class FaultsTest(ITestOutputHelper output, Chromium chromium)
{
    private const int Silos = 3;

    [Fact]
    public Task Nothing_acknowledged_is_lost_or_there_twice_and_nothing_is_read_that_never_was() =>
        KillOneAfterAnother(TimeSpan.FromSeconds(30), between: TimeSpan.FromSeconds(6), stillAtMost: TimeSpan.FromSeconds(30));

    /// <summary>The figures of docs/scale-out.md.</summary>
    [Fact(Explicit = true)]
    public Task For_two_minutes() => KillOneAfterAnother(TimeSpan.FromMinutes(2), between: TimeSpan.FromSeconds(5), stillAtMost: TimeSpan.FromSeconds(40));

    /// <summary>A silo that is killed and does not come back, as a machine may not.</summary>
    [Fact(Explicit = true)]
    public Task A_silo_is_gone_for_good() => Run(TimeSpan.FromSeconds(40), TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(20), async (silos, _, killed) =>
    {
        await Task.Delay(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        killed.Add(Stopwatch.GetTimestamp());
        await silos[1].Kill();
    });

    /// <summary>Redis is killed, and half a minute later started again.</summary>
    [Fact(Explicit = true)]
    public Task Redis_is_away_for_half_a_minute() => Run(TimeSpan.FromSeconds(70), TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(50), async (_, redis, killed) =>
    {
        await Task.Delay(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        await redis.Kill();
        await Task.Delay(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await redis.StartAgain();
        killed.Add(Stopwatch.GetTimestamp());
    });

    private Task KillOneAfterAnother(TimeSpan time, TimeSpan between, TimeSpan stillAtMost) => Run(time, between, stillAtMost, async (silos, redis, killed) =>
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        long begun = Stopwatch.GetTimestamp();
        for (int kill = 0; Stopwatch.GetElapsedTime(begun) + (2 * between) < time; kill++)
        {
            await Task.Delay(between, stop);
            killed.Add(Stopwatch.GetTimestamp());
            await silos[kill % Silos].Kill();
            silos[kill % Silos].StartAgain();
        }

        await Task.Delay(between / 2, stop);
        await redis.Kill();
        await redis.StartAgain();
        Assert.True(killed.Count >= 2, $"{killed.Count} kills: too few to show anything.");
    });

    /// <param name="time">How long agencies write.</param>
    /// <param name="within">How long after a kill what is asked may still have to wait for it.</param>
    /// <param name="stillAtMost">How long the board may stand still at most.</param>
    /// <param name="faults">What happens meanwhile; it notes when.</param>
    private async Task Run(TimeSpan time, TimeSpan within, TimeSpan stillAtMost, Func<SiloProcess[], RedisProcess, List<long>, Task> faults)
    {
        await using RedisProcess redis = new();
        await redis.WaitUntilReady();
        SiloProcess[] silos = [.. Enumerable.Range(0, Silos).Select(silo => new SiloProcess(redis.Address, $"{silo}"))];
        try
        {
            await Task.WhenAll(silos.Select(silo => silo.WaitUntilReady()));
            await using IBrowserContext visitor = await chromium.NewContextAsync(new());
            IPage board = await visitor.NewPageAsync();
            await board.GotoAsync(new Uri(silos[0].Address, "/?asOf=2024-06-30&lang=en").ToString());
            Workload workload = new([.. silos.Select(silo => silo.Address)], seed: 5, establishments: 20);
            List<long> killed = [];
            long begun = Stopwatch.GetTimestamp();
            Task clients = workload.Run(LawsTest.Keys, readers: 2, time);
            Task<TimeSpan> watching = LongestStandstill(board, until: clients);
            await faults(silos, redis, killed);
            await clients;
            TimeSpan took = Stopwatch.GetElapsedTime(begun);
            TimeSpan standstill = await watching;
            await using ConnectionMultiplexer connection = await ConnectionMultiplexer.ConnectAsync(redis.Address);
            var store = new RedisLedgerStore(connection);
            List<LedgerEntry> entries = await Workload.EntriesOf(store);

            // A row of the table in docs/scale-out.md.
            TimeSpan[] waits = [.. killed.Select(kill => workload.LongestWait(kill, within)).Order()];
            output.WriteLine($"| {took.TotalSeconds:N0} s | {killed.Count} | {workload.Acknowledged:N0} | {workload.Lost(entries).Count()} | {Workload.Twice(entries).Count()} | {workload.Read:N0} | {workload.Resent:N0} | {waits[waits.Length / 2].TotalSeconds:N1} s, {waits[^1].TotalSeconds:N1} s | {workload.LongestRead.TotalSeconds:N1} s | {standstill.TotalSeconds:N1} s |");
            await workload.Verify(store);

            // The board has come back by itself, where it was cut off, and shows the end.
            await Task.WhenAll(silos.Where(silo => silo.IsMeantToRun).Select(silo => silo.WaitUntilReady()));
            await Assertions.Expect(board.Locator("#position")).ToHaveTextAsync($"{entries.Count}", new() { Timeout = 60_000 });
            await Assertions.Expect(board.Locator("#connection")).ToHaveTextAsync("this page keeps itself up to date", new() { Timeout = 60_000 });
            Assert.True(standstill < stillAtMost, $"While agencies wrote the board stood still for {standstill}.");
            Assert.True(workload.Resent > 0 && entries.Count > 100, $"{workload.Resent} requests sent again, {entries.Count} entries: too few to show anything.");
        }
        catch (Exception)
        {
            foreach (SiloProcess silo in silos)
                output.WriteLine(silo.Log);
            throw;
        }
        finally
        {
            foreach (SiloProcess silo in silos)
                await silo.DisposeAsync();
        }
    }

    // The longest time in which the board showed the same position.
    private static async Task<TimeSpan> LongestStandstill(IPage board, Task until)
    {
        string? shown = null;
        long since = Stopwatch.GetTimestamp();
        TimeSpan longest = default;
        while (!until.IsCompleted)
        {
            string position = await board.Locator("#position").InnerTextAsync();
            TimeSpan still = Stopwatch.GetElapsedTime(since);
            longest = still > longest ? still : longest;
            if (position != shown)
                (shown, since) = (position, Stopwatch.GetTimestamp());
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        return longest;
    }
}
