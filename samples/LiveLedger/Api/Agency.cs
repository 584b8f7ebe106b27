namespace LiveLedger.Api;

/// <summary>An agency that writes, and for which districts.</summary>
/// <param name="Name">What it is called in the ledger.</param>
/// <param name="Districts">The districts whose records it keeps.</param>
public sealed record Agency(string Name, DistrictSet Districts);
