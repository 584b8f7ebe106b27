namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>What a count is of, in a dictionary of counts.</summary>
internal readonly record struct CountKey(CountKind Kind, int District);
