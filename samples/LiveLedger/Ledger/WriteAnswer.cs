namespace LiveLedger.Ledger;

/// <summary>What became of a write, with the entry that it made, or that stands in its way.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Entry">The entry that it made; else the establishment's last; null where there is none.</param>
/// <param name="Fault">Why it was refused; else null.</param>
[GenerateSerializer, Immutable, Alias("WriteAnswer")]
public sealed record WriteAnswer(
    [property: Id(0)] WriteOutcome Outcome,
    [property: Id(1)] LedgerEntry? Entry,
    [property: Id(2)] string? Fault = null);
