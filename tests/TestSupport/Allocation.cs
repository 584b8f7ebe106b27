namespace TestSupport;

/// <summary>Measures what an action allocates on this thread, once it is warm.</summary>
public static class Allocation
{
    private const int Rounds = 5;
    private const int ActionsInARound = 100;

    /// <summary>
    /// Returns the bytes that 100 actions allocate: the fewest of several rounds, because the runtime sometimes allocates for itself.
    /// </summary>
    public static long Of(Action action) => Fewest(action, ActionsInARound, Rounds);

    /// <summary>Returns the bytes that one action allocates, for actions that take long.</summary>
    public static long OfOne(Action action) => Fewest(action, actions: 1, rounds: 2);

    private static long Fewest(Action action, int actions, int rounds)
    {
        Round(action, actions);
        return Enumerable.Range(0, rounds).Min(_ => Round(action, actions));
    }

    private static long Round(Action action, int actions)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < actions; i++)
            action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
