namespace Ocop.Domain;

/// <content>The names of what a register records.</content>
public static partial class EnumNames
{
    private static readonly NameTable<EstablishmentKind> Kinds = new(
        (EstablishmentKind.SalesPoint, "điểm giới thiệu và bán sản phẩm OCOP", "OCOP sales point"),
        (EstablishmentKind.Center, "trung tâm thiết kế, sáng tạo sản phẩm OCOP", "OCOP center"));

    private static readonly NameTable<VenueKind> Venues = new(
        (VenueKind.BusinessPremises, "địa điểm kinh doanh", "business premises"),
        (VenueKind.CraftVillage, "du lịch làng nghề", "craft-village tourism"),
        (VenueKind.RuralTourism, "du lịch nông thôn", "rural tourism"),
        (VenueKind.ShoppingMall, "trung tâm thương mại", "shopping mall"),
        (VenueKind.Supermarket, "siêu thị", "supermarket"),
        (VenueKind.Market, "chợ", "market"),
        (VenueKind.Shop, "cửa hàng", "shop"),
        (VenueKind.Cooperative, "hợp tác xã", "cooperative"),
        (VenueKind.Other, "nơi khác", "other"));

    private static readonly NameTable<ProductOrigins> Origins = new(
        (ProductOrigins.None, "chưa ghi nhận", "not recorded"),
        (ProductOrigins.Hanoi, "Hà Nội", "Hà Nội"),
        (ProductOrigins.OtherProvinces, "tỉnh, thành phố khác", "other provinces"));

    private static readonly NameTable<CenterFunctions> Functions = new(
        (CenterFunctions.None, "chưa ghi nhận", "not recorded"),
        (CenterFunctions.Design, "thiết kế", "design"),
        (CenterFunctions.Creation, "sáng tạo", "creation"),
        (CenterFunctions.Introduction, "giới thiệu", "introduction"),
        (CenterFunctions.Promotion, "quảng bá", "promotion"),
        (CenterFunctions.Sale, "bán hàng", "sale"));

    private static readonly NameTable<CenterPartners> Partners = new(
        (CenterPartners.None, "chưa ghi nhận", "not recorded"),
        (CenterPartners.Artisans, "nghệ nhân", "artisans"),
        (CenterPartners.YoungDesigners, "nhà thiết kế trẻ", "young designers"),
        (CenterPartners.ResearchInstitutes, "viện nghiên cứu", "research institutes"),
        (CenterPartners.Universities, "trường đại học", "universities"),
        (CenterPartners.InternationalOrganisations, "tổ chức quốc tế", "international organisations"));

    private static readonly NameTable<RegisterCoverage> Coverages = new(
        (RegisterCoverage.Complete, "đầy đủ", "complete"),
        (RegisterCoverage.Partial, "chưa đầy đủ", "partial"));

    private static readonly NameTable<RegisterErrorKind> Faults = new(
        (RegisterErrorKind.MissingRecord, "không có bản ghi ở chỗ này; bỏ chỗ trống đi", "there is no record here; leave the gap out"),
        (RegisterErrorKind.DuplicateId, "mã này đã dùng cho bản ghi khác; cho mỗi bản ghi một mã riêng", "another record has this identifier already; give each its own"),
        (RegisterErrorKind.ClosedBeforeOpened, "ngày đóng trước ngày mở; sửa lại một trong hai ngày", "it closes before it opens; correct one of the days"),
        (RegisterErrorKind.ClosedButNeverOpened, "có ngày đóng mà không có ngày mở; bổ sung ngày mở", "it closes but never opened; give the day it opened"));

    /// <inheritdoc cref="NameIn(DistrictKind, TextLanguage)"/>
    public static string NameIn(this EstablishmentKind value, TextLanguage language) => Kinds.In(value, language);

    /// <inheritdoc cref="NameIn(DistrictKind, TextLanguage)"/>
    public static string NameIn(this VenueKind value, TextLanguage language) => Venues.In(value, language);

    /// <inheritdoc cref="NameIn(DistrictKind, TextLanguage)"/>
    public static string NameIn(this ProductOrigins value, TextLanguage language) => Origins.In(value, language);

    /// <inheritdoc cref="NameIn(DistrictKind, TextLanguage)"/>
    public static string NameIn(this CenterFunctions value, TextLanguage language) => Functions.In(value, language);

    /// <inheritdoc cref="NameIn(DistrictKind, TextLanguage)"/>
    public static string NameIn(this CenterPartners value, TextLanguage language) => Partners.In(value, language);

    /// <inheritdoc cref="NameIn(DistrictKind, TextLanguage)"/>
    public static string NameIn(this RegisterCoverage value, TextLanguage language) => Coverages.In(value, language);

    /// <inheritdoc cref="NameIn(DistrictKind, TextLanguage)"/>
    public static string NameIn(this RegisterErrorKind value, TextLanguage language) => Faults.In(value, language);
}
