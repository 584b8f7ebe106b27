using System.Collections.Immutable;

namespace LiveLedger.Ledger;

/// <summary>How far the ledger has come, read at one moment.</summary>
/// <param name="Position">The position of the last entry of the whole city; 0 for none.</param>
/// <param name="Lengths">How many entries the log of each district has, in the order of <see cref="District.All"/>.</param>
public sealed record LedgerHead(long Position, ImmutableArray<int> Lengths)
{
    /// <summary>How many entries the log of a district has.</summary>
    public int LengthOf(District district) => Lengths[DistrictOrder.PlaceOf(district)];
}
