namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>What a contender says of one quota: its status by the library's names, the count, and what is missing.</summary>
internal readonly record struct PlainVerdict(FindingStatus Status, int Achieved, int Shortfall);
