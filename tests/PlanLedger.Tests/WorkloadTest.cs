using PlanLedger.Storage;

namespace PlanLedger.Tests;

/// <summary>A ledger that loses, doubles or changes what it was told would be seen.</summary>
public class WorkloadTest
{
    [Fact]
    public async Task A_ledger_that_is_not_as_it_was_answered_is_seen()
    {
        await using RunningLedger ledger = await RunningLedger.Start(LawsTest.Agencies());
        Workload workload = new([ledger.Address], seed: 7, establishments: 3);
        await workload.Run(LawsTest.Keys, readers: 1, TimeSpan.FromMinutes(1), most: 5);
        await workload.Verify(ledger.Store);

        foreach (Func<List<LedgerEntry>, IEnumerable<LedgerEntry>> tamper in (Func<List<LedgerEntry>, IEnumerable<LedgerEntry>>[])
        [
            entries => entries.SkipLast(1),
            entries => entries.Append(entries[^1] with { Position = 1_000_000, Version = entries[^1].Version + 1 }),
            entries => entries.Append(entries[^1] with { Position = 1_000_000 }),
            entries => entries.Select(entry => entry == entries[0] ? entry with { Record = entry.Record.WithDays(new LocalDate(2023, 7, 1), null) } : entry),
            entries => entries.Select(entry => entry == entries[0] ? entry with { By = "somebody" } : entry),
        ])
        {
            await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => workload.Verify(new TamperedStore(ledger.Store, tamper)));
        }
    }

    // In the district of which most was said.
    private sealed class TamperedStore(ILedgerStore store, Func<List<LedgerEntry>, IEnumerable<LedgerEntry>> tamper) : ILedgerStore
    {
        public string Promise => store.Promise;

        public Task<LedgerHead> Head() => store.Head();

        public async Task<IReadOnlyList<LedgerEntry>> Read(District district, int from) =>
            (await store.Head()).Lengths is var lengths && lengths.IndexOf(lengths.Max()) == District.All.ToList().IndexOf(district)
                ? [.. tamper([.. await store.Read(district, from)])]
                : await store.Read(district, from);

        public Task<long?> TryAppend(District district, int length, LedgerEntry entry) => store.TryAppend(district, length, entry);
    }
}
