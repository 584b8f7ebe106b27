using Orleans.Serialization.Cloning;

namespace LiveLedger.Ledger;

/// <summary>An assessment does not change, and never leaves the silo that judged, so that it need be neither copied nor serialized.</summary>
[RegisterCopier]
public sealed class CityAssessmentCopier : ShallowCopier<CityAssessment>;
