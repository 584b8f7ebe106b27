using System.Diagnostics;
using PlanAudit.Browser.Tests;
using PlanLedger.Storage;
using StackExchange.Redis;

namespace PlanLedger.Tests;

/// <summary>Three silos over one Redis, of which one after another is killed while agencies write, and Redis itself once.</summary>
public class FaultsTest(ITestOutputHelper output, Chromium chromium)
{
    [Fact]
    public Task Nothing_acknowledged_is_lost_or_there_twice_and_nothing_is_read_that_never_was() =>
        Run(silos: 3, TimeSpan.FromSeconds(30), between: TimeSpan.FromSeconds(6));

    /// <summary>The figures of docs/scale-out.md.</summary>
    [Fact(Explicit = true)]
    public Task For_two_minutes() => Run(silos: 3, TimeSpan.FromMinutes(2), between: TimeSpan.FromSeconds(5));

    private async Task Run(int silos, TimeSpan time, TimeSpan between)
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        await using RedisProcess redis = new();
        await redis.WaitUntilReady();
        SiloProcess[] all = [.. Enumerable.Range(0, silos).Select(silo => new SiloProcess(redis.Address, $"{silo}"))];
        try
        {
            await Task.WhenAll(all.Select(silo => silo.WaitUntilReady()));
            await using IBrowserContext visitor = await chromium.NewContextAsync(new());
            IPage board = await visitor.NewPageAsync();
            await board.GotoAsync(new Uri(all[0].Address, "/?asOf=2024-06-30&lang=en").ToString());
            HashSet<string> seen = [];
            Workload workload = new([.. all.Select(silo => silo.Address)], seed: 5, establishments: 20);
            long begun = Stopwatch.GetTimestamp();
            Task clients = workload.Run(LawsTest.Keys, readers: 2, time);
            Task watching = Watch(board, seen, until: clients);
            List<long> kills = [];
            for (int kill = 0; Stopwatch.GetElapsedTime(begun) + (2 * between) < time; kill++)
            {
                await Task.Delay(between, stop);
                kills.Add(Stopwatch.GetTimestamp());
                await all[kill % silos].Restart();
            }

            await Task.Delay(between / 2, stop);
            long restart = Stopwatch.GetTimestamp();
            await redis.Restart();
            await clients;
            await watching;
            TimeSpan took = Stopwatch.GetElapsedTime(begun);
            await using ConnectionMultiplexer connection = await ConnectionMultiplexer.ConnectAsync(redis.Address);
            LedgerEntry[] entries = await workload.Verify(new RedisLedgerStore(connection));

            await Task.WhenAll(all.Select(silo => silo.WaitUntilReady()));

            // The board, whose silo was killed too, has come back by itself and shows the end.
            await Assertions.Expect(board.Locator("#position")).ToHaveTextAsync($"{entries.Length}", new() { Timeout = 60_000 });
            await Assertions.Expect(board.Locator("#connection")).ToHaveTextAsync("this page keeps itself up to date", new() { Timeout = 60_000 });
            TimeSpan[] waits = [.. kills.Select(kill => workload.LongestWait(kill, between)).Order()];

            // A row of the table in docs/scale-out.md.
            output.WriteLine($"| {took.TotalSeconds:N0} s | {kills.Count} and Redis once | {entries.Length:N0} | 0 | 0 | {workload.Read:N0} | {workload.Resent:N0} | {waits[waits.Length / 2].TotalSeconds:N1} s, {waits[^1].TotalSeconds:N1} s | {workload.LongestWait(restart, between).TotalSeconds:N1} s |");
            Assert.True(seen.Count >= 2, $"While agencies wrote the board showed {string.Join(", ", seen)}.");
            Assert.True(kills.Count >= 2 && workload.Resent > 0 && entries.Length > 100, $"{kills.Count} kills, {workload.Resent} requests sent again, {entries.Length} entries: too few to show anything.");
        }
        catch (Exception)
        {
            foreach (SiloProcess silo in all)
                output.WriteLine(silo.Log);
            throw;
        }
        finally
        {
            foreach (SiloProcess silo in all)
                await silo.DisposeAsync();
        }
    }

    private static async Task Watch(IPage board, HashSet<string> seen, Task until)
    {
        while (!until.IsCompleted)
        {
            seen.Add(await board.Locator("#position").InnerTextAsync());
            await Task.Delay(250, TestContext.Current.CancellationToken);
        }
    }
}
