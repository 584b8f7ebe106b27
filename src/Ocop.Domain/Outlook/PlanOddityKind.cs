namespace Ocop.Domain;

/// <summary>What can be odd in plans whose rules are each sound by themselves.</summary>
public enum PlanOddityKind
{
    /// <summary>Other rules together ask for more than the top of a range: not everything can be kept.</summary>
    Contradiction,

    /// <summary>Other rules together land exactly on the top of a range: everything can be kept, and nothing more.</summary>
    Tension,

    /// <summary>Other rules together ask for the minimum already: it adds nothing.</summary>
    RedundantMinimum,

    /// <summary>Rules of other plans together ask for exactly the minimum: the plans say the same.</summary>
    Agreement,

    /// <summary>A window goes on after the district level, which it addresses, has ended.</summary>
    OutlivesDistricts,
}
