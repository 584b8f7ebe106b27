using FsCheck.Xunit;

namespace Ocop.Domain.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public class PlanIssueTest
{
    private static readonly DateInterval TheYear = new(new(2024, 1, 1), new(2024, 12, 31));
    private static readonly DateInterval TheHalf = new(TheYear.Start, new(2024, 6, 30));

    [Fact]
    [Trait("clause", "C01")]
    [Trait("clause", "C02")]
    [Trait("clause", "C04")]
    public void Plan_312_is_tense_where_its_floors_meet_the_top_and_outlives_the_districts() =>
        Assert.Equal(
            ["outlives-districts: annual-minimum, 0 implied", "tension: city-target, 30 implied", "redundant-minimum: city-target, 30 implied", "outlives-districts: center-rollout, 0 implied"],
            HanoiPlan312.Plan.FindIssues().Select(oddity => oddity.ToString()));

    [Fact]
    [Trait("clause", "C02")]
    public void The_tension_reads_so()
    {
        PlanIssue tension = Assert.Single(HanoiPlan312.Plan.FindIssues(), oddity => oddity.Kind == PlanIssueKind.Tension);
        Assert.Equal([HanoiPlan312.AnnualMinimum], tension.OtherRules);
        Assert.Equal("Tension: C01 (annual-minimum, mandatory) adds up to at least 30 new OCOP sales points in the city in 2023, which is exactly the top of C02 (city-target, aspirational); one more goes over it.", tension.Explain(TextLanguage.English));
        Assert.Equal("Vừa chạm mức cao nhất: C01 (annual-minimum, bắt buộc) cộng lại là ít nhất 30 điểm giới thiệu và bán sản phẩm OCOP mới trên địa bàn thành phố trong năm 2023, đúng bằng mức cao nhất của C02 (city-target, phấn đấu); thêm một là vượt mức.", tension.Explain(TextLanguage.Vietnamese));
    }

    [Fact]
    [Trait("clause", "C04")]
    public void A_window_that_outlives_the_districts_reads_so()
    {
        PlanIssue window = HanoiPlan312.Plan.FindIssues()[^1];
        Assert.Equal("Outlives its districts: the window from 2024-01-01 to 2025-12-31 of C04 (center-rollout, aspirational) is due on 2025-12-31, after the last day of the district level, 2025-06-30 (I08).", window.Explain(TextLanguage.English));
        Assert.Equal("Kỳ thực hiện vượt quá thời điểm kết thúc cấp huyện: kỳ từ ngày 01/01/2024 đến hết ngày 31/12/2025 của C04 (center-rollout, phấn đấu) hết hạn ngày 31/12/2025, sau ngày cuối cùng còn đơn vị hành chính cấp huyện, 30/06/2025 (I08).", window.Explain(TextLanguage.Vietnamese));
        Assert.Equal(13, window.Quotas.Length);
    }

    [Fact]
    public void Read_as_ending_with_the_districts_nothing_outlives_them() =>
        Assert.DoesNotContain(HanoiPlan312.Plan.EndOn(District.LastDay).FindIssues(), oddity => oddity.Kind == PlanIssueKind.OutlivesDistricts);

    [Theory]
    [InlineData(29, "contradiction", "redundant-minimum")]
    [InlineData(30, "tension", "redundant-minimum")]
    [InlineData(31, "redundant-minimum")]
    public void Floors_of_thirty_districts_stand_against_a_top(int top, params string[] kinds)
    {
        PlanIssue[] oddities = [.. Plan(CountRange.Between(10, top), CountRange.AtLeast(1)).FindIssues()];
        Assert.Equal(kinds, oddities.Select(oddity => EnumToken.Of(oddity.Kind)));
        Assert.All(oddities, oddity => Assert.Equal(30, oddity.Implied));
    }

