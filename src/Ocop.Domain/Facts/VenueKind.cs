using System.Text.Json.Serialization;

namespace Ocop.Domain;

/// <summary>
/// The kinds of place that a sales point is tied to: the list of clause C06, which ends in "and the like", so that
/// <see cref="Other"/> is as good an answer as any.
/// </summary>
[Expresses("C06")]
[JsonConverter(typeof(EnumToken.Converter<VenueKind>))]
public enum VenueKind
{
    /// <summary>Địa điểm kinh doanh: business premises.</summary>
    BusinessPremises,

    /// <summary>Du lịch làng nghề: a place of craft-village tourism.</summary>
    CraftVillage,

    /// <summary>Du lịch nông thôn: a place of rural tourism.</summary>
    RuralTourism,

    /// <summary>Trung tâm thương mại: a shopping mall.</summary>
    ShoppingMall,

    /// <summary>Siêu thị: a supermarket.</summary>
    Supermarket,

    /// <summary>Chợ: a market.</summary>
    Market,

    /// <summary>Cửa hàng: a shop.</summary>
    Shop,

    /// <summary>Hợp tác xã: the premises of a cooperative, where many points really are; not in the list of C06.</summary>
    Cooperative,

    /// <summary>Some other kind of place.</summary>
    Other,
}
