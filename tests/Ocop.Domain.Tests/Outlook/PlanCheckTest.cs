using FsCheck.Xunit;

namespace Ocop.Domain.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public class PlanCheckTest
{
    private static readonly DateInterval TheYear = new(new(2024, 1, 1), new(2024, 12, 31));

    [Fact]
    [Trait("clause", "C01")]
    [Trait("clause", "C02")]
    [Trait("clause", "C04")]
    public void Plan_312_is_tense_where_its_floors_meet_the_top_and_outlives_the_districts() =>
        Assert.Equal(
            ["outlives-districts: annual-minimum, 0 implied", "tension: city-target, 30 implied", "redundant-minimum: city-target, 30 implied", "outlives-districts: center-rollout, 0 implied"],
            HanoiPlan312.Plan.Check().Select(oddity => oddity.ToString()));

    [Fact]
    [Trait("clause", "C02")]
    public void The_tension_reads_so()
    {
        PlanOddity tension = Assert.Single(HanoiPlan312.Plan.Check(), oddity => oddity.Kind == PlanOddityKind.Tension);
        Assert.Equal([HanoiPlan312.AnnualMinimum], tension.Others);
        Assert.Equal("Tension: in sum C01 asks for at least 30 in the city in 2023, which is exactly the top of C02 (city-target, aspirational): both can be kept, but one more goes over it.", tension.Explain(TextLanguage.English));
        Assert.Equal("Sát mức: cộng lại, C01 đặt ra ít nhất 30 trên địa bàn thành phố trong năm 2023, đúng bằng mức cao nhất của C02 (city-target, phấn đấu): giữ được cả hai, nhưng thêm một là vượt mức.", tension.Explain(TextLanguage.Vietnamese));
    }

    [Fact]
    [Trait("clause", "C04")]
    public void A_window_that_outlives_the_districts_reads_so()
    {
        PlanOddity window = HanoiPlan312.Plan.Check()[^1];
        Assert.Equal("Outlives its districts: the window from 2024-01-01 to 2025-12-31 of C04 (center-rollout, aspirational) goes on after 2025-06-30, the last day of the district level (I08).", window.Explain(TextLanguage.English));
        Assert.Equal("Kỳ dài hơn đơn vị: kỳ từ ngày 01/01/2024 đến hết ngày 31/12/2025 của C04 (center-rollout, phấn đấu) kéo dài quá ngày 30/06/2025, ngày cuối còn đơn vị cấp huyện (I08).", window.Explain(TextLanguage.Vietnamese));
        Assert.Equal(13, window.Quotas.Length);
    }

    [Fact]
    public void Read_as_ending_with_the_districts_nothing_outlives_them() =>
        Assert.DoesNotContain(HanoiPlan312.Plan.EndingOn(District.LastDay).Check(), oddity => oddity.Kind == PlanOddityKind.OutlivesDistricts);

    [Theory]
    [InlineData(29, "contradiction", "redundant-minimum")]
    [InlineData(30, "tension", "redundant-minimum")]
    [InlineData(31, "redundant-minimum")]
    public void Floors_of_thirty_districts_stand_against_a_top(int top, params string[] kinds)
    {
        PlanOddity[] oddities = [.. Plan(CountRange.Between(10, top), CountRange.AtLeast(1)).Check()];
        Assert.Equal(kinds, oddities.Select(oddity => EnumToken.Of(oddity.Kind)));
        Assert.All(oddities, oddity => Assert.Equal(30, oddity.Implied));
    }

    [Fact]
    public void A_contradiction_and_a_redundant_minimum_read_so()
    {
        ImmutableArray<PlanOddity> oddities = Plan(CountRange.Between(10, 20), CountRange.AtLeast(1)).Check();
        Assert.Equal("Contradiction: in sum C07 asks for at least 30 in the city in 2024, while the top of C07 (city, mandatory) is 20: both cannot be kept.", oddities[0].Explain(TextLanguage.English));
        Assert.Equal("Mâu thuẫn: cộng lại, C07 đặt ra ít nhất 30 trên địa bàn thành phố trong năm 2024, trong khi mức cao nhất của C07 (city, bắt buộc) là 20: không thể giữ được cả hai.", oddities[0].Explain(TextLanguage.Vietnamese));
        Assert.Equal("Redundant: in sum C07 asks for at least 30 in the city in 2024, so that the minimum of C07 (city, mandatory), 10, asks for nothing more.", oddities[1].Explain(TextLanguage.English));
        Assert.Equal("Mức dưới đã bao hàm: cộng lại, C07 đặt ra ít nhất 30 trên địa bàn thành phố trong năm 2024, nên mức 10 của C07 (city, bắt buộc) không đòi hỏi gì thêm.", oddities[1].Explain(TextLanguage.Vietnamese));
    }

