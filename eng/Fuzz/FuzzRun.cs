using System.Diagnostics;

namespace Ocop.Domain.Fuzz;

/// <summary>Runs one target on inputs made of its corpus, and of what it answered in a new way.</summary>
/// <param name="target">The target.</param>
/// <param name="seed">Makes the run: the same seed tries the same inputs, unless time ends it.</param>
internal sealed class FuzzRun(FuzzTarget target, int seed)
{
    private const int MostKept = 4_096;
    private const int AgainEvery = 16;
    private const int MostFinds = 10;

    private readonly Random _random = new(seed);
    private readonly List<string> _inputs = [.. Corpus.InputsOf(target)];
    private readonly HashSet<int> _outcomes = [];
    private readonly Dictionary<string, FuzzFind> _finds = [];

    /// <summary>How many inputs have been tried.</summary>
    public long Executions { get; private set; }

    /// <summary>What was found, the first input for each.</summary>
    public IReadOnlyCollection<FuzzFind> Finds => _finds.Values;

    /// <summary>What an input shows to be wrong; null if nothing.</summary>
    public static string? Fault(FuzzTarget target, string input, bool isTwice, out int outcome)
    {
        outcome = 0;
        try
        {
            outcome = target.Bound.Held(target.Run, input);
            return isTwice && target.Run(input) != outcome ? "answered otherwise the second time" : null;
        }
        catch (FindException find)
        {
            return find.Message;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return $"{exception.GetType().Name} in {OwnFrameOf(exception)}";
        }
    }

    /// <summary>Tries so many inputs, or as many as the time allows.</summary>
    public void Go(long executions, TimeSpan time)
    {
        long start = Stopwatch.GetTimestamp();
        while (Executions < executions && (time == Timeout.InfiniteTimeSpan || Stopwatch.GetElapsedTime(start) < time) && _finds.Count < MostFinds)
            Try(Executions < _inputs.Count ? _inputs[(int)Executions] : target.Mutator.Mutate(Any(), Any(), _random));
    }

    private string Any() => _inputs[_random.Next(_inputs.Count)];

    private void Try(string input)
    {
        Executions++;
        string? what = Fault(target, input, Executions % AgainEvery == 0, out int outcome);
        if (what is not null)
        {
            if (!_finds.ContainsKey(what))
                _finds.Add(what, new FuzzFind(Smaller.Of(input, smaller => Fault(target, smaller, isTwice: true, out _) == what), what));
        }
        else if (_outcomes.Add(outcome) && _inputs.Count < MostKept)
            _inputs.Add(input);
    }

    // Where in the code under test, so that one fault is one find.
    private static string OwnFrameOf(Exception exception) =>
        new StackTrace(exception).GetFrames().Select(frame => frame.GetMethod()?.DeclaringType?.FullName ?? "").FirstOrDefault(name => name.StartsWith("Ocop.Domain.", StringComparison.Ordinal) || name.StartsWith("OcopAudit.", StringComparison.Ordinal)) ?? "?";
}
