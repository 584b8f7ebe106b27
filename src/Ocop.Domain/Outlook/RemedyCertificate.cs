namespace Ocop.Domain;

/// <summary>
/// What an auditor needs to check a remedy by hand: that its openings are enough, and that fewer are not.
/// </summary>
public sealed class RemedyCertificate
{
    internal RemedyCertificate(ImmutableArray<RemedyAction> witness, ImmutableArray<RemedyBound> bounds)
    {
        Witness = witness;
        Bounds = bounds;
    }

    /// <summary>Who opens how many. For each need, the actions that serve it open at least what it lacks.</summary>
    public ImmutableArray<RemedyAction> Witness { get; }

    /// <summary>Why fewer cannot do, for groups of needs that have no opening in common.</summary>
    public ImmutableArray<RemedyBound> Bounds { get; }

    /// <summary>The least number of openings that the bounds show.</summary>
    public int LeastOpenings => Bounds.Sum(bound => bound.Openings);

    /// <summary>
    /// Whether the bounds show that the witness has no opening too many. Where needs overlap crosswise it can be more than
    /// bounds show; that no less will do was then found by trying every way.
    /// </summary>
    public bool IsTight => LeastOpenings == Witness.Sum(action => action.Count);

    /// <summary>The two numbers, for a debugger.</summary>
    public override string ToString() => $"{Witness.Sum(action => action.Count)} openings, at least {LeastOpenings}";
}
