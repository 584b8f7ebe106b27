namespace Ocop.Domain;

/// <summary>Spellings of the wards and communes.</summary>
internal static class CommuneNames
{
    private static readonly PlaceLevel Level = new(
        new("một trong 126 phường, xã của Hà Nội từ ngày 01/07/2025", "the 126 wards and communes that Hà Nội has had since 2025-07-01"),
        new("viết mã (00004), tên (Ba Đình) hoặc tên kèm loại đơn vị (phường Ba Đình)", "give a code (00004), a name (Ba Đình), or a name with its kind (phường Ba Đình)"),
        new("không phải đơn vị cấp xã từ ngày 01/07/2025: cấp huyện và các thị trấn đã kết thúc; viết tên phường hoặc xã", "no unit of since 2025-07-01: the district level and the townships have ended; give the ward or commune"),
        new("là cả thành phố; viết tên một phường hoặc xã", "the whole city; give one ward or commune"),
        [PlaceKind.UrbanDistrict, PlaceKind.RuralDistrict, PlaceKind.Town, PlaceKind.District, PlaceKind.Township],
        null,
        []);

    public static readonly PlaceNames<Commune> All = new(
        Level,
        Commune.All.Select(commune => (commune, commune.Code, commune.Name, commune.FullName, PlaceText.Plain(commune.Name), commune.Kind == CommuneKind.Ward ? PlaceKind.Ward : PlaceKind.Commune)));
}
