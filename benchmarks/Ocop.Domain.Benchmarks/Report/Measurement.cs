namespace Ocop.Domain.Benchmarks.Report;

/// <summary>One contender of a workload, measured with one set of parameters: a line of a file of results.</summary>
internal sealed record Measurement
{
    /// <summary>The class of the benchmarks: <c>BatchAssessmentBenchmarks</c>.</summary>
    public required string Workload { get; init; }

    /// <summary>The method of the contender.</summary>
    public required string Method { get; init; }

    /// <summary>What the contender is, in words.</summary>
    public required string Contender { get; init; }

    /// <summary>Names and values: <c>Establishments=1000 Distribution=Uniform</c>.</summary>
    public required string Parameters { get; init; }

    /// <summary>Whether the others of the workload are compared with this one.</summary>
    public required bool IsBaseline { get; init; }

    /// <summary>The time of one answer, in nanoseconds: the median of the iterations.</summary>
    public required double Median { get; init; }

    /// <summary>The mean of the iterations, in nanoseconds.</summary>
    public required double Mean { get; init; }

    /// <summary>How far the iterations lie apart, in nanoseconds.</summary>
    public required double StandardDeviation { get; init; }

    /// <summary>The bytes that one answer allocates; none where they were not measured.</summary>
    public required long? Allocated { get; init; }
}
