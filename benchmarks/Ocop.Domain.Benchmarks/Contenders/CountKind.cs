namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>What plan 312 asks to be counted as of 2025-06-30 for its verdicts.</summary>
internal enum CountKind
{
    OpenedIn2023,
    OpenedIn2024,
    OpenedIn2025,
    CentersAtEndOf2023,
    CentersNow,
}
