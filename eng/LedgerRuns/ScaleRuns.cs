using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.ServerSentEvents;
using LiveLedger.Api;
using LiveLedger.Storage;
using StackExchange.Redis;

namespace LiveLedger.Tests;

/// <summary>The figures of docs/scale-out.md, each measured on request: nothing here passes or fails by time.</summary>
public class ScaleTest(ITestOutputHelper output)
{
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(15);

    [Theory(Explicit = true)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Silos(int count)
    {
        await using RedisProcess redis = new();
        await redis.WaitUntilReady();
        SiloProcess[] silos = [.. Enumerable.Range(0, count).Select(silo => new SiloProcess(redis.Address, $"scale-{silo}"))];
        try
        {
            await Task.WhenAll(silos.Select(silo => silo.WaitUntilReady()));
            Uri[] addresses = [.. silos.Select(silo => silo.Address)];
            await new Workload(addresses, seed: 1, establishments: 5).Run(LawsTest.Keys, readers: 4, 2 * Time); // All is compiled, all grains are there.
            Workload writing = new(addresses, seed: 2, establishments: 30);
            await writing.Run(LawsTest.Keys, readers: 0, Time);
            double asked = await Assessments(addresses, clients: 8);
            Workload both = new(addresses, seed: 3, establishments: 30);
            await both.Run(LawsTest.Keys, readers: 4, Time);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | {writing.Acknowledged / Time.TotalSeconds:N0} | {asked:N0} | {both.Acknowledged / Time.TotalSeconds:N0} | {both.Read / Time.TotalSeconds:N0} |"));
        }
        finally
        {
            foreach (SiloProcess silo in silos)
                await silo.DisposeAsync();
        }
    }

    [Theory(Explicit = true)]
    [InlineData(1_000)]
    [InlineData(100_000)]
    [InlineData(1_000_000)]
    public async Task Establishments(int count)
    {
        for (int time = 0; time < 5; time++)
            await Measure(100); // All is compiled.
        output.WriteLine(await Measure(count));

        async Task<string> Measure(int count)
        {
            var store = new MemoryLedgerStore();
            var writes = new RandomWrites(new Random(count), "city", count);
            foreach ((District district, int length, LedgerEntry entry) in Entries(count))
                await store.TryAppend(district, length, entry);
            long before = GC.GetTotalMemory(forceFullCollection: true);
            await using RunningLedger ledger = await RunningLedger.Start(store);
            LocalDate hot = new(2024, 6, 30);
            TimeSpan first = await Once(() => ledger.Assess(hot)); // Every district is read from the store, and counted.
            TimeSpan warm = await Median(_ => ledger.Assess(hot));
            TimeSpan write = await Median(number => ledger.Write(new(LedgerAction.Recorded, $"N-{number}", 0, "", writes.Record(District.GiaLam, $"N-{number}"))));
            TimeSpan after = await Median(async number =>
            {
                await ledger.Write(new(LedgerAction.Recorded, $"M-{number}", 0, "", writes.Record(District.GiaLam, $"M-{number}")));
                await ledger.Assess(hot);
            });
            TimeSpan otherDay = await Median(day => ledger.Assess(hot.PlusDays(1 + day)));
            TimeSpan board = await Median(async number =>
            {
                await ledger.Write(new(LedgerAction.Recorded, $"B-{number}", 0, "", writes.Record(District.GiaLam, $"B-{number}")));
                await Page(ledger, "/?asOf=2024-06-30");
            });
            TimeSpan list = await Median(_ => Page(ledger, "/districts/018?asOf=2024-06-30&limit=100&after=E-5"));
            TimeSpan past = await Median(number => ledger.Assess(hot, count - (count / 10) - number));
            long memory = GC.GetTotalMemory(forceFullCollection: true) - before;
            return string.Create(CultureInfo.InvariantCulture,
                $"| {count:N0} | {Milliseconds(first)} | {Milliseconds(write)} | {Milliseconds(warm)} | {Milliseconds(after - write)} | {Milliseconds(otherDay)} | {Milliseconds(past)} | {Milliseconds(board - write)} | {Milliseconds(list)} | {memory / 1_000_000:N0} |");
        }
    }

    /// <summary>How soon those who follow are told, however many they are.</summary>
    [Theory(Explicit = true)]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(1_000)]
    public async Task Followers(int count)
    {
        await using RedisProcess redis = new();
        await redis.WaitUntilReady();
        await using SiloProcess silo = new(redis.Address, $"followers-{count}");
        await silo.WaitUntilReady();
        await new Workload([silo.Address], seed: 1, establishments: 5).Run(LawsTest.Keys, readers: 4, Time); // All is compiled.
        using HttpClient http = new(new SocketsHttpHandler());
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        ConcurrentDictionary<long, long> written = [];
        ConcurrentBag<TimeSpan> lags = [];
        Task[] followers = [.. Enumerable.Range(0, count).Select(_ => Follow())];
        LedgerClient client = new(http, [silo.Address], LawsTest.Keys[0], 0);
        var writes = new RandomWrites(new Random(1), "agency 0", 1);
        using PeriodicTimer timer = new(TimeSpan.FromMilliseconds(100));
        for (int number = 0; number < 150; number++)
        {
            await timer.WaitForNextTickAsync(end.Token);
            LedgerWrite write = new(LedgerAction.Recorded, $"F-{number}", 0, "agency 0", writes.Record(District.GiaLam, $"F-{number}"));
            LedgerEntry entry = (await client.Send(District.GiaLam, write, end.Token)).Entry!;
            written[entry.Position] = Stopwatch.GetTimestamp();
        }

        await Task.Delay(TimeSpan.FromSeconds(2), end.Token);
        await end.CancelAsync();
        await Task.WhenAll(followers);
        TimeSpan[] sorted = [.. lags.Order()];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count:N0} | {Milliseconds(sorted[sorted.Length / 2])} | {Milliseconds(sorted[sorted.Length * 95 / 100])} |"));

