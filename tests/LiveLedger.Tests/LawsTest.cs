using System.Net;

namespace LiveLedger.Tests;

/// <summary>Laws of the ledger, whatever is written to it by any number of clients at once.</summary>
public class LawsTest
{
    private static readonly LocalDate[] Days =
        [new(2022, 12, 31), new(2023, 12, 31), new(2024, 1, 1), new(2024, 6, 30), new(2025, 12, 31), new(2026, 12, 31)];

    [Fact, Trait("run", "deep")]
    public async Task After_any_interleaving_of_writes_the_ledger_says_what_a_register_of_them_says()
    {
        int most = Depth.CasesOf(40);
        await using RunningLedger ledger = await RunningLedger.Start(TestAgencies.OfWriters);
        Workload workload = new([ledger.Address], seed: 312, establishments: 4);
        await workload.Run(readers: 3, most, TestContext.Current.CancellationToken);
        LedgerEntry[] entries = await workload.Verify(ledger.Store);
        Assert.True(
            workload.Acknowledged > 12 * most && workload.Conflicts > most / 2 && workload.Repeated > most / 2 && workload.Read > 5,
            $"Too few: {workload.Acknowledged} acknowledged, {workload.Conflicts} conflicts, {workload.Repeated} repeated, {workload.Read} read");
        foreach (LocalDate asOf in Days)
        {
            var replay = new LedgerReplay(HanoiPlan312.Plan, asOf, entries);
            replay.At(long.MaxValue);
            PlanAssessment expected = HanoiPlan312.Plan.Assess(replay.Register(), asOf);
            Assert.Equal(Workload.TextOf(expected.Findings), Workload.TextOf(await ledger.Assess(asOf)));
        }
    }

    /// <summary>The worst case of a split: two silos that do not know each other both keep every district.</summary>
    [Fact, Trait("run", "deep")]
    public async Task Two_that_each_believe_to_keep_all_districts_alone_do_no_harm()
    {
        int most = Depth.CasesOf(25);
        var store = new MemoryLedgerStore();
        await using RunningLedger one = await RunningLedger.Start(store, TestAgencies.OfWriters);
        await using RunningLedger other = await RunningLedger.Start(store, TestAgencies.OfWriters);
        Workload workload = new([one.Address, other.Address], seed: 8, establishments: 2);
        await workload.Run(readers: 4, most, TestContext.Current.CancellationToken);
        await workload.Verify(store);
        Assert.True(
            workload.Acknowledged > 12 * most && workload.Read > 5, $"Too few: {workload.Acknowledged} acknowledged, {workload.Read} read");
        foreach (LocalDate asOf in Days)
            Assert.Equal(Workload.TextOf(await one.Assess(asOf)), Workload.TextOf(await other.Assess(asOf)));
    }

    [Fact]
    public async Task A_silo_that_was_overtaken_does_not_say_that_nothing_has_changed()
    {
        var store = new MemoryLedgerStore();
        await using RunningLedger one = await RunningLedger.Start(store, TestAgencies.OfWriters);
        await using RunningLedger other = await RunningLedger.Start(store, TestAgencies.OfWriters);
        SalesPoint first = new("P-1", "Cổ Đô", District.BaVi, new LocalDate(2023, 12, 31));
        SalesPoint second = new("P-1", "Cổ Đô", District.BaVi, new LocalDate(2024, 1, 5));
        await one.Write(new(LedgerAction.Recorded, "P-1", 0, "", first));
        await other.Write(new(LedgerAction.Corrected, "P-1", 1, "", second));
        (HttpStatusCode status, LedgerEntry? entry) = await new LedgerClient(one.Http, [one.Address], TestAgencies.WriterKeys[1], 0)
            .Send(District.BaVi, new(LedgerAction.Corrected, "P-1", 1, "", first));
        Assert.Equal((HttpStatusCode.Conflict, second), (status, entry!.Record));
    }

    [Fact]
    public async Task A_correction_in_the_past_changes_the_days_from_then_on_and_no_others()
    {
        await using RunningLedger ledger = await RunningLedger.Start();
        await ledger.Write(new(LedgerAction.Recorded, "C-1", 0, "", Center(new LocalDate(2024, 1, 10))));
        Dictionary<LocalDate, string> before = await Texts(ledger);
        await ledger.Write(new(LedgerAction.Corrected, "C-1", 1, "", Center(new LocalDate(2023, 12, 31))));
        Dictionary<LocalDate, string> after = await Texts(ledger);

        // Only findings on the center of Sơn Tây change.
        HashSet<int> sonTay =
        [
            .. from finding in HanoiPlan312.Plan.Assess(new Register([], []), Days[0]).Findings.Index()
               where finding.Item.Quota.Subject == District.SonTay && finding.Item.Rule.Measure.Kind == EstablishmentKind.Center
               select finding.Index,
        ];
        Assert.All(before.Keys, day => Assert.Subset(sonTay, Changed(before[day], after[day])));

        // Before 2023-12-31 nothing is open either way; from that day on the pilot is on time.
        Assert.Equal(
            [new(2023, 12, 31), new(2024, 1, 1), new(2024, 1, 9), new(2024, 1, 10), new(2024, 6, 30)],
            before.Keys.Where(day => before[day] != after[day]).Order());

        // What was known before the correction can still be asked for.
        Assert.Equal(before[new(2024, 1, 1)], Workload.TextOf(await ledger.Assess(new(2024, 1, 1), position: 1)));

        static OcopCenter Center(LocalDate opened) => new("C-1", "Trung tâm", District.SonTay, opened);
    }

    [Fact]
    public async Task What_was_said_until_a_position_gives_the_same_whenever_it_is_asked()
    {
        await using RunningLedger ledger = await RunningLedger.Start();
        LocalDate asOf = new(2023, 12, 31);
        List<string> seen = [Workload.TextOf(await ledger.Assess(asOf))];
        foreach ((District district, int number) in District.All.Select((district, number) => (district, number)))
        {
            SalesPoint point = new("P-1", $"Điểm {number}", district, new LocalDate(2023, 5, 1));
            await ledger.Write(new(LedgerAction.Recorded, "P-1", 0, "", point));
            seen.Add(Workload.TextOf(await ledger.Assess(asOf)));
        }

        Assert.Equal(District.All.Count + 1, seen.Distinct().Count());
        for (int position = 0; position < seen.Count; position++)
            Assert.Equal(seen[position], Workload.TextOf(await ledger.Assess(asOf, position)));
    }

    private static async Task<Dictionary<LocalDate, string>> Texts(RunningLedger ledger)
    {
        LocalDate[] days = [new(2023, 12, 30), new(2023, 12, 31), new(2024, 1, 1), new(2024, 1, 9), new(2024, 1, 10), new(2024, 6, 30)];
        Dictionary<LocalDate, string> texts = [];
        foreach (LocalDate day in days)
            texts[day] = Workload.TextOf(await ledger.Assess(day));
        return texts;
    }

    // The places of the findings that differ.
    private static HashSet<int> Changed(string before, string after) =>
        [.. before.Split(' ').Zip(after.Split(' ')).Index().Where(pair => pair.Item.First != pair.Item.Second).Select(pair => pair.Index)];
}
