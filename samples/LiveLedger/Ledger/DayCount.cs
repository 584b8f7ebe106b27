namespace LiveLedger.Ledger;

/// <summary>How many there are on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Count">How many.</param>
[GenerateSerializer, Immutable, Alias("DayCount")]
public readonly record struct DayCount([property: Id(0)] LocalDate Day, [property: Id(1)] int Count);
