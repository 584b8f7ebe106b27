using System.Diagnostics;

namespace LedgerRuns;

/// <summary>
/// Ends what would otherwise wait forever, with a diagnosis. It measures nothing: what works needs a fraction of its time.
/// </summary>
internal static class HangGuard
{
    /// <summary>How long anything is waited for before it counts as hanging.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits until a condition is true.</summary>
    /// <param name="condition">The condition; it is asked again and again.</param>
    /// <param name="diagnose">Says what is the case instead, if the wait is given up.</param>
    public static async Task WaitUntil(Func<Task<bool>> condition, Func<string> diagnose)
    {
        long begun = Stopwatch.GetTimestamp();
        while (!await condition())
        {
            Assert.True(Stopwatch.GetElapsedTime(begun) < Time, $"Gave up waiting. {diagnose()}");
            await Task.Delay(Pause);
        }
    }

    /// <summary>Waits until a condition is true.</summary>
    /// <param name="condition">The condition; it is asked again and again.</param>
    /// <param name="diagnose">Says what is the case instead, if the wait is given up.</param>
    public static Task WaitUntil(Func<bool> condition, Func<string> diagnose) => WaitUntil(() => Task.FromResult(condition()), diagnose);
}
