using LiveLedger.Ledger;

namespace LiveLedger.Grains;

/// <summary>Asks the thirty districts, adds up what they count, and judges. It keeps nothing that cannot be asked again.</summary>
[Alias("IAssessorGrain")]
public interface IAssessorGrain : IGrainWithIntegerKey
{
    /// <summary>Assesses a plan.</summary>
    /// <param name="plan">The number of the plan.</param>
    /// <param name="asOf">The day, inclusive.</param>
    /// <param name="coverage">Whether the ledger claims to be complete (I10).</param>
    /// <param name="position">By what was said up to which position; null for all that was said until now.</param>
    [Alias("Assess")]
    Task<CityAssessment> Assess(string plan, LocalDate asOf, RegisterCoverage coverage, long? position);

    /// <summary>How many establishments of a kind opened on each day of a window in some districts together.</summary>
    [Alias("Openings")]
    Task<IReadOnlyList<DayCount>> Openings(EstablishmentKind kind, DistrictSet districts, LocalDate first, LocalDate last, long position);
}
