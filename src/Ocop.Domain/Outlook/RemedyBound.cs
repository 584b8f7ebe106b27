namespace Ocop.Domain;

/// <summary>
/// Why some needs take no fewer openings: each of the listed needs has a weight, what any single opening can serve weighs
/// at most <see cref="Capacity"/> together, and so all of them take at least their weighed numbers over the capacity.
/// </summary>
/// <remarks>
/// As a rule all weights and the capacity are 1: the list is of quotas that no single opening can share, and the least
/// number of openings is the sum of what they lack.
/// </remarks>
public sealed class RemedyBound
{
    internal RemedyBound(ImmutableArray<WeighedNeed> weights, long capacity)
    {
        Weights = weights;
        Capacity = capacity;
        Openings = checked((int)Fraction.Ceiling(weights.Sum(share => share.Weight * share.Need.Missing), capacity));
    }

    /// <summary>The needs that count, each with its weight of 1 or more.</summary>
    public ImmutableArray<WeighedNeed> Weights { get; }

    /// <summary>What the needs that any one opening can serve weigh at most together, 1 or more.</summary>
    public long Capacity { get; }

    /// <summary>The least number of openings that the needs take: their weighed numbers over the capacity, rounded up.</summary>
    public int Openings { get; }

    /// <summary>The least number of openings, for a debugger.</summary>
    public override string ToString() => $"at least {Openings}, by {Weights.Length} needs";
}
