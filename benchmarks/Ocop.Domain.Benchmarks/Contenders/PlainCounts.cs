namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>What plan 312 asks to be counted as of 2025-06-30, by district, as someone without this library would hold it.</summary>
internal sealed class PlainCounts
{
    public const int Districts = 30;

    public int[] OpenedIn2023 { get; } = new int[Districts];

    public int[] OpenedIn2024 { get; } = new int[Districts];

    public int[] OpenedIn2025 { get; } = new int[Districts];

    /// <summary>Of those opened in 2023, how many are open on the day; so too below.</summary>
    public int[] StillOpenOf2023 { get; } = new int[Districts];

    public int[] StillOpenOf2024 { get; } = new int[Districts];

    public int[] StillOpenOf2025 { get; } = new int[Districts];

    public int[] CentersAtEndOf2023 { get; } = new int[Districts];

    public int[] CentersNow { get; } = new int[Districts];
}
