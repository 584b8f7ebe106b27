namespace Ocop.Domain;

/// <content>The names of the parts of a rule.</content>
public static partial class EnumNames
{
    private static readonly NameTable<Strength> Strengths = new(
        (Strength.Mandatory, "bắt buộc", "mandatory"),
        (Strength.Aspirational, "phấn đấu", "aspirational"));

    private static readonly NameTable<ClauseKind> ClauseKinds = new(
        (ClauseKind.Quota, "chỉ tiêu", "quota"),
        (ClauseKind.Context, "căn cứ", "context"),
        (ClauseKind.Indicator, "chỉ số theo dõi", "indicator"),
        (ClauseKind.Directive, "nhiệm vụ", "directive"),
        (ClauseKind.Objective, "mục tiêu", "objective"));

    private static readonly NameTable<IndicatorKind> Indicators = new(
        (IndicatorKind.VenueMix, "điểm bán theo loại địa điểm", "sales points by kind of venue"),
        (IndicatorKind.OnSchedule, "điểm bán khai trương đúng tiến độ", "sales points opened on schedule"),
        (IndicatorKind.ProductOrigins, "điểm bán theo nguồn sản phẩm", "sales points by origin of products"),
        (IndicatorKind.CenterFunctions, "trung tâm theo chức năng", "centers by function"),
        (IndicatorKind.CenterPartners, "trung tâm theo đối tác", "centers by partner"));

    /// <inheritdoc cref="NameIn(DistrictKind, TextLanguage)"/>
    public static string NameIn(this Strength value, TextLanguage language) => Strengths.In(value, language);

    /// <inheritdoc cref="NameIn(DistrictKind, TextLanguage)"/>
    public static string NameIn(this ClauseKind value, TextLanguage language) => ClauseKinds.In(value, language);

    /// <inheritdoc cref="NameIn(DistrictKind, TextLanguage)"/>
    public static string NameIn(this IndicatorKind value, TextLanguage language) => Indicators.In(value, language);
}
