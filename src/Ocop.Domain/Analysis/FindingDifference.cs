namespace Ocop.Domain.Analysis;

/// <summary>One quota on which two assessments differ, with what each of them found.</summary>
public sealed partial class FindingDifference : ValueObject<FindingDifference>
{
    internal FindingDifference(Finding? before, Finding? after)
    {
        Before = before;
        After = after;
    }

    /// <summary>What the one assessment found; null where its plan does not ask.</summary>
    public Finding? Before { get; }

    /// <summary>What the other assessment found; null where its plan does not ask.</summary>
    public Finding? After { get; }

    /// <inheritdoc/>
    public override bool Equals(FindingDifference? other) =>
        other is not null && Before == other.Before && After == other.After;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Before, After);

    /// <summary>Both sides.</summary>
    public override string ToString() => $"{Before?.ToString() ?? "not asked"} -> {After?.ToString() ?? "not asked"}";
}
