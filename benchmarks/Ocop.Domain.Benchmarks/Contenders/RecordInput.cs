namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>What a rule engine is given to say what a record counts for.</summary>
public sealed class RecordInput
{
    public int Kind { get; init; }

    public int District { get; init; }

    public int Opened { get; init; }

    public int Closed { get; init; }
}
