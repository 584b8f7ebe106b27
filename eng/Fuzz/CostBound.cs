using System.Diagnostics;

namespace Ocop.Domain.Fuzz;

/// <summary>What one run may cost: a part for every run and a part for every character or byte of the input.</summary>
internal sealed record CostBound(TimeSpan Time, TimeSpan TimePerCharacter, long Bytes, long BytesPerCharacter)
{
    private const int Tries = 5;

    /// <summary>Of a parser of short text.</summary>
    public static readonly CostBound ForText = new(TimeSpan.FromMilliseconds(20), TimeSpan.FromMicroseconds(100), 1 << 18, 1 << 14);

    /// <summary>Of a file that is read, written and read again, and of a run of the program.</summary>
    public static readonly CostBound ForFile = new(TimeSpan.FromMilliseconds(500), TimeSpan.FromMicroseconds(50), 1 << 25, 1 << 12);

    /// <summary>Returns the same bound without a bound on time, for tests: how long a run takes depends on the machine.</summary>
    public CostBound WithoutTime() => this with { Time = TimeSpan.MaxValue, TimePerCharacter = TimeSpan.Zero };

    /// <summary>Runs an input, and again where it cost too much: a first run, and a machine that does other things, are no fault.</summary>
    /// <returns>What came out.</returns>
    /// <exception cref="FindException">The run, and each of its repetitions, cost too much.</exception>
    public int Held(Func<string, int> run, string input)
    {
        bool isSlow = true, isLarge = true;
        int outcome = 0;
        for (int attempt = 0; attempt < Tries && (isSlow || isLarge); attempt++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            TimeSpan worked = attempt == 0 ? default : Environment.CpuUsage.TotalTime;
            long start = Stopwatch.GetTimestamp();
            outcome = run(input);

            // Cheap the first time, then what the process worked: no more than the two threads of a report do.
            TimeSpan time = attempt == 0 ? Stopwatch.GetElapsedTime(start) : Environment.CpuUsage.TotalTime - worked;
            isSlow &= time > Time + (TimePerCharacter * input.Length);
            isLarge &= GC.GetAllocatedBytesForCurrentThread() - before > Bytes + (BytesPerCharacter * input.Length);
        }

        Find.Unless(!isSlow, "took too long");
        Find.Unless(!isLarge, "allocated too much");
        return outcome;
    }
}
