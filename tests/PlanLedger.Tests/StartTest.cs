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
        Assert.Contains(said, silo.Log, StringComparison.Ordinal);
        if (unsaid is not null)
            Assert.DoesNotContain(unsaid, silo.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_memory_it_says_that_it_forgets_and_shows_a_key()
    {
        await using SiloProcess silo = new();
        await silo.WaitUntilReady();
        Assert.Contains("forgotten when the program ends", silo.Log, StringComparison.Ordinal);
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

    private sealed class ReplaceableStore : ILedgerStore
    {
        public ILedgerStore Current { get; set; } = new MemoryLedgerStore();

        public string Promise => Current.Promise;

        public Task<LedgerHead> Head() => Current.Head();

        public IAsyncEnumerable<LedgerEntry> Read(District district, int from) => Current.Read(district, from);

        public Task<long?> TryAppend(District district, int length, LedgerEntry entry) => Current.TryAppend(district, length, entry);
    }
}
