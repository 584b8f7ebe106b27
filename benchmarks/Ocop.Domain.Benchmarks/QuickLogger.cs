using BenchmarkDotNet.Loggers;

namespace Ocop.Domain.Benchmarks;

/// <summary>Says only what went wrong: the ratios of a smoke test are printed at its end.</summary>
internal sealed class QuickLogger : ILogger
{
    public string Id => nameof(QuickLogger);

    public int Priority => 0;

    public void Write(LogKind logKind, string text)
    {
        if (IsFault(logKind, text))
            Console.Error.Write(text);
    }

    public void WriteLine()
    {
    }

    public void WriteLine(LogKind logKind, string text)
    {
        if (IsFault(logKind, text))
            Console.Error.WriteLine(text);
    }

    public void Flush()
    {
    }

    // What a benchmark throws comes among what it prints.
    private static bool IsFault(LogKind logKind, string text) => logKind == LogKind.Error || text.Contains("Exception: ", StringComparison.Ordinal);
}
