namespace Ocop.Domain.Reporting.Rulebook.Examples;

/// <summary>What follows from a verdict for the one who is asked.</summary>
internal enum Consequence
{
    /// <summary>The quota is kept.</summary>
    Satisfied,

    /// <summary>It is not, and there is time.</summary>
    StillOpen,

    /// <summary>A partial register does not tell.</summary>
    Undecided,

    /// <summary>A mandatory quota is not kept.</summary>
    Breach,

    /// <summary>An aspiration is not kept, which is not a breach.</summary>
    Shortfall,

    /// <summary>The plan asks nothing here.</summary>
    NotAsked,
}
