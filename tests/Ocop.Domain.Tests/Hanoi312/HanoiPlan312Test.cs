namespace Ocop.Domain.Tests;

public class HanoiPlan312Test
{
    private static readonly DateInterval TheYear2023 = Days(new(2023, 1, 1), new(2023, 12, 31));
    private static readonly DateInterval TheYear2024 = Days(new(2024, 1, 1), new(2024, 12, 31));
    private static readonly DateInterval TheYear2025 = Days(new(2025, 1, 1), new(2025, 12, 31));

    [Fact]
    public void The_plan_is_312_KH_UBND() => Assert.Equal("312/KH-UBND", HanoiPlan312.Plan.Number);

    [Fact]
    public void The_clauses_are_C01_to_C12_each_in_order() =>
        Assert.Equal(
            ["C01", "C02", "C03", "C04", "C05", "C06", "C07", "C08", "C09", "C10", "C11", "C12"],
            HanoiPlan312.Plan.Clauses.Select(clause => clause.Id));

    [Theory]
    [InlineData("C01", ClauseKind.Quota, Strength.Mandatory, null)]
    [InlineData("C02", ClauseKind.Quota, Strength.Aspirational, null)]
    [InlineData("C03", ClauseKind.Quota, Strength.Mandatory, null)]
    [InlineData("C04", ClauseKind.Quota, Strength.Aspirational, null)]
    [InlineData("C05", ClauseKind.Context, null, null)]
    [InlineData("C06", ClauseKind.Indicator, null, IndicatorKind.VenueMix)]
    [InlineData("C07", ClauseKind.Indicator, null, IndicatorKind.OnSchedule)]
    [InlineData("C08", ClauseKind.Indicator, null, IndicatorKind.ProductOrigins)]
    [InlineData("C09", ClauseKind.Directive, null, null)]
    [InlineData("C10", ClauseKind.Objective, null, null)]
    [InlineData("C11", ClauseKind.Objective, null, IndicatorKind.CenterFunctions)]
    [InlineData("C12", ClauseKind.Objective, null, IndicatorKind.CenterPartners)]
    public void Each_clause_has_its_kind_strength_and_indicator(string id, ClauseKind kind, Strength? strength, IndicatorKind? indicator)
    {
        Clause clause = HanoiPlan312.Plan.GetClause(id);

        Assert.Equal((kind, strength, indicator), (clause.Kind, clause.Strength, clause.Indicator));
    }

    [Fact]
    public void Every_clause_cites_the_plan_at_a_place_with_an_address() =>
        Assert.All(HanoiPlan312.Plan.Clauses, clause =>
        {
            Assert.Equal("312/KH-UBND", clause.Citation.Instrument);
            Assert.Equal(clause.Id, clause.Citation.Clause);
            Assert.Equal(Uri.UriSchemeHttps, clause.Citation.Address.Scheme);
        });

