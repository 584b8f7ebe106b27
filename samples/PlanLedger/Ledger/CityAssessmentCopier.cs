using Orleans.Serialization.Cloning;

namespace PlanLedger.Ledger;

/// <summary>An assessment does not change, so that within a process it need not be copied.</summary>
[RegisterCopier]
public sealed class CityAssessmentCopier : ShallowCopier<CityAssessment>;
