using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.ServerSentEvents;
using LiveLedger.Api;
using StackExchange.Redis;

namespace LedgerRuns;

/// <summary>The rows of the other tables in docs/scale-out.md.</summary>
internal static class ScaleMeasurements
{
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(15);

    private static readonly LocalDate Hot = new(2024, 6, 30);

    /// <summary>Runs all of them, and prints each row.</summary>
    public static async Task Run()
    {
        await Print("Silos", [1, 2, 3], OfSilos);
        await Print("Followers", [10, 100, 1_000], OfFollowers);
        await Print("Establishments", [1_000, 100_000, 1_000_000], OfEstablishments);
        await Print("From Redis", [1_000, 100_000, 1_000_000], FromRedis);
    }

    private static async Task Print(string table, int[] sizes, Func<int, Task<string>> measure)
    {
        Console.WriteLine(table);
        foreach (int size in sizes)
            Console.WriteLine(await measure(size));
    }

    private static async Task<string> OfSilos(int count)
    {
        await using RedisProcess redis = await RedisProcess.StartNew();
        SiloProcess[] silos = [.. Enumerable.Range(0, count).Select(_ => new SiloProcess(redis))];
        try
        {
            await Task.WhenAll(silos.Select(silo => silo.WaitUntilReady()));
            Uri[] addresses = [.. silos.Select(silo => silo.Address)];
            await new Workload(addresses, seed: 1, establishments: 5).Run(readers: 4, 2 * Time); // Compiles all, activates all grains.
            Workload writing = new(addresses, seed: 2, establishments: 30);
            await writing.Run(readers: 0, Time);
            double asked = await AssessmentsASecond(addresses, clients: 8);
            Workload both = new(addresses, seed: 3, establishments: 30);
            await both.Run(readers: 4, Time);
            return Row(
                $"| {count} | {ASecond(writing.Acknowledged):N0} | {asked:N0} | {ASecond(both.Acknowledged):N0} | {ASecond(both.Read):N0} |");
        }
        finally
        {
            foreach (SiloProcess silo in silos)
                await silo.DisposeAsync();
        }
    }

    private static async Task<string> OfEstablishments(int count)
    {
        for (int time = 0; time < 5; time++)
            await Measure(100); // Compiles everything.
        return await Measure(count);

        async Task<string> Measure(int count)
        {
            var store = new MemoryLedgerStore();
            var writes = new RandomWrites(new Random(count), "city", count);
            foreach ((District district, int length, LedgerEntry entry) in Entries(count))
                await store.TryAppend(district, length, entry);
            long before = GC.GetTotalMemory(forceFullCollection: true);
            await using RunningLedger ledger = await RunningLedger.Start(store);
            Task Write(string id) => ledger.Write(new(LedgerAction.Recorded, id, 0, "", writes.Record(District.GiaLam, id)));

            TimeSpan first = await Once(() => ledger.Assess(Hot)); // Every district is read from the store, and counted.
            TimeSpan warm = await Median(_ => ledger.Assess(Hot));
            TimeSpan write = await Median(number => Write($"N-{number}"));
            TimeSpan after = await Median(async number =>
            {
                await Write($"M-{number}");
                await ledger.Assess(Hot);
            });
            TimeSpan otherDay = await Median(day => ledger.Assess(Hot.PlusDays(1 + day)));
            TimeSpan board = await Median(async number =>
            {
                await Write($"B-{number}");
                await Page(ledger, "/?asOf=2024-06-30");
            });
            TimeSpan list = await Median(_ => Page(ledger, "/districts/018?asOf=2024-06-30&limit=100&after=E-5"));
            TimeSpan past = await Median(number => ledger.Assess(Hot, count - (count / 10) - number));
            long memory = GC.GetTotalMemory(forceFullCollection: true) - before;
            string times = string.Join(
                " | ", ((TimeSpan[])[first, write, warm, after - write, otherDay, past, board - write, list]).Select(Milliseconds));
            return Row($"| {count:N0} | {times} | {memory / 1_000_000:N0} |");
        }
    }

