namespace Ocop.Domain.Plans;

/// <summary>Whom a rule addresses: each of some districts by itself, or all of them together.</summary>
public sealed class RuleScope : ValueObject<RuleScope>
{
    private RuleScope(DistrictSet districts, bool isTogether)
    {
        if (districts.IsEmpty)
            throw new ArgumentException("A rule addresses at least one district.", nameof(districts));
        Districts = districts;
        IsTogether = isTogether;
    }

    /// <summary>Whose establishments count; at least one district.</summary>
    public DistrictSet Districts { get; }

    /// <summary>Whether the districts are counted in sum rather than each by itself.</summary>
    public bool IsTogether { get; }

    /// <summary>The subjects: one set for each district, or one of them all.</summary>
    public IEnumerable<DistrictSet> Subjects =>
        IsTogether ? [Districts] : Districts.Select(district => (DistrictSet)district);

    /// <summary>Addresses each of the districts by itself.</summary>
    /// <param name="districts">The districts, at least one.</param>
    /// <exception cref="ArgumentException">The set is empty.</exception>
    public static RuleScope Each(DistrictSet districts) => new(districts, isTogether: false);

    /// <summary>Addresses the districts together, in sum.</summary>
    /// <param name="districts">The districts, at least one.</param>
    /// <exception cref="ArgumentException">The set is empty.</exception>
    public static RuleScope Together(DistrictSet districts) => new(districts, isTogether: true);

    /// <inheritdoc/>
    public override bool Equals(RuleScope? other) =>
        other is not null && Districts == other.Districts && IsTogether == other.IsTogether;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Districts, IsTogether);

    /// <summary>The districts, and whether each or together: <c>each of 018|269</c>.</summary>
    public override string ToString() => $"{(IsTogether ? "together" : "each of")} {Districts}";
}
