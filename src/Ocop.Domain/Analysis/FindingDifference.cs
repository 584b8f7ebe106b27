namespace Ocop.Domain.Analysis;

/// <summary>One quota on which two assessments differ, with the finding of each.</summary>
public sealed partial class FindingDifference : ValueObject<FindingDifference>
{
    internal FindingDifference(Finding? before, Finding? after)
    {
        Before = before;
        After = after;
    }

    /// <summary>The finding of the first assessment; null where its plan does not have the quota.</summary>
    public Finding? Before { get; }

    /// <summary>The finding of the second assessment; null where its plan does not have the quota.</summary>
    public Finding? After { get; }

    /// <inheritdoc/>
    public override bool Equals(FindingDifference? other) =>
        other is not null && Before == other.Before && After == other.After;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Before, After);

    /// <summary>Both sides.</summary>
    public override string ToString() => $"{Before?.ToString() ?? "not asked"} -> {After?.ToString() ?? "not asked"}";
}
