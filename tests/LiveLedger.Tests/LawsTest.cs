using System.Net;
using LiveLedger.Storage;

namespace LiveLedger.Tests;

/// <summary>What holds of the ledger whatever is written to it, by however many at once.</summary>
public class LawsTest
{
    private static readonly LocalDate[] Days = [new(2022, 12, 31), new(2023, 12, 31), new(2024, 1, 1), new(2024, 6, 30), new(2025, 12, 31), new(2026, 12, 31)];

    [Fact]
    public async Task After_any_interleaving_of_writes_the_ledger_says_what_a_register_of_them_says()
    {
        await using RunningLedger ledger = await RunningLedger.Start(Agencies());
        Workload workload = new([ledger.Address], seed: 312, establishments: 4);
        await workload.Run(Keys, readers: 3, TimeSpan.FromMinutes(2), most: 40);
        LedgerEntry[] entries = await workload.Verify(ledger.Store);
        Assert.True(workload.Acknowledged > 500 && workload.Conflicts > 20 && workload.Repeated > 20 && workload.Read > 5, $"{workload.Acknowledged} acknowledged, {workload.Conflicts} conflicts, {workload.Repeated} repeated, {workload.Read} read: too few to show anything.");
        foreach (LocalDate asOf in Days)
        {
            var replay = new LedgerReplay(HanoiPlan312.Plan, asOf, entries);
            replay.At(long.MaxValue);
            Assert.Equal(Workload.TextOf(HanoiPlan312.Plan.Assess(replay.Register(), asOf).Findings), Workload.TextOf(await ledger.Assess(asOf)));
        }
    }

    /// <summary>The worst of a split: every district is kept twice, by silos that know nothing of each other.</summary>
    [Fact]
    public async Task Two_that_each_believe_to_keep_all_districts_alone_do_no_harm()
    {
        var store = new MemoryLedgerStore();
        await using RunningLedger one = await RunningLedger.Start(store, Agencies());
        await using RunningLedger other = await RunningLedger.Start(store, Agencies());
        Workload workload = new([one.Address, other.Address], seed: 8, establishments: 2);
        await workload.Run(Keys, readers: 4, TimeSpan.FromMinutes(2), most: 25);
        await workload.Verify(store);
        Assert.True(workload.Acknowledged > 300 && workload.Read > 5, $"{workload.Acknowledged} acknowledged, {workload.Read} read: too few to show anything.");
        foreach (LocalDate asOf in Days)
            Assert.Equal(Workload.TextOf(await one.Assess(asOf)), Workload.TextOf(await other.Assess(asOf)));
    }

    [Fact]
    public async Task A_silo_that_was_overtaken_does_not_say_that_nothing_has_changed()
    {
        var store = new MemoryLedgerStore();
        await using RunningLedger one = await RunningLedger.Start(store, Agencies());
        await using RunningLedger other = await RunningLedger.Start(store, Agencies());
        SalesPoint first = new("P-1", "Cổ Đô", District.BaVi, new LocalDate(2023, 12, 31)), second = new("P-1", "Cổ Đô", District.BaVi, new LocalDate(2024, 1, 5));
        await one.Write(new(LedgerAction.Recorded, "P-1", 0, "", first));
        await other.Write(new(LedgerAction.Corrected, "P-1", 1, "", second));
        (HttpStatusCode status, LedgerEntry? entry) = await new LedgerClient(one.Http, [one.Address], Keys[1], 0)
            .Send(District.BaVi, new(LedgerAction.Corrected, "P-1", 1, "", first), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.Conflict, second), (status, entry!.Record));
    }

    [Fact]
    public async Task A_correction_in_the_past_changes_the_days_from_then_on_and_no_others()
    {
        await using RunningLedger ledger = await RunningLedger.Start();
        await ledger.Write(new(LedgerAction.Recorded, "C-1", 0, "", new OcopCenter("C-1", "Trung tâm", District.SonTay, new LocalDate(2024, 1, 10))));
        Dictionary<LocalDate, string> before = await Texts(ledger);
        await ledger.Write(new(LedgerAction.Corrected, "C-1", 1, "", new OcopCenter("C-1", "Trung tâm", District.SonTay, new LocalDate(2023, 12, 31))));
        Dictionary<LocalDate, string> after = await Texts(ledger);

        // The center of Sơn Tây, and no finding on anything else.
        int[] sonTay = [.. HanoiPlan312.Plan.Assess(new Register([], []), Days[0]).Findings.Index().Where(finding => finding.Item.Quota.Subject == District.SonTay && finding.Item.Rule.Measure.Counts() == EstablishmentKind.Center).Select(finding => finding.Index)];
        Assert.All(before.Keys, day => Assert.Subset(
            sonTay.ToHashSet(),
            before[day].Split(' ').Zip(after[day].Split(' ')).Index().Where(pair => pair.Item.First != pair.Item.Second).Select(pair => pair.Index).ToHashSet()));

        // Before 2023-12-31 nothing is open either way; from then on the pilot is on time.
        Assert.Equal([new(2023, 12, 31), new(2024, 1, 1), new(2024, 1, 9), new(2024, 1, 10), new(2024, 6, 30)], before.Keys.Where(day => before[day] != after[day]).Order());

        // What was known before the correction can still be asked for.
        Assert.Equal(before[new(2024, 1, 1)], Workload.TextOf(await ledger.Assess(new(2024, 1, 1), position: 1)));
    }

    [Fact]
    public async Task What_was_said_until_a_position_gives_the_same_whenever_it_is_asked()
    {
        await using RunningLedger ledger = await RunningLedger.Start();
        LocalDate asOf = new(2023, 12, 31);
        List<string> seen = [Workload.TextOf(await ledger.Assess(asOf))];
        foreach ((District district, int number) in District.All.Select((district, number) => (district, number)))
        {
            await ledger.Write(new(LedgerAction.Recorded, "P-1", 0, "", new SalesPoint("P-1", $"Điểm {number}", district, new LocalDate(2023, 5, 1))));
            seen.Add(Workload.TextOf(await ledger.Assess(asOf)));
        }

        Assert.Equal(District.All.Count + 1, seen.Distinct().Count());
        for (int position = 0; position < seen.Count; position++)
            Assert.Equal(seen[position], Workload.TextOf(await ledger.Assess(asOf, position)));
    }

    internal static string[] Keys { get; } = [.. Enumerable.Range(0, Workload.Writers).Select(writer => $"key-of-agency-{writer}-for-tests")];

    internal static (string Name, string Value)[] Agencies() =>
    [
        .. Keys.SelectMany((key, writer) => ((string, string)[])[($"Ledger:Agencies:{writer + 2}:Name", $"agency {writer}"), ($"Ledger:Agencies:{writer + 2}:Key", key), ($"Ledger:Agencies:{writer + 2}:Districts", "city")]),
    ];

    private static async Task<Dictionary<LocalDate, string>> Texts(RunningLedger ledger)
    {
        Dictionary<LocalDate, string> texts = [];
        foreach (LocalDate day in (LocalDate[])[new(2023, 12, 30), new(2023, 12, 31), new(2024, 1, 1), new(2024, 1, 9), new(2024, 1, 10), new(2024, 6, 30)])
            texts[day] = Workload.TextOf(await ledger.Assess(day));
        return texts;
    }
}