    // How soon those who follow are told, depending on their number.
    private static async Task<string> OfFollowers(int count)
    {
        await using RedisProcess redis = await RedisProcess.StartNew();
        await using SiloProcess silo = new(redis);
        await silo.WaitUntilReady();
        await new Workload([silo.Address], seed: 1, establishments: 5).Run(readers: 4, Time); // Compiles everything.
        using HttpClient http = new(new SocketsHttpHandler());
        using CancellationTokenSource end = new();
        ConcurrentDictionary<long, long> written = [];
        ConcurrentBag<TimeSpan> lags = [];
        Task[] followers = [.. Enumerable.Range(0, count).Select(_ => Follow())];
        LedgerClient client = new(http, [silo.Address], TestAgencies.WriterKeys[0], 0);
        var writes = new RandomWrites(new Random(1), TestAgencies.NameOfWriter(0), 1);
        using PeriodicTimer timer = new(TimeSpan.FromMilliseconds(100));
        for (int number = 0; number < 150; number++)
        {
            await timer.WaitForNextTickAsync(end.Token);
            string id = $"F-{number}";
            LedgerWrite write = new(LedgerAction.Recorded, id, 0, TestAgencies.NameOfWriter(0), writes.Record(District.GiaLam, id));
            LedgerEntry entry = (await client.Send(District.GiaLam, write)).Entry!;
            written[entry.Position] = Stopwatch.GetTimestamp();
        }

        await Task.Delay(TimeSpan.FromSeconds(2), end.Token);
        await end.CancelAsync();
        await Task.WhenAll(followers);
        TimeSpan[] sorted = [.. lags.Order()];
        return Row($"| {count:N0} | {Milliseconds(sorted[sorted.Length / 2])} | {Milliseconds(sorted[sorted.Length * 95 / 100])} |");

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
                // The measurement is over.
            }
        }
    }

    // How long it takes until what a silo held is there again, from Redis, and Redis itself.
    private static async Task<string> FromRedis(int count)
    {
        await using RedisProcess redis = await RedisProcess.StartNew();
        await using (ConnectionMultiplexer connection = await ConnectionMultiplexer.ConnectAsync(redis.Address))
        {
            var store = new RedisLedgerStore(connection);
            foreach (var some in Entries(count).Chunk(10_000))
            {
                long?[] positions = await Task.WhenAll(some.Select(one => store.TryAppend(one.District, one.Length, one.Entry)));
                Assert.DoesNotContain(null, positions);
            }
        }

        await redis.Kill();
        TimeSpan server = await Once(redis.StartAgain);
        await using ConnectionMultiplexer again = await ConnectionMultiplexer.ConnectAsync(redis.Address);
        List<TimeSpan> one = [], all = [];
        for (int time = 0; time < 4; time++)
        {
            await using RunningLedger ledger = await RunningLedger.Start(new RedisLedgerStore(again));
            one.Add(await Once(async () =>
                (await ledger.Http.GetAsync(new Uri($"/establishments/{District.GiaLam.Code}/none", UriKind.Relative))).Dispose()));
            all.Add(await Once(() => ledger.Assess(Hot)));
        }

        // The first time compiles everything.
        double district = MedianOf(one.Skip(1)).TotalSeconds, city = MedianOf(all.Skip(1)).TotalSeconds;
        return Row($"| {count:N0} | {server.TotalSeconds:N1} | {district:N1} | {city:N1} |");
    }

    // A ledger in which each establishment was recorded once, in each district in turn.
    private static IEnumerable<(District District, int Length, LedgerEntry Entry)> Entries(int count)
    {
        var writes = new RandomWrites(new Random(count), "city", count);
        for (int number = 0; number < count; number++)
        {
            District district = District.All.ElementAt(number % District.All.Count);
            Establishment record = writes.Record(district, $"E-{number}");
            LedgerEntry entry = new(0, 1, LedgerAction.Recorded, "city", Instant.FromUnixTimeSeconds(0), record);
            yield return (district, number / District.All.Count, entry);
        }
    }

    private static async Task Page(RunningLedger ledger, string address) =>
        (await ledger.Http.GetAsync(new Uri(address, UriKind.Relative))).EnsureSuccessStatusCode().Dispose();

    private static async Task<double> AssessmentsASecond(Uri[] silos, int clients)
    {
        using HttpClient http = new(new SocketsHttpHandler());
        long begun = Stopwatch.GetTimestamp();
        int answers = 0;
        await Task.WhenAll(Enumerable.Range(0, clients).Select(async client =>
        {
            while (Stopwatch.GetElapsedTime(begun) < Time)
            {
                Uri address = new(silos[client % silos.Length], "/assessment?asOf=2024-06-30");
                (await http.GetAsync(address)).EnsureSuccessStatusCode().Dispose();
                Interlocked.Increment(ref answers);
            }
        }));
        return ASecond(answers);
    }

    private static async Task<TimeSpan> Once(Func<Task> action)
    {
        long begun = Stopwatch.GetTimestamp();
        await action();
        return Stopwatch.GetElapsedTime(begun);
    }

    private static async Task<TimeSpan> Median(Func<int, Task> action)
    {
        List<TimeSpan> times = [];
        for (int time = 0; time < 31; time++)
            times.Add(await Once(() => action(time)));
        return MedianOf(times);
    }

    private static TimeSpan MedianOf(IEnumerable<TimeSpan> times) => times.Order().ElementAt(times.Count() / 2);

    private static double ASecond(int count) => count / Time.TotalSeconds;

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("N1", CultureInfo.InvariantCulture);

    private static string Row(FormattableString row) => FormattableString.Invariant(row);
}
