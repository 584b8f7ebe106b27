using System.Diagnostics;
using System.Globalization;

namespace LedgerRuns;

/// <summary>The rows of the table of faults in docs/scale-out.md.</summary>
internal static class FaultMeasurements
{
    /// <summary>Runs all of them, and prints each row.</summary>
    public static async Task Run()
    {
        await using Chromium chromium = new();
        await Measure(chromium, Seconds(20), KillOneAfterAnother);
        await Measure(chromium, Seconds(20), KillOneAfterAnother);
        await Measure(chromium, Seconds(20), LoseASilo);
        await Measure(chromium, Seconds(50), LoseRedisForAWhile);
    }

    private static async Task KillOneAfterAnother(FaultRun run, List<long> kills)
    {
        const int Kills = 22;
        for (int kill = 0; kill < Kills; kill++)
        {
            await Task.Delay(Seconds(5));
            SiloProcess silo = run.Silos[kill % run.Silos.Count];
            kills.Add(Stopwatch.GetTimestamp());
            await silo.Kill();
            silo.StartAgain();
        }

        await Task.Delay(Seconds(3));
        await run.Redis.Kill();
        await run.Redis.StartAgain();
        await Task.Delay(Seconds(7));
    }

    // A silo that is killed and does not come back, as if its machine had died.
    private static async Task LoseASilo(FaultRun run, List<long> kills)
    {
        await Task.Delay(Seconds(10));
        kills.Add(Stopwatch.GetTimestamp());
        await run.Silos[1].Kill();
        await Task.Delay(Seconds(30));
    }

    private static async Task LoseRedisForAWhile(FaultRun run, List<long> kills)
    {
        await Task.Delay(Seconds(10));
        await run.Redis.Kill();
        await Task.Delay(Seconds(30));
        await run.Redis.StartAgain();
        kills.Add(Stopwatch.GetTimestamp());
        await Task.Delay(Seconds(30));
    }

    /// <param name="chromium">The browser.</param>
    /// <param name="within">How long after a kill a write may still have to wait for it.</param>
    /// <param name="faults">What happens while agencies write; it adds the moments of its kills to the list.</param>
    private static async Task Measure(Chromium chromium, TimeSpan within, Func<FaultRun, List<long>, Task> faults)
    {
        await using FaultRun run = await FaultRun.Start(chromium);
        List<long> kills = [];
        long begun = Stopwatch.GetTimestamp();
        Task happening = faults(run, kills);
        TimeSpan standstill = await LongestStandstill(run, until: happening);
        await happening;
        TimeSpan took = Stopwatch.GetElapsedTime(begun);
        IReadOnlyList<LedgerEntry> entries = await run.Finish();
        Workload workload = run.Workload;
        TimeSpan[] waits = [.. kills.Select(kill => workload.LongestWait(kill, within)).Order()];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {took.TotalSeconds:N0} s, {kills.Count} kills | {workload.Acknowledged:N0} | {workload.Lost(entries).Count()} "
            + $"| {Workload.Twice(entries).Count()} | {workload.Read:N0} | {workload.Resent:N0} "
            + $"| {waits[waits.Length / 2].TotalSeconds:N1} s, {waits[^1].TotalSeconds:N1} s | {workload.LongestRead.TotalSeconds:N1} s "
            + $"| {standstill.TotalSeconds:N1} s |"));
    }

    // The longest time in which the board showed the same position.
    private static async Task<TimeSpan> LongestStandstill(FaultRun run, Task until)
    {
        string? shown = null;
        long since = Stopwatch.GetTimestamp();
        TimeSpan longest = default;
        while (!until.IsCompleted)
        {
            string position = await run.PositionOnBoard();
            TimeSpan still = Stopwatch.GetElapsedTime(since);
            longest = still > longest ? still : longest;
            if (position != shown)
                (shown, since) = (position, Stopwatch.GetTimestamp());
            await Task.Delay(100);
        }

        return longest;
    }

    private static TimeSpan Seconds(int count) => TimeSpan.FromSeconds(count);
}
