namespace TestSupport;

/// <summary>Measures what an action allocates on this thread, once it is warm.</summary>
public static class Allocation
{
    private const int Rounds = 5;
    private const int ActionsInARound = 100;

    /// <summary>What a hundred actions allocate, in bytes: the least of several rounds, since the runtime now and then allocates for itself.</summary>
    public static long Of(Action action)
    {
        Round(action);
        return Enumerable.Range(0, Rounds).Min(_ => Round(action));
    }

    private static long Round(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < ActionsInARound; i++)
            action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
