namespace Ocop.Domain;

/// <summary>Spellings of the districts.</summary>
internal static class DistrictNames
{
    private static readonly PlaceLevel Level = new(
        new("một trong 30 đơn vị cấp huyện của Hà Nội (đến hết ngày 30/06/2025)", "the 30 district-level units that Hà Nội had until 2025-06-30"),
        new("viết mã (018), tên (Gia Lâm) hoặc tên kèm loại đơn vị (huyện Gia Lâm)", "give a code (018), a name (Gia Lâm), or a name with its kind (huyện Gia Lâm)"),
        new("là đơn vị dưới cấp huyện (xã, phường, thị trấn); viết tên quận, huyện, thị xã cũ của địa bàn đó. Từ ngày 01/07/2025 nhiều xã, phường mang tên huyện, quận cũ nhưng nhỏ hơn", "a place below the district level (a ward, a commune or a township); give the district that it was in. Since 2025-07-01 several wards and communes bear the name of a former district and are smaller than it was"),
        new("là cả thành phố; viết tên một quận, huyện, thị xã", "the whole city; give one district"),
        [PlaceKind.Ward, PlaceKind.Commune, PlaceKind.Township],
        PlaceKind.District,
        [
            (PlaceText.Official("Từ Liêm"), new("huyện Từ Liêm đã được chia thành hai quận từ ngày 01/04/2014; viết Bắc Từ Liêm hoặc Nam Từ Liêm", "Từ Liêm was split on 2014-04-01; write Bắc Từ Liêm or Nam Từ Liêm"), ["Bắc Từ Liêm", "Nam Từ Liêm"]),
            (PlaceText.Official("Hà Tây"), new("tỉnh Hà Tây đã hợp nhất vào Hà Nội từ ngày 01/08/2008; viết tên quận, huyện, thị xã", "the province Hà Tây became part of Hà Nội on 2008-08-01; give the district"), []),
        ]);

    public static readonly PlaceNames<District> All = new(
        Level,
        District.InCodeOrder.Select(district => (district, district.Code, district.Name, district.FullName, district.AsciiName, KindOf(district.Kind))));

    private static PlaceKind KindOf(DistrictKind kind) => kind switch
    {
        DistrictKind.UrbanDistrict => PlaceKind.UrbanDistrict,
        DistrictKind.RuralDistrict => PlaceKind.RuralDistrict,
        DistrictKind.Town => PlaceKind.Town,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of district."),
    };
}
