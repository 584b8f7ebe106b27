namespace Ocop.Domain;

/// <summary>What a word beside a name says that the place is.</summary>
internal enum PlaceKind
{
    UrbanDistrict,
    RuralDistrict,
    Town,
    Ward,
    Commune,

    /// <summary><i>District</i>, which English says of all three kinds.</summary>
    District,

    /// <summary>A city, as Sơn Tây and Hà Đông were until 2009.</summary>
    City,

    /// <summary>Thị trấn: a township, below the district.</summary>
    Township,
}
