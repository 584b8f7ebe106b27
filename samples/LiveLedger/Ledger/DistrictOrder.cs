using System.Collections.Frozen;

namespace LiveLedger.Ledger;

/// <summary>The place of each district in <see cref="District.All"/>.</summary>
internal static class DistrictOrder
{
    private static readonly FrozenDictionary<District, int> Places =
        District.All.Select((district, place) => KeyValuePair.Create(district, place)).ToFrozenDictionary();

    public static int PlaceOf(District district) => Places[district];
}
