using System.Text.Json.Serialization;

namespace LiveLedger.Ledger;

/// <summary>One thing that was said of one establishment. Entries are added to a district's log, and never changed.</summary>
/// <param name="Position">Its place among the entries of the whole city, from 1; 0 before it is stored.</param>
/// <param name="Version">Its place among the entries of its establishment, from 1.</param>
/// <param name="Action">What was said.</param>
/// <param name="By">The agency that said so.</param>
/// <param name="SaidAt">When it was said; when it happened stands in the record.</param>
/// <param name="Record">The establishment as it is from this entry on; of one that is withdrawn, as it last was.</param>
[GenerateSerializer, Immutable, Alias("LedgerEntry")]
public sealed record LedgerEntry(
    [property: Id(0)] long Position,
    [property: Id(1)] int Version,
    [property: Id(2)] LedgerAction Action,
    [property: Id(3)] string By,
    [property: Id(4)] Instant SaidAt,
    [property: Id(5)] Establishment Record)
{
    /// <summary>What there is to count from this entry on; null where the establishment is withdrawn.</summary>
    [JsonIgnore]
    public EstablishmentFact? Fact => Action == LedgerAction.Withdrawn ? null : Record.Fact;
}
