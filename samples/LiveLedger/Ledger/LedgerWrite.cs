namespace LiveLedger.Ledger;

/// <summary>Something that an agency asks a district's log to add.</summary>
/// <param name="Action">What it says.</param>
/// <param name="Id">The identifier of the establishment in its district.</param>
/// <param name="ExpectedVersion">The version that the agency has seen, which this is to follow; 0 for none.</param>
/// <param name="By">The agency.</param>
/// <param name="Record">The establishment as it is to be, where it is recorded or corrected.</param>
/// <param name="ClosedOn">The first day on which it is no longer open, where it is closed.</param>
[GenerateSerializer, Immutable, Alias("LedgerWrite")]
public sealed record LedgerWrite(
    [property: Id(0)] LedgerAction Action,
    [property: Id(1)] string Id,
    [property: Id(2)] int ExpectedVersion,
    [property: Id(3)] string By,
    [property: Id(4)] Establishment? Record = null,
    [property: Id(5)] LocalDate? ClosedOn = null);
