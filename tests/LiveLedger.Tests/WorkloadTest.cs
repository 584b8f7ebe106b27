namespace LiveLedger.Tests;

/// <summary>The workload detects a ledger that loses, doubles or changes what it was told.</summary>
public class WorkloadTest
{
    [Fact]
    public async Task A_ledger_that_differs_from_its_answers_is_detected()
    {
        await using RunningLedger ledger = await RunningLedger.Start(TestAgencies.OfWriters);
        Workload workload = new([ledger.Address], seed: 7, establishments: 3);
        await workload.Run(readers: 1, most: 5, TestContext.Current.CancellationToken);
        await workload.Verify(ledger.Store);

        foreach (Func<List<LedgerEntry>, IEnumerable<LedgerEntry>> tamper in (Func<List<LedgerEntry>, IEnumerable<LedgerEntry>>[])
        [
            entries => entries.SkipLast(1),
            entries => entries.Append(entries[^1] with { Position = 1_000_000, Version = entries[^1].Version + 1 }),
            entries => entries.Append(entries[^1] with { Position = 1_000_000 }),
            entries => entries.Select(entry =>
                entry == entries[0] ? entry with { Record = entry.Record.WithDays(new LocalDate(2023, 7, 1), null) } : entry),
            entries => entries.Select(entry => entry == entries[0] ? entry with { By = "somebody" } : entry),
        ])
        {
            await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => workload.Verify(new TamperedStore(ledger.Store, tamper)));
        }
    }

    [Fact]
    public void An_answer_of_a_wrong_or_too_old_state_is_detected()
    {
        var asOf = new LocalDate(2023, 12, 31);
        LedgerEntry[] entries =
        [
            Recorded(1, new OcopCenter("C-1", "Gốm sứ", District.GiaLam, new LocalDate(2023, 12, 27))),
            Recorded(2, new SalesPoint("P-1", "Cổ Đô", District.BaVi, new LocalDate(2023, 5, 1))),
        ];
        string[] texts = [.. Enumerable.Range(0, 3).Select(position => TextAt(position, entries))];
        Workload.VerifyReads([new(0, 1, asOf, texts[1]), new(1, 1, asOf, texts[1]), new(0, 2, asOf, texts[2])], entries);

        // The second without the first is no state of the ledger; the first alone is too old once the second was acknowledged.
        string torn = TextAt(2, entries[1..]);
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Workload.VerifyReads([new(0, 2, asOf, torn)], entries));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Workload.VerifyReads([new(2, 1, asOf, texts[1])], entries));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Workload.VerifyReads([new(0, 1, asOf.PlusDays(1), texts[0])], entries));

        static LedgerEntry Recorded(long position, Establishment record) =>
            new(position, 1, LedgerAction.Recorded, "a", Instant.MinValue, record);

        string TextAt(long position, LedgerEntry[] entries) =>
            Workload.TextOf(new LedgerReplay(HanoiPlan312.Plan, asOf, entries).At(position).Findings);
    }

    // Tampers with the longest log.
    private sealed class TamperedStore(ILedgerStore store, Func<List<LedgerEntry>, IEnumerable<LedgerEntry>> tamper) : StoreOver(store)
    {
        public override async IAsyncEnumerable<LedgerEntry> Read(District district, int from)
        {
            List<LedgerEntry> entries = await Store.Read(district, from).ToListAsync();
            LedgerHead head = await Head();
            foreach (LedgerEntry entry in head.LengthOf(district) == head.Lengths.Max() ? tamper(entries) : entries)
                yield return entry;
        }
    }
}
