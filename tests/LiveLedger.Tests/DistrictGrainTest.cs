using LiveLedger.Storage;

namespace LiveLedger.Tests;

/// <summary>What a district does where its store is not as it should be.</summary>
public class DistrictGrainTest
{
    [Fact]
    public async Task A_store_that_was_emptied_behind_its_back_is_not_written_to()
    {
        var store = new StoreOver(new MemoryLedgerStore());
        await using RunningLedger ledger = await RunningLedger.Start(store);
        await ledger.Write(new(LedgerAction.Recorded, "P-1", 0, "", new SalesPoint("P-1", "Cổ Đô", District.BaVi)));
        store.Store = new MemoryLedgerStore();
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
    private sealed class BreakingStore(ILedgerStore store) : StoreOver(store)
    {
        public List<int> From { get; } = [];

        public override async IAsyncEnumerable<LedgerEntry> Read(District district, int from)
        {
            bool isBroken = district == District.BaVi && From.Count == 0;
            if (district == District.BaVi)
                From.Add(from);
            await foreach (LedgerEntry entry in Store.Read(district, from))
            {
                if (isBroken && entry.Record.Id == "P-2")
                    throw new TimeoutException("Redis is slow.");
                yield return entry;
            }
        }
    }
}