    [Fact]
    public void What_is_odd_for_several_districts_is_said_once()
    {
        // Each of two districts asks for 2 in the year and for 2 in its first half.
        DistrictSet two = [District.BaVi, District.MeLinh];
        PlanOddity oddity = Assert.Single(Plan(
            Rule("year", RuleScope.Each(two), TheYear, CountRange.AtLeast(2)),
            Rule("half", RuleScope.Each(two), new(TheYear.Start, new(2024, 6, 30)), CountRange.AtLeast(2))).Check());
        Assert.Equal((PlanOddityKind.RedundantMinimum, "year", 2, 2), (oddity.Kind, oddity.Rule.Id, oddity.Quotas.Length, oddity.Implied));
        Assert.Contains("in each of 2 districts (250, 271) in 2024", oddity.Explain(TextLanguage.English), StringComparison.Ordinal);
        Assert.Contains("tại mỗi đơn vị trong 2 đơn vị (250, 271) trong năm 2024", oddity.Explain(TextLanguage.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_fewest_rules_are_named()
    {
        PlanOddity contradiction = Plan(
            Rule("city", RuleScope.Together(District.All), TheYear, CountRange.Between(0, 20)),
            Rule("some", RuleScope.Each(District.Urban), TheYear, CountRange.AtLeast(1)),
            Rule("rural", RuleScope.Each(District.Rural), TheYear, CountRange.AtLeast(2))).Check()[0];
        Assert.Equal((PlanOddityKind.Contradiction, 34), (contradiction.Kind, contradiction.Implied));
        Assert.Equal("rural", Assert.Single(contradiction.Others).Id);
    }

    [Fact]
    public void Rules_of_another_kind_or_window_or_place_imply_nothing() =>
        Assert.Empty(Plan(
            Rule("city", RuleScope.Together(District.Rural), TheYear, CountRange.Between(1, 1)),
            Rule("urban", RuleScope.Each(District.Urban), TheYear, CountRange.AtLeast(1)),
            Rule("longer", RuleScope.Each(District.BaVi), new(TheYear.Start, new(2025, 1, 1)), CountRange.AtLeast(5)),
            Rule("centers", RuleScope.Each(District.BaVi), TheYear, CountRange.AtLeast(5), Measure.NewCenters)).Check());

    [Fact]
    public void A_plan_with_nothing_odd_has_no_oddities() =>
        Assert.Empty(Given.Plan(Measure.NewSalesPoints, CountRange.AtLeast(1)).Check());

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>("plan", () => Outlook.Check(null!));

    [Property(MaxTest = 200)]
    public void It_finds_what_trying_everything_finds(Tangle tangle)
    {
        // Nothing is open yet, and everything is yet to come.
        OcopPlan plan = tangle.Situation.Plan;
        var fresh = new Tangle(new Situation(plan, new Register([], []), plan.Horizon.Start.PlusDays(-1)), plan.Horizon.End);
        var expected =
            from quota in plan.Quotas
            let implied = BruteForce.Within(fresh, quota, quota.Due, other => other.Rule != quota.Rule)
            from kind in KindsOf(quota, implied)
            select (kind, quota);
        Assert.Equal(
            expected.Select(odd => $"{odd.kind} {odd.quota}").Order(),
            plan.Check().SelectMany(oddity => oddity.Quotas.Select(quota => $"{oddity.Kind} {quota}")).Order());
    }

    [Property(MaxTest = 200)]
    public void The_rules_it_names_suffice_and_none_can_be_left_out(Tangle tangle)
    {
        OcopPlan plan = tangle.Situation.Plan;
        var fresh = new Tangle(new Situation(plan, new Register([], []), plan.Horizon.Start.PlusDays(-1)), plan.Horizon.End);
        Assert.All(plan.Check(), oddity =>
        {
            int threshold = oddity.Kind switch
            {
                PlanOddityKind.Contradiction => oddity.Rule.Range.Maximum!.Value + 1,
                PlanOddityKind.Tension => oddity.Rule.Range.Maximum!.Value,
                _ => oddity.Rule.Range.Minimum,
            };
            Assert.Equal(oddity.Implied, Implied(oddity.Others));
            Assert.True(oddity.Implied >= threshold);
            Assert.All(oddity.Others, other => Assert.True(Implied(oddity.Others.Remove(other)) < threshold));

            int Implied(ImmutableArray<PlanRule> others) => BruteForce.Within(fresh, oddity.Quotas[0], oddity.Quotas[0].Due, quota => others.Contains(quota.Rule));
        });
    }

    private static IEnumerable<PlanOddityKind> KindsOf(Quota quota, int implied)
    {
        CountRange range = quota.Rule.Range;
        if (!quota.Rule.Measure.IsStock() && range.Maximum is { } top && implied > 0 && implied >= top)
            yield return implied > top ? PlanOddityKind.Contradiction : PlanOddityKind.Tension;
        if (range.Minimum > 0 && implied >= range.Minimum)
            yield return PlanOddityKind.RedundantMinimum;
    }

    private static OcopPlan Plan(CountRange city, CountRange each) => Plan(
        Rule("city", RuleScope.Together(District.All), TheYear, city),
        Rule("each", RuleScope.Each(District.All), TheYear, each));

    private static OcopPlan Plan(params PlanRule[] rules) =>
        new("9/KH-UBND", new BilingualText("Kế hoạch", "Plan"), rules.Select(rule => rule.Clause).Distinct(), rules, []);

    private static PlanRule Rule(string id, RuleScope scope, DateInterval window, CountRange range, Measure measure = Measure.NewSalesPoints) =>
        new(id, Given.Plan(measure, range).Clauses[0], measure, scope, [window], range);
}
