using System.Diagnostics;
using System.Globalization;

namespace Ocop.Domain.Fuzz;

/// <summary>Runs targets one after another, each on two threads, and prints what came out as a table in Markdown.</summary>
internal sealed class FuzzReport(TextWriter output, int seed)
{
    private const int Threads = 2;

    private readonly List<string> _rows = [];
    private long _executions;
    private int _finds;

    /// <summary>Runs a target, and tells of each find.</summary>
    public void Run(FuzzTarget target, long executions, TimeSpan time)
    {
        long start = Stopwatch.GetTimestamp();
        FuzzRun[] runs = [.. Enumerable.Range(0, Threads).Select(thread => new FuzzRun(target, unchecked((seed * Threads) + thread)))];
        Thread[] threads = [.. runs.Select(run => new Thread(() => run.Go(executions / Threads, time)))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        FuzzFind[] finds = [.. runs.SelectMany(run => run.Finds).DistinctBy(find => find.What)];
        foreach (FuzzFind find in finds)
            output.WriteLine($"{target}, seed {Number(seed)}: {find.What}\n  \"{EscapedText.Of(find.Input)}\"\n  {Corpus.Keep(target, find.Input)}");
        long run = runs.Sum(run => run.Executions);
        _executions += run;
        _finds += finds.Length;
        _rows.Add($"| {target} | {target.Checks} | {Number(run)} | {Number(finds.Length)} | {Number((long)Stopwatch.GetElapsedTime(start).TotalSeconds)} s |");
        output.WriteLine(_rows[^1]);
    }

    /// <summary>Prints the table.</summary>
    /// <returns>How many finds there are.</returns>
    public int Print()
    {
        output.WriteLine("\n| target | checks | executions | finds | time |\n| --- | --- | ---: | ---: | ---: |");
        _rows.ForEach(output.WriteLine);
        output.WriteLine($"| all | | {Number(_executions)} | {Number(_finds)} | |");
        return _finds;
    }

    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
