namespace Ocop.Domain.Benchmarks;

/// <summary>How records lie over days and districts: what a processor can guess of the next one decides the speed of a branch.</summary>
public enum Distribution
{
    /// <summary>Opening days evenly over 2022-2026, districts evenly, in no order.</summary>
    Uniform,

    /// <summary>The same, in the order of the opening days.</summary>
    Sorted,

    /// <summary>Nine in ten in three districts.</summary>
    Skewed,

    /// <summary>One in a hundred opened in 2023-2025, within a window, the others in 2022, before any.</summary>
    Selective,
}
