using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;

namespace LiveLedger.Tests;

/// <summary>A district over a store that does not behave.</summary>
public class DistrictGrainTest
{
    [Fact]
    public async Task A_store_that_was_emptied_behind_its_back_is_not_written_to()
    {
        MemoryLedgerStore full = new(), empty = new();
        var store = new StoreOver(full);
        await using RunningLedger ledger = await RunningLedger.Start(store, GiveUpSoon);
        await ledger.Write(new(LedgerAction.Recorded, "P-1", 0, "", new SalesPoint("P-1", "Cổ Đô", District.BaVi)));
        store.Store = empty;
        (HttpStatusCode status, _) = await ledger.Post("/establishments/271/P-1/withdraw", """{ "expectedVersion": 1 }""");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal(0, (await empty.Head()).Position);
        store.Store = full; // The grain tries again until it can read its log, and would keep the program from ending.
    }

    [Fact]
    public async Task A_log_whose_reading_breaks_off_is_read_on_from_there()
    {
        var whole = new MemoryLedgerStore();
        for (int number = 0; number < 5; number++)
        {
            SalesPoint point = new($"P-{number}", "Cổ Đô", District.BaVi, new LocalDate(2023, 5, 1));
            await whole.TryAppend(District.BaVi, number, new(0, 1, LedgerAction.Recorded, "a", Instant.FromUnixTimeSeconds(0), point));
        }

        var broken = new BreakingStore(whole);
        await using RunningLedger ledger = await RunningLedger.Start(broken);
        JsonNode assessment = await ledger.Assess(new(2023, 12, 31));
        JsonNode finding = assessment["findings"]!.AsArray().Select(one => one!["finding"]!).Single(finding =>
            ((string?)finding["subject"], (string?)finding["rule"], (string?)finding["window"]!["from"])
            == ("271", "annual-minimum", "2023-01-01"));
        Assert.Equal(5, (int)finding["achieved"]!);
        Assert.Equal([0, 2], broken.From);
    }

    // Grains that do not answer are given up after a second. A request that this hits by accident is sent again.
    private static void GiveUpSoon(IServiceCollection services) =>
        services.PostConfigure<SiloMessagingOptions>(options => options.ResponseTimeout = TimeSpan.FromSeconds(1));

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
