using Orleans.Serialization.Cloning;

namespace LiveLedger.Ledger;

/// <summary>
/// The log consistency provider asks for a copier, for views of what is not stored yet. A district never looks at such a view, and a
/// log is never copied.
/// </summary>
[RegisterCopier]
public sealed class DistrictLogCopier : ShallowCopier<DistrictLog>;
