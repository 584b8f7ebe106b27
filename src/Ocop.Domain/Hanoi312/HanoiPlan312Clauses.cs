namespace Ocop.Domain;

/// <summary>
/// What plan 312/KH-UBND says, clause by clause, in our own words. The text read is the press summary of the plan in
/// Tạp chí Làng nghề Việt; its paragraphs are counted below the picture.
/// </summary>
internal static class HanoiPlan312Clauses
{
    public static readonly Clause C01 = Quota(
        "C01", 1, Strength.Mandatory,
        "Mỗi năm, từng quận, huyện, thị xã mở tối thiểu một điểm giới thiệu và bán sản phẩm OCOP mới.",
        "Every year, each district-level unit opens at least one new OCOP sales point.",
        HanoiPlan312Variants.C01);

    public static readonly Clause C02 = Quota(
        "C02", 6, Strength.Aspirational,
        "Năm 2023, toàn thành phố phấn đấu có thêm 20 đến 30 điểm giới thiệu và bán sản phẩm OCOP.",
        "In 2023 the city strives for 20 to 30 additional OCOP sales points.",
        HanoiPlan312Variants.C02);

    public static readonly Clause C03 = Quota(
        "C03", 1, Strength.Mandatory,
        "Xây dựng thí điểm năm trung tâm thiết kế, sáng tạo, giới thiệu, quảng bá và bán sản phẩm OCOP, làng nghề, đặt tại thị xã Sơn Tây và bốn huyện Chương Mỹ, Gia Lâm, Phú Xuyên, Thường Tín, mỗi đơn vị một trung tâm.",
        "Build five pilot centers that design, create, introduce, promote and sell OCOP and craft-village products, one in each of Sơn Tây town and the rural districts Chương Mỹ, Gia Lâm, Phú Xuyên and Thường Tín.",
        HanoiPlan312Variants.C03);

    public static readonly Clause C04 = Quota(
        "C04", 2, Strength.Aspirational,
        "Trong hai năm 2024 và 2025, mỗi huyện còn lại phấn đấu có ít nhất một trung tâm như thế.",
        "In 2024 and 2025 each remaining rural district strives for at least one such center.",
        HanoiPlan312Variants.C04);

    public static readonly Clause C05 = Other(
        "C05", 3, ClauseKind.Context,
        $"Kế hoạch cụ thể hóa Chương trình số {HanoiPlan312.Programme} của Thành ủy Hà Nội khóa XVII, giai đoạn 2021-2025; bài báo in số hiệu là 04-TTr/TU.",
        $"The plan puts Programme {HanoiPlan312.Programme} of the City Party Committee (17th term), 2021-2025, into concrete form; the article prints its number as 04-TTr/TU.",
        variants: HanoiPlan312Variants.C05);

    public static readonly Clause C06 = Other(
        "C06", 4, ClauseKind.Indicator,
        "Điểm bán gắn với địa điểm kinh doanh, du lịch làng nghề, du lịch nông thôn, trung tâm thương mại, siêu thị, chợ, cửa hàng và nơi tương tự.",
        "Sales points are tied to business premises, craft-village tourism, rural tourism, shopping malls, supermarkets, markets, shops and the like.",
        IndicatorKind.VenueMix);

    public static readonly Clause C07 = Other(
        "C07", 4, ClauseKind.Indicator,
        "Điểm bán được khai trương và đi vào hoạt động đúng tiến độ.",
        "Sales points are opened with a ceremony and start operating on schedule.",
        IndicatorKind.OnSchedule);

    public static readonly Clause C08 = Other(
        "C08", 5, ClauseKind.Indicator,
        "Sản phẩm OCOP của Hà Nội và của các tỉnh, thành phố khác được kết nối vào điểm bán, siêu thị, cửa hàng.",
        "OCOP products of Hà Nội and of other provinces are connected to sales points, supermarkets and shops.",
        IndicatorKind.ProductOrigins);

    public static readonly Clause C09 = Other(
        "C09", 5, ClauseKind.Directive,
        "Thương hiệu OCOP được quảng bá rộng rãi hơn tới người tiêu dùng.",
        "The OCOP brand is promoted to consumers.");

    public static readonly Clause C10 = Other(
        "C10", 6, ClauseKind.Objective,
        "Nâng giá trị hàng thủ công mỹ nghệ, sản phẩm OCOP và sản phẩm làng nghề.",
        "The value of handicraft, OCOP and craft-village products is raised.");

    public static readonly Clause C11 = Other(
        "C11", 6, ClauseKind.Objective,
        "Hình thành chuỗi từ thiết kế, sáng tạo qua sản xuất, chế biến đến tiêu thụ cho khách trong và ngoài nước, trên nền văn hóa làng nghề được giữ gìn.",
        "A chain is built from creative design through production and processing to sale, to domestic and foreign visitors, on preserved craft-village culture.",
        IndicatorKind.CenterFunctions);

    public static readonly Clause C12 = Other(
        "C12", 6, ClauseKind.Objective,
        "Tạo môi trường để nghệ nhân, nhà thiết kế trẻ, viện nghiên cứu, trường đại học và tổ chức quốc tế liên kết, hợp tác.",
        "Artisans, young designers, research institutes, universities and international organisations are brought to work together.",
        IndicatorKind.CenterPartners);

    public static readonly ImmutableArray<Clause> All = [C01, C02, C03, C04, C05, C06, C07, C08, C09, C10, C11, C12];

    private static Clause Quota(
        string id, int paragraph, Strength strength, string vietnamese, string english, ImmutableArray<SourceVariant> variants) =>
        new(At(id, paragraph, variants), ClauseKind.Quota, new BilingualText(vietnamese, english), strength);

    private static Clause Other(
        string id, int paragraph, ClauseKind kind, string vietnamese, string english, IndicatorKind? indicator = null, IEnumerable<SourceVariant>? variants = null) =>
        new(At(id, paragraph, variants), kind, new BilingualText(vietnamese, english), indicator: indicator);

    private static Citation At(string id, int paragraph, IEnumerable<SourceVariant>? variants) => new(
        HanoiPlan312.Number,
        id,
        new BilingualText($"đoạn {paragraph} của bài tóm tắt trên Tạp chí Làng nghề Việt", $"paragraph {paragraph} of the summary in Tạp chí Làng nghề Việt"),
        new Uri("https://langngheviet.com.vn/moi-xa-mot-san-pham/ha-noi-phan-dau-nam-2023-phat-trien-them-20-30-diem-gioi-thieu-va-ban-san-pham-ocop.html36644"),
        readOn: new LocalDate(2026, 11, 23),
        variants);
}
