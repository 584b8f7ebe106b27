namespace LiveLedger.Ledger;

/// <summary>An assessment of the whole city, by what was said up to a position.</summary>
public sealed class CityAssessment
{
    /// <summary>Judges what was counted.</summary>
    /// <param name="position">The position up to which entries were counted.</param>
    /// <param name="tally">The counts of all districts.</param>
    /// <param name="coverage">Whether the ledger claims to be complete (I10).</param>
    public CityAssessment(long position, Tally tally, RegisterCoverage coverage)
    {
        Position = position;
        Tally = tally;
        Assessment = tally.Assess(coverage);
    }

    /// <summary>The position of the last entry that was counted. Whoever asks again as of this position gets the same.</summary>
    public long Position { get; }

    /// <summary>The counts.</summary>
    public Tally Tally { get; }

    /// <summary>What the plan says of them.</summary>
    public PlanAssessment Assessment { get; }
}