    [Fact]
    public void A_contradiction_and_a_redundant_minimum_read_so()
    {
        ImmutableArray<PlanIssue> oddities = Plan(CountRange.Between(10, 20), CountRange.AtLeast(1)).FindIssues();
        Assert.Equal("Contradiction: C07 (each, mandatory) adds up to at least 30 new OCOP sales points in the city in 2024, while the top of C07 (city, mandatory) is 20: to satisfy the one goes over the other, which is no breach. One change reconciles them: raise the top of C07 (city, mandatory) to 30; or lower what C07 (each, mandatory) asks to 0.", oddities[0].Explain(TextLanguage.English));
        Assert.Equal("Mâu thuẫn: C07 (each, bắt buộc) cộng lại là ít nhất 30 điểm giới thiệu và bán sản phẩm OCOP mới trên địa bàn thành phố trong năm 2024, trong khi mức cao nhất của C07 (city, bắt buộc) là 20: thực hiện đủ thì vượt mức đó (vượt mức không coi là vi phạm). Chỉ cần một thay đổi để hết mâu thuẫn: nâng mức cao nhất của C07 (city, bắt buộc) lên 30; hoặc hạ mức đặt ra của C07 (each, bắt buộc) xuống 0.", oddities[0].Explain(TextLanguage.Vietnamese));
        Assert.Equal("Redundant: C07 (each, mandatory) adds up to at least 30 new OCOP sales points in the city in 2024, so that the minimum of C07 (city, mandatory), 10, asks for nothing more.", oddities[1].Explain(TextLanguage.English));
        Assert.Equal("Mức đặt ra đã được bao hàm: C07 (each, bắt buộc) cộng lại là ít nhất 30 điểm giới thiệu và bán sản phẩm OCOP mới trên địa bàn thành phố trong năm 2024, nên mức 10 của C07 (city, bắt buộc) không đòi hỏi gì thêm.", oddities[1].Explain(TextLanguage.Vietnamese));
    }

