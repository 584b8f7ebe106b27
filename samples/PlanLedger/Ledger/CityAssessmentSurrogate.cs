namespace PlanLedger.Ledger;

/// <summary>What travels of an assessment: the counts. Verdicts are derived where they arrive.</summary>
[GenerateSerializer, Immutable, Alias("CityAssessmentSurrogate")]
public readonly record struct CityAssessmentSurrogate(
    [property: Id(0)] long Position,
    [property: Id(1)] string Plan,
    [property: Id(2)] LocalDate AsOf,
    [property: Id(3)] RegisterCoverage Coverage,
    [property: Id(4)] int[] Counts);
