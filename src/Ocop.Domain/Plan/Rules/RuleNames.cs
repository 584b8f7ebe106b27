namespace Ocop.Domain;

/// <summary>What the parts of a rule are called, in Vietnamese and English.</summary>
public static class RuleNames
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

    private static readonly NameTable<Measure> Measures = new(
        (Measure.NewSalesPoints, "điểm giới thiệu và bán sản phẩm OCOP mới", "new OCOP sales points"),
        (Measure.OperatingSalesPoints, "điểm giới thiệu và bán sản phẩm OCOP đang hoạt động", "OCOP sales points in operation"),
        (Measure.NewCenters, "trung tâm thiết kế, sáng tạo sản phẩm OCOP mới", "new OCOP centers"),
        (Measure.OperatingCenters, "trung tâm thiết kế, sáng tạo sản phẩm OCOP đang hoạt động", "OCOP centers in operation"));

    private static readonly NameTable<IndicatorKind> Indicators = new(
        (IndicatorKind.VenueMix, "điểm bán theo loại địa điểm", "sales points by kind of venue"),
        (IndicatorKind.OnSchedule, "điểm bán khai trương đúng tiến độ", "sales points opened on schedule"),
        (IndicatorKind.ProductOrigins, "điểm bán theo nguồn sản phẩm", "sales points by origin of products"),
        (IndicatorKind.CenterFunctions, "trung tâm theo chức năng", "centers by function"),
        (IndicatorKind.CenterPartners, "trung tâm theo đối tác", "centers by partner"));

    private static readonly NameTable<Measure> OfOne = new(
        (Measure.NewSalesPoints, "điểm giới thiệu và bán sản phẩm OCOP mới", "new OCOP sales point"),
        (Measure.OperatingSalesPoints, "điểm giới thiệu và bán sản phẩm OCOP đang hoạt động", "OCOP sales point in operation"),
        (Measure.NewCenters, "trung tâm thiết kế, sáng tạo sản phẩm OCOP mới", "new OCOP center"),
        (Measure.OperatingCenters, "trung tâm thiết kế, sáng tạo sản phẩm OCOP đang hoạt động", "OCOP center in operation"));

    /// <summary>The strength in words.</summary>
    /// <param name="strength">The strength.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is an undefined value.</exception>
    public static string NameIn(this Strength strength, TextLanguage language) => Strengths.In(strength, language);

    /// <summary>The kind of clause in words.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is an undefined value.</exception>
    public static string NameIn(this ClauseKind kind, TextLanguage language) => ClauseKinds.In(kind, language);

    /// <summary>What the measure counts, in words; plural in English.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is an undefined value.</exception>
    public static string NameIn(this Measure measure, TextLanguage language) => Measures.In(measure, language);

    /// <summary>What the indicator counts, in words.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is an undefined value.</exception>
    public static string NameIn(this IndicatorKind indicator, TextLanguage language) => Indicators.In(indicator, language);

    /// <summary>A count of what the measure counts, in words: <c>1 new OCOP sales point</c>.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="count">How many.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException">The measure or the language is an undefined value.</exception>
    public static string CountIn(this Measure measure, int count, TextLanguage language) =>
        $"{count} {(count == 1 ? OfOne : Measures).In(measure, language)}";

    /// <summary>What the rule asks for, in words: <c>at least 1 new OCOP sales point</c>. A minimum that is mandatory is <i>tối thiểu</i>.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public static string Asked(this PlanRule rule, TextLanguage language)
    {
        Guard.Against.Null(rule);
        string leastInVietnamese = rule.Strength == Strength.Mandatory ? "tối thiểu" : "ít nhất";
        (BilingualText words, int counted) = rule.Range switch
        {
            { Maximum: null, Minimum: var least } => (new BilingualText(leastInVietnamese, "at least"), least),
            { Minimum: 0, Maximum: { } most } => (new BilingualText("không quá", "at most"), most),
            { Minimum: var least, Maximum: { } most } when least == most => (new BilingualText("đúng", "exactly"), most),
            { Minimum: var least, Maximum: { } most } => (new BilingualText($"từ {least} đến", $"{least} to"), most),
        };
        return $"{words.In(language)} {rule.Measure.CountIn(counted, language)}";
    }
}
