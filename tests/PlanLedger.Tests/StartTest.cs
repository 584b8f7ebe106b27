using PlanLedger.Storage;

namespace PlanLedger.Tests;

/// <summary>What is said on start of what becomes of what is recorded, and what is done where that was not held to.</summary>
public class StartTest
{
    [Theory]
    [InlineData("always", "is kept in Redis", "acknowledged writes may be lost")]
    [InlineData("everysec", "acknowledged writes may be lost", null)]
    public async Task Over_Redis_it_says_whether_that_keeps_what_it_acknowledges(string fsync, string said, string? unsaid)
    {
        await using RedisProcess redis = new(fsync);
        await redis.WaitUntilReady();
        await using SiloProcess silo = new(redis.Address, $"start-{fsync}");
        await silo.WaitUntilReady();
        await silo.WaitUntilItSays("is kept in Redis");
        Assert.Contains(said, silo.Log, StringComparison.Ordinal);
        if (unsaid is not null)
            Assert.DoesNotContain(unsaid, silo.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_memory_it_says_that_it_forgets_and_shows_a_key()
    {
        await using SiloProcess silo = new();
        await silo.WaitUntilItSays("forgotten when the program ends");
        await silo.WaitUntilItSays("X-Api-Key");
        Assert.Matches("write with the header X-Api-Key: [0-9a-f]{32}", silo.Log);
    }

    [Fact]
    public async Task A_store_that_was_emptied_behind_its_back_is_not_written_to()
    {
        var store = new ReplaceableStore();
        await using RunningLedger ledger = await RunningLedger.Start(store);
        await ledger.Write(new(LedgerAction.Recorded, "P-1", 0, "", new SalesPoint("P-1", "Cổ Đô", District.BaVi)));
        store.Current = new MemoryLedgerStore();
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri("/establishments/271/P-1/withdraw", UriKind.Relative)) { Content = new StringContent("""{ "expectedVersion": 1 }""", null, "application/json") };
        request.Headers.Add("X-Api-Key", RunningLedger.CityKey);
        using HttpResponseMessage answer = await ledger.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(0, (await store.Head()).Position);
    }

    [Fact]
    public async Task A_log_whose_reading_breaks_off_is_read_on_from_there()
    {
        var whole = new MemoryLedgerStore();
        for (int number = 0; number < 5; number++)
            await whole.TryAppend(District.BaVi, number, new LedgerEntry(0, 1, LedgerAction.Recorded, "a", Instant.FromUnixTimeSeconds(0), new SalesPoint($"P-{number}", "Cổ Đô", District.BaVi, new LocalDate(2023, 5, 1))));
        var broken = new BreakingStore(whole);
        await using RunningLedger ledger = await RunningLedger.Start(broken);
        string? achieved = (await ledger.Assess(new(2023, 12, 31)))["findings"]!.AsArray().Single(one => (string?)one!["finding"]!["subject"] == "271" && (string?)one["finding"]!["rule"] == "annual-minimum" && (string?)one["finding"]!["window"]!["from"] == "2023-01-01")!["finding"]!["achieved"]!.ToString();
        Assert.Equal("5", achieved);
        Assert.Equal([0, 2], broken.From);
    }

    // Its log of Ba Vì breaks off once, after two entries.
    private sealed class BreakingStore(ILedgerStore store) : ILedgerStore
    {
        public List<int> From { get; } = [];

        public string Promise => store.Promise;

        public Task<LedgerHead> Head() => store.Head();

        public async IAsyncEnumerable<LedgerEntry> Read(District district, int from)
        {
            bool isBroken = district == District.BaVi && From.Count == 0;
            if (district == District.BaVi)
                From.Add(from);
            await foreach (LedgerEntry entry in store.Read(district, from))
            {
                if (isBroken && entry.Record.Id == "P-2")
                    throw new TimeoutException("Redis is slow.");
                yield return entry;
            }
        }

        public Task<long?> TryAppend(District district, int length, LedgerEntry entry) => store.TryAppend(district, length, entry);
    }

    private sealed class ReplaceableStore : ILedgerStore
    {
        public ILedgerStore Current { get; set; } = new MemoryLedgerStore();

        public string Promise => Current.Promise;

        public Task<LedgerHead> Head() => Current.Head();

        public IAsyncEnumerable<LedgerEntry> Read(District district, int from) => Current.Read(district, from);

        public Task<long?> TryAppend(District district, int length, LedgerEntry entry) => Current.TryAppend(district, length, entry);
    }
}
