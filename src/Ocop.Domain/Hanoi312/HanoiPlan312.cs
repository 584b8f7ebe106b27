namespace Ocop.Domain;

/// <summary>
/// Plan 312/KH-UBND of the People's Committee of Hà Nội, December 2022: OCOP sales points and centers, for 2023 and on to
/// 2025. It is stated here once, as data; its clauses and interpretations are worded in the files beside this one.
/// </summary>
/// <example><c>HanoiPlan312.Plan.Assess(register, asOf: new LocalDate(2023, 12, 31))</c></example>
public static class HanoiPlan312
{
    /// <summary>The number of the plan.</summary>
    public const string Number = "312/KH-UBND";

    /// <summary>C05: the number of the programme of the City Party Committee that the plan carries out, of 17 March 2021.</summary>
    [Expresses("C05")]
    public const string Programme = "04-CTr/TU";

    /// <summary>The five units that build a pilot center (C03): Gia Lâm, Thường Tín, Phú Xuyên, Chương Mỹ, Sơn Tây.</summary>
    [Expresses("C03")]
    public static DistrictSet PilotDistricts { get; } =
        [District.GiaLam, District.ThuongTin, District.PhuXuyen, District.ChuongMy, District.SonTay];

    /// <summary>The rural districts that remain for 2024 and 2025 (C04): 17 less the four pilots among them, 13.</summary>
    [Expresses("C04", "I07")]
    public static DistrictSet RolloutDistricts { get; } = District.Rural - PilotDistricts;

    /// <summary>C01, mandatory: each of the 30 units opens at least one new sales point in each of 2023, 2024 and 2025 (I01).</summary>
    [Expresses("C01", "I01", "I03", "I08")]
    public static PlanRule AnnualMinimum { get; } = new(
        "annual-minimum",
        HanoiPlan312Clauses.C01,
        Measure.NewSalesPoints,
        RuleScope.Each(District.All),
        [Year(2023), Year(2024), Year(2025)],
        CountRange.AtLeast(1));

    /// <summary>C02, aspirational: 20 to 30 new sales points in the city in 2023 (I05).</summary>
    [Expresses("C02", "I05")]
    public static PlanRule CityTarget { get; } = new(
        "city-target",
        HanoiPlan312Clauses.C02,
        Measure.NewSalesPoints,
        RuleScope.Together(District.All),
        [Year(2023)],
        CountRange.Between(20, 30));

    /// <summary>C03, mandatory: a center in each of the five pilot units by the end of 2023.</summary>
    [Expresses("C03")]
    public static PlanRule PilotCenter { get; } = new(
        "pilot-center",
        HanoiPlan312Clauses.C03,
        Measure.OperatingCenters,
        RuleScope.Each(PilotDistricts),
        [Year(2023)],
        CountRange.AtLeast(1));

    /// <summary>C04, aspirational: a center in each remaining rural district by the end of 2025 (I06, I07, I08).</summary>
    [Expresses("C04", "I06", "I07", "I08")]
    public static PlanRule CenterRollout { get; } = new(
        "center-rollout",
        HanoiPlan312Clauses.C04,
        Measure.OperatingCenters,
        RuleScope.Each(RolloutDistricts),
        [new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2025, 12, 31))],
        CountRange.AtLeast(1));

    /// <summary>The whole plan: 12 clauses, 4 rules, 109 quotas.</summary>
    public static OcopPlan Plan { get; } = new(
        Number,
        new BilingualText(
            "Kế hoạch của UBND thành phố Hà Nội về phát triển điểm giới thiệu và bán sản phẩm OCOP năm 2023",
            "Plan of the People's Committee of Hà Nội for OCOP sales points in 2023"),
        HanoiPlan312Clauses.All,
        [AnnualMinimum, CityTarget, PilotCenter, CenterRollout],
        HanoiPlan312Interpretations.All);

    /// <summary>The questions that can in reason be read in several ways, I01, I05, I06 and I08, with the plan as each reading has it: 24 plans in all.</summary>
    public static ImmutableArray<ReadingQuestion> Readings => HanoiPlan312Readings.All;

    private static DateInterval Year(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
}
