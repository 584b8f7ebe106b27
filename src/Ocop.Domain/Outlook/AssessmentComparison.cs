namespace Ocop.Domain;

/// <summary>
/// What changes between two assessments of a plan as of the same day: what if there were one more record, one less, or
/// another minimum?
/// </summary>
/// <remarks>
/// Quotas are matched by rule identifier, subject and window, so that a plan with changed rules can be compared with the
/// plan as it was. Two findings differ when their statuses or counts do. Comparisons compare by value.
/// </remarks>
/// <example><c>before.CompareWith(HanoiPlan312.Plan.Assess(register.Without("C-7"), before.AsOf)).Differences</c></example>
public sealed record AssessmentComparison
{
    internal AssessmentComparison(ImmutableArray<FindingDifference> differences) => Differences = differences;

    /// <summary>The quotas on which the two differ: in the order of the plan before, then those only asked after.</summary>
    public ImmutableArray<FindingDifference> Differences { get; }

    /// <summary>Whether the two find the same of everything.</summary>
    public bool IsEmpty => Differences.IsEmpty;

    /// <inheritdoc/>
    public bool Equals(AssessmentComparison? other) => other is not null && Differences.SequenceEqual(other.Differences);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (FindingDifference difference in Differences)
            hash.Add(difference);
        return hash.ToHashCode();
    }

    /// <summary>The number of differences, for a debugger.</summary>
    public override string ToString() => $"{Differences.Length} differences";
}
