using System.Diagnostics;

namespace TestSupport;

/// <summary>
/// How long something takes of the processor's time, so that it is no matter how many others wait for the processor; or by the clock
/// on the wall where that says less: a virtual machine may count a process more time than has passed.
/// </summary>
public static class ProcessorTime
{
    /// <summary>The clock goes forward in steps of ten milliseconds.</summary>
    private static readonly TimeSpan LongEnough = TimeSpan.FromMilliseconds(200);

    /// <summary>The milliseconds of one run, on average, after a first that compiles it.</summary>
    public static double OfOne(Action action)
    {
        action();
        TimeSpan start = OfThisProcess(), spent;
        long begun = Stopwatch.GetTimestamp();
        int runs = 0;
        do
        {
            action();
            runs++;
            spent = OfThisProcess() - start;
        }
        while (spent < LongEnough);
        return Math.Min(spent.TotalMilliseconds, Stopwatch.GetElapsedTime(begun).TotalMilliseconds) / runs;
    }

    private static TimeSpan OfThisProcess()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