    [Fact]
    public void What_is_odd_for_several_districts_is_said_once()
    {
        // Each of two districts asks for 2 in the year and for 2 in its first half.
        DistrictSet two = [District.BaVi, District.MeLinh];
        PlanIssue oddity = Assert.Single(Plan(
            Rule("year", RuleScope.Each(two), TheYear, CountRange.AtLeast(2)),
            Rule("half", RuleScope.Each(two), TheHalf, CountRange.AtLeast(2))).FindIssues());
        Assert.Equal((PlanIssueKind.RedundantMinimum, "year", 2, 2), (oddity.Kind, oddity.Rule.Id, oddity.Quotas.Length, oddity.Implied));
        Assert.Contains("in each of 2 districts (250, 271) in 2024", oddity.Explain(TextLanguage.English), StringComparison.Ordinal);
        Assert.Contains("tại mỗi đơn vị trong 2 đơn vị (250, 271) trong năm 2024", oddity.Explain(TextLanguage.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_fewest_rules_are_named()
    {
        PlanIssue contradiction = Plan(
            Rule("city", RuleScope.Together(District.All), TheYear, CountRange.Between(0, 20)),
            Rule("some", RuleScope.Each(District.Urban), TheYear, CountRange.AtLeast(1)),
            Rule("rural", RuleScope.Each(District.Rural), TheYear, CountRange.AtLeast(2))).FindIssues()[0];
        Assert.Equal((PlanIssueKind.Contradiction, 34), (contradiction.Kind, contradiction.Implied));
        Assert.Equal("rural", Assert.Single(contradiction.OtherRules).Id);
    }

    [Fact]
    public void One_rule_that_comes_to_the_top_is_named_rather_than_two_that_do_together() =>
        Assert.Equal(
            (PlanIssueKind.Tension, "all"),
            Plan(
                Rule("city", RuleScope.Together(District.All), TheYear, CountRange.Between(0, 30)),
                Rule("all", RuleScope.Each(District.All), TheYear, CountRange.AtLeast(1)),
                Rule("urban", RuleScope.Each(District.Urban), TheYear, CountRange.AtLeast(1)),
                Rule("others", RuleScope.Each(District.All - District.Urban), TheYear, CountRange.AtLeast(1))).FindIssues()
                .Where(oddity => oddity.Rule.Id == "city").Select(oddity => (oddity.Kind, oddity.OtherRules.Single().Id)).Single());

    [Fact]
    public void Districts_whose_tops_other_rules_come_to_are_told_apart() =>
        Assert.Equal(
            [("there", District.MeLinh), ("here", District.BaVi)],
            Plan(
                Rule("cap", RuleScope.Each([District.BaVi, District.MeLinh]), TheYear, CountRange.AtMost(1)),
                Rule("here", RuleScope.Each(District.BaVi), TheHalf, CountRange.AtLeast(1)),
                Rule("there", RuleScope.Each(District.MeLinh), TheHalf, CountRange.AtLeast(1))).FindIssues()
                .Select(oddity => (oddity.OtherRules.Single().Id, oddity.Quotas.Single().Subject.Sole!)));

    [Fact]
    public void Districts_where_another_rule_would_do_too_are_told_apart_from_those_where_it_must() =>
        Assert.Equal(
            [("there", District.MeLinh), ("both", District.BaVi)],
            Plan(
                Rule("year", RuleScope.Each([District.BaVi, District.MeLinh]), TheYear, CountRange.AtLeast(1)),
                Rule("there", RuleScope.Each(District.MeLinh), TheHalf, CountRange.AtLeast(1)),
                Rule("both", RuleScope.Each([District.BaVi, District.MeLinh]), TheHalf, CountRange.AtLeast(1))).FindIssues()
                .Where(oddity => oddity.Rule.Id == "year").Select(oddity => (oddity.OtherRules.Single().Id, oddity.Quotas.Single().Subject.Sole!)));

    [Fact]
    public void What_a_plan_asks_on_its_first_day_alone_is_still_to_come()
    {
        DateInterval firstDay = new(TheYear.Start, TheYear.Start);
        Assert.Equal(
            PlanIssueKind.Tension,
            Assert.Single(Plan(
                Rule("city", RuleScope.Together(District.All), firstDay, CountRange.AtMost(1)),
                Rule("one", RuleScope.Each(District.BaVi), firstDay, CountRange.AtLeast(1))).FindIssues()).Kind);
    }

    [Fact]
    public void A_floor_is_lowered_no_further_than_to_the_top() =>
        Assert.Equal(
            [("city", "0..90"), ("each", "2..")],
            Plan(CountRange.AtMost(60), CountRange.AtLeast(3)).FindIssues()[0].ReconcilingRules.Select(rule => (rule.Id, rule.Range.ToString())));

    [Fact]
    public void Only_a_contradiction_needs_reconciling() =>
        Assert.All(HanoiPlan312.Plan.FindIssues(), oddity => Assert.Empty(oddity.ReconcilingRules));

    [Fact]
    public void Rules_of_another_kind_or_window_or_place_imply_nothing() =>
        Assert.Empty(Plan(
            Rule("city", RuleScope.Together(District.Rural), TheYear, CountRange.Between(1, 1)),
            Rule("urban", RuleScope.Each(District.Urban), TheYear, CountRange.AtLeast(1)),
            Rule("longer", RuleScope.Each(District.BaVi), new(TheYear.Start, new(2025, 1, 1)), CountRange.AtLeast(5)),
            Rule("centers", RuleScope.Each(District.BaVi), TheYear, CountRange.AtLeast(5), Measure.NewCenters)).FindIssues());

    [Fact]
    public void What_is_in_operation_and_what_opens_imply_nothing_of_each_other() =>
        Assert.Empty(Plan(
            Rule("operating", RuleScope.Each(District.BaVi), TheYear, CountRange.Between(5, 9), Measure.OperatingCenters),
            Rule("new", RuleScope.Each(District.BaVi), TheYear, CountRange.Between(5, 9), Measure.NewCenters),
            Rule("cap", RuleScope.Each(District.BaVi), TheYear, CountRange.AtMost(3), Measure.NewSalesPoints)).FindIssues());

    [Fact]
    public void A_stock_of_every_district_goes_over_a_top_of_the_city() =>
        Assert.Equal(PlanIssueKind.Contradiction, Assert.Single(Plan(
            Rule("city", RuleScope.Together(District.All), TheYear, CountRange.AtMost(5), Measure.OperatingCenters),
            Rule("each", RuleScope.Each(District.All), TheYear, CountRange.AtLeast(1), Measure.OperatingCenters)).FindIssues()).Kind);

    [Fact]
    [Trait("clause", "C01")]
    public void An_aspiration_makes_no_duty_redundant()
    {
        Clause duty = HanoiPlan312.AnnualMinimum.Clause, aspiration = HanoiPlan312.CityTarget.Clause;
        PlanRule floor = new("floor", duty, Measure.NewSalesPoints, RuleScope.Together(District.All), [TheYear], CountRange.AtLeast(10));
        PlanRule goal = new("goal", aspiration, Measure.NewSalesPoints, RuleScope.Together(District.All), [TheYear], CountRange.AtLeast(30));
        Assert.Empty(new OcopPlan("9/KH-UBND", new BilingualText("Kế hoạch", "Plan"), [duty, aspiration], [floor, goal], []).FindIssues());
    }

    [Fact]
    public void A_cap_that_others_go_over_cannot_be_kept_with_them()
    {
        string text = Plan(CountRange.Capped(0, 20), CountRange.AtLeast(1)).FindIssues()[0].Explain(TextLanguage.English);
        Assert.Contains("while the cap of C07 (city, mandatory) is 20: both cannot be kept.", text, StringComparison.Ordinal);
        Assert.Contains("mức trần của C07 (city, bắt buộc) là 20: không thể đồng thời thực hiện cả hai.", Plan(CountRange.Capped(0, 20), CountRange.AtLeast(1)).FindIssues()[0].Explain(TextLanguage.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_city_does_together_outlives_no_district() =>
        Assert.Empty(Plan(Rule("city", RuleScope.Together(District.All), new(new(2026, 1, 1), new(2026, 12, 31)), CountRange.AtLeast(1))).FindIssues());

    [Fact]
    public void An_oddity_has_an_identifier() =>
        Assert.Equal("tension:city-target:2023-01-01", HanoiPlan312.Plan.FindIssues()[1].Id);

    [Fact]
    public void A_plan_with_nothing_odd_has_no_oddities() =>
        Assert.Empty(Given.Plan(Measure.NewSalesPoints, CountRange.AtLeast(1)).FindIssues());

    [Fact]
    [Trait("clause", "C01")]
    public void The_programme_for_2024_clashes_with_the_floors_of_plan_312()
    {
        PlanIssue clash = Assert.Single(HanoiPlan312.Plan.FindIssues(Programme2024()), oddity => oddity.Kind == PlanIssueKind.Contradiction);
        Assert.Equal(("points", 30), (clash.Rule.Id, clash.Implied));
        Assert.Equal([HanoiPlan312.AnnualMinimum], clash.OtherRules);
        Assert.Equal([("points", "10..30"), ("annual-minimum", "0..")], clash.ReconcilingRules.Select(rule => (rule.Id, rule.Range.ToString())));
        Assert.Equal(
            "Contradiction: C01 of 312/KH-UBND (annual-minimum, mandatory) adds up to at least 30 new OCOP sales points in the city in 2024, while the top of C01 of OCOP 2024 (points, aspirational) is 20: to satisfy the one goes over the other, which is no breach. "
            + "One change reconciles them: raise the top of C01 of OCOP 2024 (points, aspirational) to 30; or lower what C01 of 312/KH-UBND (annual-minimum, mandatory) asks to 0.",
            clash.Explain(TextLanguage.English));
        Assert.Equal(
            "Mâu thuẫn: C01 của 312/KH-UBND (annual-minimum, bắt buộc) cộng lại là ít nhất 30 điểm giới thiệu và bán sản phẩm OCOP mới trên địa bàn thành phố trong năm 2024, trong khi mức cao nhất của C01 của OCOP 2024 (points, phấn đấu) là 20: thực hiện đủ thì vượt mức đó (vượt mức không coi là vi phạm). "
            + "Chỉ cần một thay đổi để hết mâu thuẫn: nâng mức cao nhất của C01 của OCOP 2024 (points, phấn đấu) lên 30; hoặc hạ mức đặt ra của C01 của 312/KH-UBND (annual-minimum, bắt buộc) xuống 0.",
            clash.Explain(TextLanguage.Vietnamese));
    }

    [Fact]
    [Trait("clause", "C03")]
    [Trait("clause", "C04")]
    public void Five_pilots_and_thirteen_remaining_districts_agree_with_eighteen_centers()
    {
        OcopPlan eighteen = Plan("18", new PlanRule("centers", Clause("18", Strength.Aspirational), Measure.OperatingCenters, RuleScope.Together(District.Rural | District.SonTay), [HanoiPlan312.CenterRollout.Windows[0]], CountRange.AtLeast(18)));
        foreach (OcopPlan[] order in new[] { new[] { HanoiPlan312.Plan, eighteen }, [eighteen, HanoiPlan312.Plan] })
        {
            PlanIssue agreement = Assert.Single(order[0].FindIssues(order[1]), oddity => oddity.Kind == PlanIssueKind.Agreement);
            Assert.Equal(("centers", 18), (agreement.Rule.Id, agreement.Implied));
            Assert.Equal([HanoiPlan312.PilotCenter, HanoiPlan312.CenterRollout], agreement.OtherRules);
            Assert.DoesNotContain(order[0].FindIssues(order[1]), oddity => oddity.Rule == agreement.Rule && oddity.Kind == PlanIssueKind.RedundantMinimum);
        }
    }

    [Fact]
    [Trait("clause", "C03")]
    [Trait("clause", "C04")]
    public void Where_each_of_the_eighteen_is_asked_for_the_two_rules_agree_with_it_between_them()
    {
        OcopPlan everywhere = Plan("276", new PlanRule("everywhere", Clause("276", Strength.Aspirational), Measure.OperatingCenters, RuleScope.Each(District.Rural | District.SonTay), [HanoiPlan312.CenterRollout.Windows[0]], CountRange.AtLeast(1)));
        PlanIssue agreement = Assert.Single(HanoiPlan312.Plan.FindIssues(everywhere), oddity => oddity is { Kind: PlanIssueKind.Agreement, Rule.Id: "everywhere" });
        Assert.Equal([HanoiPlan312.PilotCenter, HanoiPlan312.CenterRollout], agreement.OtherRules);
        Assert.Equal((18, 1), (agreement.Quotas.Length, agreement.Implied));
    }

    [Fact]
    [Trait("clause", "C03")]
    public void Two_plans_that_ask_the_same_agree_and_it_is_said_once()
    {
        PlanRule pilot = HanoiPlan312.PilotCenter;
        OcopPlan earlier = Plan("276/KH-UBND", new PlanRule("pilot", Clause("276/KH-UBND"), pilot.Measure, pilot.Scope, pilot.Windows, pilot.Range));
        PlanIssue agreement = Assert.Single(earlier.FindIssues(HanoiPlan312.Plan), oddity => oddity.Kind is PlanIssueKind.Agreement);
        Assert.Equal(("pilot-center", "pilot", 5, 1), (agreement.Rule.Id, agreement.OtherRules.Single().Id, agreement.Quotas.Length, agreement.Implied));
        Assert.Equal("Agreement: C01 of 276/KH-UBND (pilot, mandatory) adds up to at least 1 OCOP center in operation in each of 5 districts (018, 269, 277, 279, 280) in 2023, which is exactly the minimum of C03 of 312/KH-UBND (pilot-center, mandatory).", agreement.Explain(TextLanguage.English));
        Assert.Equal("Thống nhất: C01 của 276/KH-UBND (pilot, bắt buộc) cộng lại là ít nhất 1 trung tâm thiết kế, sáng tạo sản phẩm OCOP đang hoạt động tại mỗi đơn vị trong 5 đơn vị (018, 269, 277, 279, 280) trong năm 2023, đúng bằng mức 1 của C03 của 312/KH-UBND (pilot-center, bắt buộc).", agreement.Explain(TextLanguage.Vietnamese));
    }

    [Law(500)]
    public void Each_change_named_reconciles_and_none_smaller_does(Tangle tangle)
    {
        OcopPlan plan = tangle.Situation.Plan;
        Assert.All(plan.FindIssues().Where(oddity => oddity.Kind == PlanIssueKind.Contradiction), oddity =>
        {
            Assert.NotEmpty(oddity.ReconcilingRules);
            Assert.All(oddity.ReconcilingRules, changed =>
            {
                bool isTop = changed.Id == oddity.Rule.Id;
                CountRange smaller = isTop ? changed.Range.WithEnds(changed.Range.Minimum, changed.Range.Maximum - 1) : changed.Range.WithEnds(changed.Range.Minimum + 1, changed.Range.Maximum);
                Assert.False(IsContradicted(plan.With(changed), oddity.Quotas[0]));
                Assert.True(IsContradicted(plan.With(changed.With(range: smaller)), oddity.Quotas[0]));
            });
        });

        static bool IsContradicted(OcopPlan plan, Quota quota) => plan.FindIssues().Any(oddity =>
            oddity.Kind == PlanIssueKind.Contradiction && oddity.Quotas.Any(own => own.Rule.Id == quota.Rule.Id && own.Subject == quota.Subject && own.Window == quota.Window));
    }

    [Fact]
    public void Plans_that_are_null_or_repeat_are_refused()
    {
        Assert.Throws<ArgumentException>("others", () => HanoiPlan312.Plan.FindIssues(HanoiPlan312.Plan));
        Assert.Throws<ArgumentException>("others", () => HanoiPlan312.Plan.FindIssues([null!]));
        Assert.Throws<ArgumentNullException>("others", () => HanoiPlan312.Plan.FindIssues(null!));
    }

    [Law(200)]
    public void It_finds_what_trying_everything_finds(Tangle tangle)
    {
        // Nothing is open yet, and everything is yet to come.
        OcopPlan plan = tangle.Situation.Plan;
        var fresh = new Tangle(new Situation(plan, new Register([], []), plan.Horizon.Start.PlusDays(-1)), plan.Horizon.End);
        var expected =
            from quota in plan.Quotas
            let implied = BruteForce.Within(fresh, quota, quota.Due, other => IsOther(other, quota))
            let impliedAsStrongly = BruteForce.Within(fresh, quota, quota.Due, other => IsOther(other, quota) && other.Rule.Strength <= quota.Rule.Strength)
            from kind in KindsOf(quota, implied, impliedAsStrongly)
            select (kind, quota);
        Assert.Equal(
            expected.Select(odd => $"{odd.kind} {odd.quota}").Order(),
            plan.FindIssues().SelectMany(oddity => oddity.Quotas.Select(quota => $"{oddity.Kind} {quota}")).Order());
    }

    [Law(200)]
    public void The_rules_it_names_suffice_and_none_can_be_left_out(Tangle tangle)
    {
        OcopPlan plan = tangle.Situation.Plan;
        var fresh = new Tangle(new Situation(plan, new Register([], []), plan.Horizon.Start.PlusDays(-1)), plan.Horizon.End);
        Assert.All(plan.FindIssues(), oddity =>
        {
            int threshold = oddity.Kind switch
            {
                PlanIssueKind.Contradiction => oddity.Rule.Range.Maximum!.Value + 1,
                PlanIssueKind.Tension => oddity.Rule.Range.Maximum!.Value,
                _ => oddity.Rule.Range.Minimum,
            };
            Assert.All(oddity.Quotas, quota => Assert.Equal(oddity.Implied, Implied(quota, oddity.OtherRules)));
            Assert.True(oddity.Implied >= threshold);
            Assert.All(oddity.OtherRules, other => Assert.Contains(oddity.Quotas, quota => Implied(quota, oddity.OtherRules.Remove(other)) < threshold));

            int Implied(Quota of, ImmutableArray<PlanRule> others) => BruteForce.Within(fresh, of, of.Due, quota => others.Contains(quota.Rule));
        });
    }

    [Fact]
    public void Two_rules_that_each_go_over_the_top_leave_raising_it_alone()
    {
        PlanIssue contradiction = Plan(
            Rule("city", RuleScope.Together(District.All), TheYear, CountRange.AtMost(5)),
            Rule("urban", RuleScope.Each(District.Urban), TheYear, CountRange.AtLeast(1)),
            Rule("rural", RuleScope.Each(District.Rural), TheYear, CountRange.AtLeast(1))).FindIssues()[0];
        Assert.Equal((PlanIssueKind.Contradiction, 12), (contradiction.Kind, contradiction.Implied));
        Assert.Equal(("city", 29), (Assert.Single(contradiction.ReconcilingRules).Id, contradiction.ReconcilingRules[0].Range.Maximum));
    }

    [Fact]
    public void Four_rules_that_only_together_go_over_the_top_are_all_named()
    {
        PlanIssue contradiction = Plan(
        [
            Rule("city", RuleScope.Together(District.All), TheYear, CountRange.AtMost(3)),
            Rule("again", RuleScope.Each(District.BaVi), TheYear, CountRange.AtLeast(1)),
            .. new[] { District.BaVi, District.MeLinh, District.SonTay, District.TayHo }.Select(district => Rule(district.AsciiName, RuleScope.Each(district), TheYear, CountRange.AtLeast(1))),
        ]).FindIssues().First(oddity => oddity.Kind == PlanIssueKind.Contradiction);
        Assert.Equal(["Ba Vi", "Me Linh", "Son Tay", "Tay Ho"], contradiction.OtherRules.Select(rule => rule.Id));
        Assert.StartsWith("Contradiction: C07 (Ba Vi, mandatory) and C07 (Me Linh, mandatory) and C07 (Son Tay, mandatory) and C07 (Tay Ho, mandatory) add up to at least 4 new OCOP sales points in the city", contradiction.Explain(TextLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_can_repeat_itself_and_agree_with_another_at_once()
    {
        PlanRule city = new("city", Clause("1"), Measure.NewSalesPoints, RuleScope.Together(District.All), [TheYear], CountRange.AtLeast(30));
        PlanRule each = new("each", Clause("1"), Measure.NewSalesPoints, RuleScope.Each(District.All), [TheYear], CountRange.AtLeast(1));
        OcopPlan own = new("1", new BilingualText("Kế hoạch", "Plan"), [city.Clause], [city, each], []);
        OcopPlan other = Plan("2", new PlanRule("floor", Clause("2"), Measure.NewSalesPoints, RuleScope.Each(District.All), [TheYear], CountRange.AtLeast(1)));
        Assert.All([new[] { own, other }, [other, own]], plans => Assert.Equal(
            [(PlanIssueKind.RedundantMinimum, "each"), (PlanIssueKind.Agreement, "floor")],
            plans[0].FindIssues(plans[1..]).Where(oddity => oddity.Rule == city).Select(oddity => (oddity.Kind, oddity.OtherRules.Single().Id))));
    }

    [Fact]
    public void What_another_plan_asks_beyond_a_minimum_makes_it_redundant()
    {
        PlanRule city = new("city", Clause("1"), Measure.NewSalesPoints, RuleScope.Together(District.All), [TheYear], CountRange.AtLeast(10));
        PlanRule each = new("each", Clause("2"), Measure.NewSalesPoints, RuleScope.Each(District.All), [TheYear], CountRange.AtLeast(1));
        PlanIssue oddity = Assert.Single(Plan("1", city).FindIssues(Plan("2", each)));
        Assert.Equal((PlanIssueKind.RedundantMinimum, 30), (oddity.Kind, oddity.Implied));
        Assert.Equal([each], oddity.OtherRules);
    }

    [Fact]
    public void One_district_is_named_in_full() =>
        Assert.StartsWith(
            "Tension: C07 (half, mandatory) adds up to at least 1 new OCOP sales point in Ba Vì rural district in 2024, which is exactly the top of",
            Plan(
                Rule("year", RuleScope.Each(District.BaVi), TheYear, CountRange.AtMost(1)),
                Rule("half", RuleScope.Each(District.BaVi), TheHalf, CountRange.AtLeast(1))).FindIssues()[0].Explain(TextLanguage.English),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("-9998-01-01")]
    [InlineData("0001-01-02")]
    public void A_plan_of_the_first_days_there_are_is_checked_like_any_other(string day)
    {
        DateInterval window = new(Given.Day(day), Given.Day(day).PlusDays(1));
        Assert.Equal(
            PlanIssueKind.Tension,
            Assert.Single(Plan(
                Rule("city", RuleScope.Together(District.All), window, CountRange.AtMost(1)),
                Rule("one", RuleScope.Each(District.BaVi), window, CountRange.AtLeast(1))).FindIssues()).Kind);
    }

    [Fact]
    public void On_the_first_day_there_is_nothing_is_left_to_open() =>
        Assert.Empty(Plan(
            Rule("city", RuleScope.Together(District.All), new(LocalDate.MinIsoValue, LocalDate.MinIsoValue), CountRange.AtMost(1)),
            Rule("one", RuleScope.Each(District.BaVi), new(LocalDate.MinIsoValue, LocalDate.MinIsoValue), CountRange.AtLeast(1))).FindIssues());

    [Fact]
    public void Where_plans_are_read_together_an_oddity_s_identifier_names_its_plan() =>
        Assert.Contains("tension:312/KH-UBND:city-target:2023-01-01", HanoiPlan312.Plan.FindIssues(Programme2024()).Select(oddity => oddity.Id));

    private static bool IsOther(Quota other, Quota quota) => other.Rule != quota.Rule && other.Rule.Measure == quota.Rule.Measure;

    private static IEnumerable<PlanIssueKind> KindsOf(Quota quota, int implied, int impliedAsStrongly)
    {
        CountRange range = quota.Rule.Range;
        if (range.Maximum is { } top && implied > 0 && implied >= top)
            yield return implied > top ? PlanIssueKind.Contradiction : PlanIssueKind.Tension;
        if (range.Minimum > 0 && impliedAsStrongly >= range.Minimum)
            yield return PlanIssueKind.RedundantMinimum;
    }

    private static OcopPlan Plan(CountRange city, CountRange each) => Plan(
        Rule("city", RuleScope.Together(District.All), TheYear, city),
        Rule("each", RuleScope.Each(District.All), TheYear, each));

    private static OcopPlan Plan(params PlanRule[] rules) =>
        new("9/KH-UBND", new BilingualText("Kế hoạch", "Plan"), rules.Select(rule => rule.Clause).Distinct(), rules, []);

    private static PlanRule Rule(string id, RuleScope scope, DateInterval window, CountRange range, Measure measure = default) =>
        new(id, Given.Plan(measure, range).Clauses[0], measure, scope, [window], range);

    private static OcopPlan Programme2024() => Plan("OCOP 2024", new PlanRule("points", Clause("OCOP 2024", Strength.Aspirational), Measure.NewSalesPoints, RuleScope.Together(District.All), [TheYear], CountRange.Between(10, 20)));

    private static OcopPlan Plan(string number, PlanRule rule) => new(number, new BilingualText("Kế hoạch", "Plan"), [rule.Clause], [rule], []);

    private static Clause Clause(string instrument, Strength strength = Strength.Mandatory) => new(
        new Citation(instrument, "C01", new BilingualText("đoạn 1", "paragraph 1"), new Uri("https://example.org/"), new LocalDate(2026, 1, 1)),
        ClauseKind.Quota,
        new BilingualText("Một chỉ tiêu.", "A quota."),
        strength);
}
