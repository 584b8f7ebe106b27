namespace Ocop.Domain.Analysis;

/// <summary>
/// The proof that needs take no fewer openings. Each listed need has a weight, and the needs that a single opening can serve weigh at most
/// <see cref="Capacity"/> together. So they take at least the sum of weight times shortfall, divided by the capacity.
/// </summary>
/// <remarks>
/// Usually all weights and the capacity are 1: no single opening counts for two of the listed quotas, and the smallest number of
/// openings is the sum of their shortfalls.
/// </remarks>
public sealed class RemedyBound
{
    internal RemedyBound(ImmutableArray<(RemedyNeed Need, long Weight)> weightedNeeds, long capacity)
    {
        WeightedNeeds = weightedNeeds;
        Capacity = capacity;
        Openings = checked((int)Fraction.Ceiling(weightedNeeds.Sum(share => share.Weight * share.Need.Missing), capacity));
    }

    /// <summary>The needs that count, each with its weight of 1 or more.</summary>
    public ImmutableArray<(RemedyNeed Need, long Weight)> WeightedNeeds { get; }

    /// <summary>The largest total weight of the needs that any one opening can serve, 1 or more.</summary>
    public long Capacity { get; }

    /// <summary>The smallest number of openings that the needs can take: the weighted sum over the capacity, rounded up.</summary>
    public int Openings { get; }

    /// <summary>Returns the smallest number of openings and the number of needs.</summary>
    public override string ToString() => $"at least {Openings}, by {WeightedNeeds.Length} needs";
}