        async Task Follow()
        {
            long seen = long.MaxValue;
            try
            {
                using Stream stream = await http.GetStreamAsync(new Uri(silo.Address, "/events?asOf=2024-06-30&lang=en"), end.Token);
                await foreach (SseItem<string> item in SseParser.Create(stream).EnumerateAsync(end.Token))
                {
                    long position = EventMark.Find(item.EventId)!.Position;
                    for (long told = seen; told < position; told++)
                    {
                        if (written.TryGetValue(told + 1, out long at))
                            lags.Add(Stopwatch.GetElapsedTime(at));
                    }

                    seen = position;
                }
            }
            catch (OperationCanceledException)
            {
                // It is over.
            }
        }
    }

    /// <summary>How long it takes until what a silo held is there again, from Redis, and Redis itself.</summary>
    [Theory(Explicit = true)]
    [InlineData(1_000)]
    [InlineData(100_000)]
    [InlineData(1_000_000)]
    public async Task From_Redis(int count)
    {
        await using RedisProcess redis = new();
        await redis.WaitUntilReady();
        await using (ConnectionMultiplexer connection = await ConnectionMultiplexer.ConnectAsync(redis.Address))
        {
            var store = new RedisLedgerStore(connection);
            foreach (var some in Entries(count).Chunk(10_000))
                Assert.All(await Task.WhenAll(some.Select(one => store.TryAppend(one.District, one.Length, one.Entry))), position => Assert.NotNull(position));
        }

        await redis.Kill();
        TimeSpan server = await Once(redis.StartAgain);
        await using ConnectionMultiplexer again = await ConnectionMultiplexer.ConnectAsync(redis.Address);
        List<TimeSpan> one = [], all = [];
        for (int time = 0; time < 4; time++)
        {
            await using RunningLedger ledger = await RunningLedger.Start(new RedisLedgerStore(again));
            one.Add(await Once(async () => (await ledger.Http.GetAsync(new Uri($"/establishments/{District.GiaLam.Code}/none", UriKind.Relative), TestContext.Current.CancellationToken)).Dispose()));
            all.Add(await Once(() => ledger.Assess(new(2024, 6, 30))));
        }

        // The first time all is compiled.
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count:N0} | {server.TotalMilliseconds:N0} | {one.Skip(1).Order().ElementAt(1).TotalMilliseconds:N0} | {all.Skip(1).Order().ElementAt(1).TotalMilliseconds:N0} |"));
    }

    // A ledger in which each establishment was recorded once, in turn in each district.
    private static IEnumerable<(District District, int Length, LedgerEntry Entry)> Entries(int count)
    {
        var writes = new RandomWrites(new Random(count), "city", count);
        for (int number = 0; number < count; number++)
        {
            District district = District.All.ElementAt(number % District.All.Count);
            yield return (district, number / District.All.Count, new LedgerEntry(0, 1, LedgerAction.Recorded, "city", Instant.FromUnixTimeSeconds(0), writes.Record(district, $"E-{number}")));
        }
    }

    private static async Task Page(RunningLedger ledger, string address) =>
        (await ledger.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).EnsureSuccessStatusCode().Dispose();

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("N1", CultureInfo.InvariantCulture);

    private static async Task<double> Assessments(Uri[] silos, int clients)
    {
        using HttpClient http = new(new SocketsHttpHandler());
        long begun = Stopwatch.GetTimestamp();
        int answers = 0;
        await Task.WhenAll(Enumerable.Range(0, clients).Select(async client =>
        {
            while (Stopwatch.GetElapsedTime(begun) < Time)
            {
                (await http.GetAsync(new Uri(silos[client % silos.Length], "/assessment?asOf=2024-06-30"), TestContext.Current.CancellationToken)).EnsureSuccessStatusCode().Dispose();
                Interlocked.Increment(ref answers);
            }
        }));
        return answers / Time.TotalSeconds;
    }

    private static async Task<TimeSpan> Once(Func<Task> what)
    {
        long begun = Stopwatch.GetTimestamp();
        await what();
        return Stopwatch.GetElapsedTime(begun);
    }

    private static async Task<TimeSpan> Median(Func<int, Task> what)
    {
        const int Times = 31;
        List<TimeSpan> times = [];
        for (int time = 0; time < Times; time++)
            times.Add(await Once(() => what(time)));
        return times.Order().ElementAt(Times / 2);
    }
}