    [Theory]
    [InlineData("C01", 1)]
    [InlineData("C02", 6)]
    [InlineData("C03", 1)]
    [InlineData("C04", 2)]
    [InlineData("C05", 3)]
    [InlineData("C06", 4)]
    [InlineData("C07", 4)]
    [InlineData("C08", 5)]
    [InlineData("C09", 5)]
    [InlineData("C10", 6)]
    [InlineData("C11", 6)]
    [InlineData("C12", 6)]
    public void Each_clause_is_found_in_its_paragraph_of_the_article_as_read_on_2026_11_23(string id, int paragraph)
    {
        Citation citation = HanoiPlan312.Plan.GetClause(id).Citation;
        Assert.StartsWith($"paragraph {paragraph} of", citation.Place.English, StringComparison.Ordinal);
        Assert.StartsWith($"đoạn {paragraph} của", citation.Place.Vietnamese, StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2026, 11, 23), citation.ReadOn);
    }

    [Fact]
    public void Every_clause_that_asks_is_expressed_by_one_rule_of_its_strength() =>
        Assert.Equal(
            HanoiPlan312.Plan.Clauses.Where(clause => clause.Kind == ClauseKind.Quota).Select(clause => (clause, clause.Strength)),
            HanoiPlan312.Plan.Rules.Select(rule => (rule.Clause, (Strength?)rule.Strength)));

    [Fact]
    public void The_interpretations_are_I01_to_I10_each_in_order() =>
        Assert.Equal(
            ["I01", "I02", "I03", "I04", "I05", "I06", "I07", "I08", "I09", "I10"],
            HanoiPlan312.Plan.Interpretations.Select(interpretation => interpretation.Id));

    [Fact]
    public void Every_interpretation_gives_its_reason_its_alternative_and_the_quotas_that_it_bears_on() =>
        Assert.All(HanoiPlan312.Plan.Interpretations, interpretation =>
        {
            Assert.NotNull(interpretation.Reason);
            Assert.NotNull(interpretation.Alternative);
            Assert.NotEmpty(interpretation.Clauses);
            Assert.All(interpretation.Clauses, clause => Assert.Equal(ClauseKind.Quota, HanoiPlan312.Plan.GetClause(clause).Kind));
        });

    [Fact]
    public void Every_clause_that_asks_says_what_other_sources_print_and_so_does_that_of_the_programme() =>
        Assert.Equal(
            ["C01", "C02", "C03", "C04", "C05"],
            HanoiPlan312.Plan.Clauses.Where(clause => !clause.Citation.Variants.IsEmpty).Select(clause => clause.Id));

    [Fact]
    public void Every_text_is_in_composed_letters_and_differs_between_the_languages() =>
        Assert.All(TextsOf(HanoiPlan312.Plan), text =>
        {
            Assert.True(text.Vietnamese.IsNormalized());
            Assert.True(text.English.IsNormalized());
            Assert.NotEqual(text.Vietnamese, text.English);
        });

    [Fact]
    public void No_text_is_given_twice() =>
        Assert.Distinct(
            TextsOf(HanoiPlan312.Plan)
                .Except(HanoiPlan312.Plan.Clauses.Select(clause => clause.Citation.Place))
                .Select(text => text.Vietnamese));

    [Fact]
    public void The_plan_asks_109_things_from_2023_to_2025()
    {
        Assert.Equal([90, 1, 5, 13], HanoiPlan312.Plan.Rules.Select(rule => rule.Quotas.Length));
        Assert.Equal(109, HanoiPlan312.Plan.Quotas.Length);
        Assert.Distinct(HanoiPlan312.Plan.Quotas);
        Assert.Equal(Days(new(2023, 1, 1), new(2025, 12, 31)), HanoiPlan312.Plan.Horizon);
    }

    [Fact]
    [Trait("clause", "C01")]
    public void Each_of_the_30_units_opens_at_least_one_point_in_each_year() =>
        RuleIs(
            HanoiPlan312.AnnualMinimum, "annual-minimum", "C01", Strength.Mandatory, Measure.NewSalesPoints,
            RuleScope.Each(District.All), [TheYear2023, TheYear2024, TheYear2025], CountRange.AtLeast(1));

    [Fact]
    [Trait("clause", "C02")]
    public void The_city_strives_for_20_to_30_points_in_2023() =>
        RuleIs(
            HanoiPlan312.CityTarget, "city-target", "C02", Strength.Aspirational, Measure.NewSalesPoints,
            RuleScope.Together(District.All), [TheYear2023], CountRange.Between(20, 30));

    [Fact]
    [Trait("clause", "C03")]
    public void The_five_pilots_have_a_center_by_the_end_of_2023() =>
        RuleIs(
            HanoiPlan312.PilotCenter, "pilot-center", "C03", Strength.Mandatory, Measure.OperatingCenters,
            RuleScope.Each([District.GiaLam, District.ThuongTin, District.PhuXuyen, District.ChuongMy, District.SonTay]),
            [TheYear2023], CountRange.AtLeast(1));

    [Fact]
    [Trait("clause", "C04")]
    public void The_13_remaining_rural_districts_strive_for_a_center_by_the_end_of_2025() =>
        RuleIs(
            HanoiPlan312.CenterRollout, "center-rollout", "C04", Strength.Aspirational, Measure.OperatingCenters,
            RuleScope.Each(
            [
                District.SocSon, District.DongAnh, District.ThanhTri, District.MeLinh, District.BaVi, District.PhucTho, District.DanPhuong,
                District.HoaiDuc, District.QuocOai, District.ThachThat, District.ThanhOai, District.UngHoa, District.MyDuc,
            ]),
            [Days(new(2024, 1, 1), new(2025, 12, 31))], CountRange.AtLeast(1));

    [Fact]
    [Trait("clause", "C04")]
    public void The_rollout_and_the_pilots_share_no_district()
    {
        Assert.False(HanoiPlan312.RolloutDistricts.Overlaps(HanoiPlan312.PilotDistricts));
        Assert.Equal(District.Rural | District.Towns, HanoiPlan312.RolloutDistricts | HanoiPlan312.PilotDistricts);
    }

    [Fact]
    [Trait("clause", "C05")]
    public void The_programme_has_its_number_and_the_one_that_is_printed()
    {
        Assert.Equal("04-CTr/TU", HanoiPlan312.Programme);
        BilingualText text = HanoiPlan312.Plan.GetClause("C05").Text;
        Assert.All(
            from number in new[] { "04-CTr/TU", "04-TTr/TU" } from language in Enum.GetValues<TextLanguage>() select (number, language),
            told => Assert.Contains(told.number, text.In(told.language), StringComparison.Ordinal));
    }

    private static void RuleIs(
        PlanRule rule, string id, string clause, Strength strength, Measure measure, RuleScope scope, DateInterval[] windows, CountRange range)
    {
        Assert.Same(HanoiPlan312.Plan.GetRule(id), rule);
        Assert.Equal((clause, strength, measure, scope, range), (rule.Clause.Id, rule.Strength, rule.Measure, rule.Scope, rule.Range));
        Assert.Equal(windows, rule.Windows);
    }

    private static IEnumerable<BilingualText> TextsOf(OcopPlan plan) =>
    [
        plan.Title,
        .. plan.Clauses.SelectMany(clause => new[] { clause.Text, clause.Citation.Place }),
        .. plan.Clauses.SelectMany(clause => clause.Citation.Variants).Select(variant => variant.Text),
        .. plan.Interpretations.SelectMany(interpretation => new[] { interpretation.Question, interpretation.Answer, interpretation.Reason!, interpretation.Alternative! }),
    ];

    private static DateInterval Days(LocalDate from, LocalDate to) => new(from, to);
}
