using System.Diagnostics;

namespace Ocop.Domain.Tests;

/// <summary>How long something takes of the processor's time, and not by the clock on the wall: how many others wait for the processor is no matter.</summary>
internal static class ProcessorTime
{
    /// <summary>The clock goes forward in steps of ten milliseconds.</summary>
    private static readonly TimeSpan LongEnough = TimeSpan.FromMilliseconds(200);

    /// <summary>The milliseconds of one run, on average, after a first that compiles it.</summary>
    public static double OfOne(Action action)
    {
        action();
        TimeSpan start = OfThisProcess(), spent;
        int runs = 0;
        do
        {
            action();
            runs++;
            spent = OfThisProcess() - start;
        }
        while (spent < LongEnough);
        return spent.TotalMilliseconds / runs;
    }

    private static TimeSpan OfThisProcess()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
