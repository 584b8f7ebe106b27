namespace Ocop.Domain;

/// <summary>What the facts of a register are called, in Vietnamese and English.</summary>
public static class FactNames
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

    private static readonly NameTable<RegisterFaultKind> Faults = new(
        (RegisterFaultKind.MissingRecord, "không có bản ghi ở chỗ này; bỏ chỗ trống đi", "there is no record here; leave the gap out"),
        (RegisterFaultKind.DuplicateId, "mã này đã dùng cho bản ghi khác; cho mỗi bản ghi một mã riêng", "another record has this identifier already; give each its own"),
        (RegisterFaultKind.ClosedBeforeOpened, "ngày đóng trước ngày mở; sửa lại một trong hai ngày", "it closes before it opens; correct one of the days"),
        (RegisterFaultKind.ClosedButNeverOpened, "có ngày đóng mà không có ngày mở; bổ sung ngày mở", "it closes but never opened; give the day it opened"));

    /// <summary>The kind in words.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is an undefined value.</exception>
    public static string NameIn(this EstablishmentKind kind, TextLanguage language) => Kinds.In(kind, language);

    /// <summary>The venue in words.</summary>
    /// <param name="venue">The venue.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is an undefined value.</exception>
    public static string NameIn(this VenueKind venue, TextLanguage language) => Venues.In(venue, language);

    /// <summary>The origins in words, one after the other.</summary>
    /// <param name="origins">The origins.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is an undefined value.</exception>
    public static string NameIn(this ProductOrigins origins, TextLanguage language) => Origins.In(origins, language);

    /// <summary>The functions in words, one after the other.</summary>
    /// <param name="functions">The functions.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is an undefined value.</exception>
    public static string NameIn(this CenterFunctions functions, TextLanguage language) => Functions.In(functions, language);

    /// <summary>The partners in words, one after the other.</summary>
    /// <param name="partners">The partners.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is an undefined value.</exception>
    public static string NameIn(this CenterPartners partners, TextLanguage language) => Partners.In(partners, language);

    /// <summary>The coverage in words.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is an undefined value.</exception>
    public static string NameIn(this RegisterCoverage coverage, TextLanguage language) => Coverages.In(coverage, language);

    /// <summary>What is wrong in words, and what to do, without naming the record.</summary>
    /// <param name="fault">The kind of fault.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is an undefined value.</exception>
    public static string NameIn(this RegisterFaultKind fault, TextLanguage language) => Faults.In(fault, language);
}
