namespace Ocop.Domain;

/// <summary>One quota on which two assessments differ, with what each of them found.</summary>
public sealed record FindingDifference
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

    /// <summary>The same difference seen from the other side.</summary>
    public FindingDifference Reversed => new(After, Before);

    /// <summary>Both sides, for a debugger.</summary>
    public override string ToString() => $"{Before?.ToString() ?? "not asked"} -> {After?.ToString() ?? "not asked"}";
}
