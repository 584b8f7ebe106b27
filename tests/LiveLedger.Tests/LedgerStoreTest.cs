using StackExchange.Redis;

namespace LiveLedger.Tests;

/// <summary>The contract of every store.</summary>
public class LedgerStoreTest
{
    private static readonly SalesPoint Point = new(
        "P-1", "Chợ <b>Bưởi</b>\n", District.GiaLam, new LocalDate(2023, 5, 1), venue: VenueKind.Market, origins: ProductOrigins.Hanoi);

    private static readonly LedgerEntry Entry = new(
        0, 1, LedgerAction.Recorded, "UBND huyện \"Gia Lâm\"", Instant.FromUtc(2026, 1, 2, 3, 4, 5).PlusNanoseconds(678), Point);

    [Fact]
    public Task Memory_fulfils_the_contract() => FulfilsContract(new MemoryLedgerStore());

    [Fact]
    public async Task Redis_fulfils_the_contract_and_keeps_entries_when_it_is_killed()
    {
        await using RedisProcess redis = await RedisProcess.StartNew();
        await using (ConnectionMultiplexer connection = await ConnectionMultiplexer.ConnectAsync(redis.Address))
            await FulfilsContract(new RedisLedgerStore(connection));
        await redis.Kill();
        await redis.StartAgain();
        await using ConnectionMultiplexer again = await ConnectionMultiplexer.ConnectAsync(redis.Address);
        Assert.Equal([1, 3], (await Stored(new RedisLedgerStore(again), District.GiaLam, 0)).Select(entry => entry.Position));
    }

    [Fact]
    public async Task A_long_log_is_read_from_Redis_in_parts_and_whole()
    {
        const int Length = 4_001;
        await using RedisProcess redis = await RedisProcess.StartNew();
        await using ConnectionMultiplexer connection = await ConnectionMultiplexer.ConnectAsync(redis.Address);
        var store = new RedisLedgerStore(connection);
        await Task.WhenAll(
            Enumerable.Range(0, Length).Select(length => store.TryAppend(District.GiaLam, length, Entry with { Version = length + 1 })));
        foreach (int from in (int[])[0, 1, 2, 2_000, 2_001, Length - 1, Length])
        {
            List<LedgerEntry> stored = await Stored(store, District.GiaLam, from);
            Assert.Equal(Enumerable.Range(from + 1, Length - from), stored.Select(entry => entry.Version));
        }
    }

    private static async Task<List<LedgerEntry>> Stored(ILedgerStore store, District district, int from) =>
        await store.Read(district, from).ToListAsync(TestContext.Current.CancellationToken);

    private static async Task FulfilsContract(ILedgerStore store)
    {
        OcopCenter planned = new(
            "C-1", "Trung tâm", District.BaVi, null, null, new LocalDate(2024, 1, 1),
            CenterFunctions.Design | CenterFunctions.Sale, CenterPartners.Artisans);
        LedgerEntry center = new(0, 1, LedgerAction.Withdrawn, "b", Instant.FromUnixTimeSeconds(0), planned);
        Assert.Equal((0L, 0), ((await store.Head()).Position, (await store.Head()).Lengths.Sum()));
        Assert.Equal(1, await store.TryAppend(District.GiaLam, 0, Entry));
        Assert.Equal(2, await store.TryAppend(District.BaVi, 0, center));

        // A writer that does not know the whole log adds nothing to it.
        Assert.Null(await store.TryAppend(District.GiaLam, 0, Entry with { Version = 2 }));
        Assert.Null(await store.TryAppend(District.GiaLam, 2, Entry with { Version = 2 }));
        Assert.Equal(3, await store.TryAppend(District.GiaLam, 1, Entry with { Version = 2 }));

        Assert.Equal([Entry with { Position = 1 }, Entry with { Position = 3, Version = 2 }], await Stored(store, District.GiaLam, 0));
        Assert.Equal([Entry with { Position = 3, Version = 2 }], await Stored(store, District.GiaLam, 1));
        Assert.Equal([center with { Position = 2 }], await Stored(store, District.BaVi, 0));
        Assert.Empty(await Stored(store, District.GiaLam, 2));
        LedgerHead head = await store.Head();
        Assert.Equal((3L, 2, 1, 3), (head.Position, head.LengthOf(District.GiaLam), head.LengthOf(District.BaVi), head.Lengths.Sum()));
    }
}
