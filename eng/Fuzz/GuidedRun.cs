using SharpFuzz;

namespace Ocop.Domain.Fuzz;

/// <summary>One target run on the inputs that AFL++ hands over, as <c>eng/fuzz-guided.sh</c> starts it; of no use by hand.</summary>
internal static class GuidedRun
{
    public const string Command = "guided";

    /// <summary>Runs until the fuzzer is done. An exception is a find.</summary>
    /// <returns>0.</returns>
    public static int Go(string target)
    {
        Fuzzer.OutOfProcess.Run(input => Run(target, input));
        return 0;
    }

    private static void Run(string name, Stream input)
    {
        using var kept = new MemoryStream();
        input.CopyTo(kept);
        FuzzTarget target = FuzzTargets.All.Single(target => target.Name == name);
        target.Run(Corpus.Read(target, kept.ToArray()));
    }
}
