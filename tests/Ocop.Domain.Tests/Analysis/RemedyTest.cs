namespace Ocop.Domain.Tests;

public class RemedyTest
{
    private static readonly LocalDate MidYear = new(2023, 6, 30);

    [Fact]
    [Trait("clause", "C01")]
    [Trait("clause", "C02")]
    public void One_opening_serves_the_district_and_the_city()
    {
        // 21 points in 21 districts: the city has enough, nine districts have none.
        Remedy remedy = Assess(MidYear, [.. District.All.Take(21).Select(Point)]).FindRemedy();
        Assert.Equal(9, remedy.Actions.Count(action => action.Kind == EstablishmentKind.SalesPoint));
        Assert.All(remedy.Actions, action => Assert.Equal((1, new LocalDate(2023, 7, 1), new LocalDate(2023, 12, 31), false), (action.Count, action.From, action.By, action.IsLate)));
    }

    [Fact]
    [Trait("clause", "C01")]
    [Trait("clause", "C02")]
    public void What_the_city_still_lacks_may_be_opened_anywhere()
    {
        // 28 districts have their point; were 40 striven for, the two that have none and ten more would make it.
        OcopPlan plan = HanoiPlan312.Plan.With(HanoiPlan312.CityTarget.With(range: CountRange.AtLeast(40)));
        Remedy remedy = plan.Assess(Given.Register([.. District.All.Take(28).Select(Point)]), MidYear).FindRemedy();
        RemedyAction[] points = [.. remedy.Actions.Where(action => action.Kind == EstablishmentKind.SalesPoint)];
        Assert.Equal(
            [("281", 1), ("282", 1), ("city", 10)],
            points.Select(action => (action.Subject.ToString(), action.Count)));
        Assert.Equal([Strength.Mandatory, Strength.Mandatory, Strength.Aspirational], points.Select(remedy.GetStrength));
    }

    [Fact]
    [Trait("clause", "C03")]
    [Trait("clause", "C04")]
    public void A_stock_past_its_due_day_is_mended_late_and_one_before_it_by_that_day()
    {
        Remedy remedy = Assess(new(2024, 6, 30), [.. District.All.Select(district => Given.Point($"P-{district.Code}", district, new(2024, 5, 1)))]).FindRemedy();
        Assert.Equal(HanoiPlan312.RolloutDistricts.Count, remedy.Actions.Count(action => action.By == new LocalDate(2025, 12, 31) && !action.IsLate));
        Assert.Equal(HanoiPlan312.PilotDistricts, DistrictSet.Of([.. remedy.Actions.Where(action => action.IsLate).SelectMany(action => action.Subject)]));
        Assert.All(remedy.Actions.Where(action => action.IsLate), action => Assert.Null(action.By));
    }

    [Fact]
    [Trait("clause", "C01")]
    public void A_year_that_is_over_is_beyond_repair_and_one_to_come_is_not_looked_at()
    {
        Remedy remedy = Assess(new(2023, 12, 31)).FindRemedy();
        Assert.Equal(31, remedy.Unrecoverable.Length);
        Assert.All(remedy.Unrecoverable, finding => Assert.Equal(new LocalDate(2023, 12, 31), finding.Due));
        Assert.DoesNotContain(remedy.Needs, need => need.Quota.Rule == HanoiPlan312.AnnualMinimum);
    }

    [Fact]
    [Trait("clause", "C01")]
    [Trait("clause", "C04")]
    public void A_horizon_looks_at_windows_that_start_by_then()
    {
        PlanAssessment assessment = Assess(new(2023, 12, 31));
        Assert.Equal(5, assessment.FindRemedy().Openings);
        Assert.Equal(5 + 30 + 13, assessment.FindRemedy(horizon: new LocalDate(2024, 1, 1)).Openings);
        Remedy remedy = assessment.FindRemedy(horizon: new LocalDate(2025, 1, 1));
        Assert.Equal(5 + 30 + 13 + 30, remedy.Openings);
        Assert.Equal(30, remedy.Actions.Count(action => action.From == new LocalDate(2025, 1, 1) && action.By == new LocalDate(2025, 12, 31)));
    }

    [Theory]
    [InlineData("2023-07-01", "2023-06-30")]
    [InlineData("2023-07-01", "0001-01-01")]
    public void A_horizon_before_the_as_of_day_is_refused(string asOf, string early) =>
        Assert.Throws<ArgumentException>("horizon", () => Assess(Given.Day(asOf)).FindRemedy(Given.Day(early)));

    [Fact]
    public void A_horizon_on_the_as_of_day_is_the_default() =>
        Assert.Equal(Assess(MidYear).FindRemedy().Actions, Assess(MidYear).FindRemedy(MidYear).Actions);

    [Fact]
    [Trait("clause", "C01")]
    public void Each_need_names_its_latest_responsible_day()
    {
        Remedy remedy = Assess(new(2024, 6, 30)).FindRemedy(horizon: new(2025, 1, 1));
        Assert.Equal(
            [("annual-minimum", new LocalDate(2024, 12, 31)), ("annual-minimum", new LocalDate(2025, 12, 31)), ("pilot-center", null), ("center-rollout", new LocalDate(2025, 12, 31))],
            remedy.Needs.Select(need => (need.Quota.Rule.Id, need.LatestResponsibleDay)).Distinct());
    }

    [Fact]
    [Trait("clause", "C02")]
    public void Mandatory_needs_may_force_the_city_over_the_top_of_its_range()
    {
        // 26 points, all in one district: the other 29 each must open one.
        Remedy remedy = Assess(MidYear, [.. Enumerable.Range(1, 26).Select(i => Given.Point($"P-{i}", District.BaDinh, new(2023, 5, 1)))]).FindRemedy();
        RangeOverrun overrun = Assert.Single(remedy.Overruns);
        Assert.Equal((29, 55, 25), (overrun.Forced, overrun.Count, overrun.Surplus));
        Assert.Equal(HanoiPlan312.CityTarget, overrun.Finding.Rule);
        Assert.Contains("55 at least, 25 above the maximum of the range, 30; this is not a breach", string.Join('\n', remedy.Explain(TextLanguage.English)), StringComparison.Ordinal);
        Assert.Contains("không coi là vi phạm", string.Join('\n', remedy.Explain(TextLanguage.Vietnamese)), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("clause", "C02")]
    public void Landing_on_the_top_of_the_range_is_no_overrun() =>
        Assert.Empty(Assess(MidYear, Point(District.BaDinh)).FindRemedy().Overruns);

    [Fact]
    public void Three_pairs_in_a_ring_take_two_openings_and_weights_show_it()
    {
        Remedy remedy = Pairs(District.BaDinh, District.HoanKiem, District.TayHo).Assess(Given.Register(), Given.Window.Start).FindRemedy();
        RemedyBound bound = Assert.Single(remedy.Bounds);
        Assert.Equal((2, 2, true), (remedy.Openings, bound.Capacity, remedy.IsProvenByBounds));
        Assert.Equal(3, bound.WeightedNeeds.Length);
        Assert.Contains("one opening counts towards weights of at most 2, so at least 2 are needed", string.Join('\n', remedy.Explain(TextLanguage.English)), StringComparison.Ordinal);
    }

    [Fact]
    public void Six_pairs_of_four_districts_take_three_openings_though_weights_show_two()
    {
        Remedy remedy = Pairs(District.BaDinh, District.HoanKiem, District.TayHo, District.LongBien).Assess(Given.Register(), Given.Window.Start).FindRemedy();
        Assert.Equal((3, 2, false), (remedy.Openings, remedy.LowerBound, remedy.IsProvenByBounds));
        Assert.Contains("all plans smaller than 3 were tried without success", string.Join('\n', remedy.Explain(TextLanguage.English)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_opening_that_serves_two_windows_falls_in_both()
    {
        OcopPlan plan = Plan(
            (RuleScope.Each(District.BaDinh), new(new(2024, 3, 1), new(2024, 5, 31)), 1),
            (RuleScope.Together([District.BaDinh, District.HoanKiem]), new(new(2024, 5, 1), new(2024, 8, 31)), 1));
        RemedyAction action = Assert.Single(plan.Assess(Given.Register(), new(2024, 3, 1)).FindRemedy(horizon: new(2024, 5, 1)).Actions);
        Assert.Equal((District.BaDinh, new LocalDate(2024, 5, 1), new LocalDate(2024, 5, 31)), (action.Subject.Sole, action.From, action.By));
    }

    [Fact]
    public void What_more_than_one_need_asks_for_is_asked_where_it_may_be_anywhere()
    {
        OcopPlan plan = Plan(
            (RuleScope.Each(District.BaDinh), Given.Window, 1),
            (RuleScope.Together([District.BaDinh, District.HoanKiem]), Given.Window, 3));
        Assert.Equal(
            [("001", 1), ("001|002", 2)],
            plan.Assess(Given.Register(), Given.Window.Start).FindRemedy().Actions.Select(action => (action.Subject.ToString(), action.Count)));
    }

    [Fact]
    [Trait("clause", "C03")]
    public void The_share_of_a_quota_is_what_serves_it()
    {
        Remedy remedy = Assess(new(2024, 6, 30)).FindRemedy();
        Assert.Equal("1 center in 269 2024-07-01/", Assert.Single(remedy.GetActions(HanoiPlan312.PilotCenter.For(District.SonTay))).ToString());
        Assert.Empty(remedy.GetActions(HanoiPlan312.AnnualMinimum.For(District.SonTay, 2023)));
        Assert.Empty(remedy.GetActions(HanoiPlan312.AnnualMinimum.For(District.SonTay, 2025)));
        Assert.Throws<ArgumentException>("quota", () => remedy.GetActions(Given.Quota(Measure.NewCenters, CountRange.AtLeast(1))));
    }

    [Fact]
    [Trait("clause", "C02")]
    public void The_share_of_the_city_says_what_it_lacks_beside_what_the_districts_must_open()
    {
        Remedy remedy = Assess(MidYear, [.. Enumerable.Range(1, 16).Select(i => Given.Point($"P-{i}", District.BaDinh, new(2023, 5, 1)))]).FindRemedy();
        string[] lines = [.. remedy.Explain(HanoiPlan312.CityTarget.For(2023), TextLanguage.English)];
        Assert.Equal("This quota is short by 4; the openings below serve other quotas too, and cover it.", lines[0]);
        Assert.StartsWith("Mandatory C01, aspirational C02, by 2023-12-31: open 1 new OCOP sales point in each of: Hoàn Kiếm", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("Chỉ tiêu này còn thiếu 4;", remedy.Explain(HanoiPlan312.CityTarget.For(2023), TextLanguage.Vietnamese).First(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pilot-center", 2023, "This quota is short by 1.", "Chỉ tiêu này còn thiếu 1.")]
    [InlineData("annual-minimum", 2023, "Mandatory, and can no longer be met because the windows are over: C01 in 2023: 269 (1 missing).", "Chỉ tiêu bắt buộc đã hết kỳ, việc mở mới không còn được tính: C01 trong năm 2023: 269 (thiếu 1).")]
    [InlineData("annual-minimum", 2025, "The window begins on 2025-01-01; only windows that begin by 2024-06-30 are looked at here.", "Kỳ thực hiện bắt đầu từ ngày 01/01/2025; phần này chỉ xét các kỳ bắt đầu chậm nhất vào ngày 30/06/2024.")]
    [InlineData("annual-minimum", 2024, "Nothing is missing.", "Đã đủ số lượng, không cần mở thêm.")]
    public void The_share_of_a_quota_in_words(string rule, int year, string english, string vietnamese)
    {
        Remedy remedy = Assess(new(2024, 6, 30), Given.Point("P-1", District.SonTay, new(2024, 5, 1))).FindRemedy();
        Quota quota = HanoiPlan312.Plan.GetRule(rule).For(District.SonTay, year);
        Assert.Equal(english, remedy.Explain(quota, TextLanguage.English).First());
        Assert.Equal(vietnamese, remedy.Explain(quota, TextLanguage.Vietnamese).First());
    }

    [Fact]
    [Trait("clause", "C01")]
    [Trait("clause", "C04")]
    public void The_headline_tells_duties_and_aspirations_apart()
    {
        Remedy remedy = Assess(new(2024, 6, 30)).FindRemedy();
        Assert.StartsWith("At least 48 openings satisfy every quota that can still be satisfied, 35 for mandatory quotas and 13 for aspirational quotas only:", remedy.Explain(TextLanguage.English).First(), StringComparison.Ordinal);
        Assert.Equal("Để đạt mọi chỉ tiêu còn có thể đạt, số mở mới ít nhất là 48, trong đó 35 phục vụ chỉ tiêu bắt buộc, 13 chỉ phục vụ chỉ tiêu phấn đấu:", remedy.Explain(TextLanguage.Vietnamese).First());
    }

    [Fact]
    public void Scopes_that_overlap_in_most_of_their_districts_are_answered_at_once()
    {
        OcopPlan plan = Plan(
        [
            (RuleScope.Each(District.BaVi), Given.Window, 5),
            .. District.All.Take(16).Select(left => (RuleScope.Together(District.All - left), Given.Window, 1)),
        ]);
        Assert.Equal("5 sales-point in 271 2024-03-02/2024-05-31", Assert.Single(plan.Assess(Given.Register(), Given.Window.Start).FindRemedy().Actions).ToString());
    }

    [Fact]
    public void An_action_of_another_remedy_is_refused()
    {
        RemedyAction foreign = Assess(new(2024, 6, 30)).FindRemedy().Actions[0];
        Assert.Throws<ArgumentException>("action", () => Assess(MidYear).FindRemedy().GetStrength(foreign));
    }

    [Fact]
    public void Nothing_is_asked_after_the_last_day_of_the_calendar()
    {
        Remedy remedy = HanoiPlan312.Plan.Assess(Given.Register(), LocalDate.MaxIsoValue).FindRemedy();
        Assert.Empty(remedy.Actions);
        Assert.Equal(HanoiPlan312.Plan.Quotas.Length, remedy.Unrecoverable.Length);
    }

    [Fact]
    public void Null_is_refused()
    {
        Remedy remedy = Assess(MidYear).FindRemedy();
        Assert.Throws<ArgumentNullException>("action", () => remedy.GetStrength(null!));
        Assert.Throws<ArgumentNullException>("need", () => remedy.Actions[0].Serves(null!));
        Assert.Throws<ArgumentNullException>("quota", () => remedy.GetActions(null!));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => remedy.Explain((TextLanguage)7));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => remedy.Explain(remedy.Assessment.Findings[0].Quota, (TextLanguage)7));
    }

    [Fact]
    public void It_reads_so()
    {
        Register register = Given.Register([.. District.All.Except([District.BaVi]).Select(district => Given.Point($"P-{district.Code}", district, new(2024, 2, 1))), .. HanoiPlan312.RolloutDistricts.Select(Center), .. (HanoiPlan312.PilotDistricts - District.SonTay).Select(Center)]);
        Remedy remedy = HanoiPlan312.Plan.Assess(register, new(2024, 6, 30)).FindRemedy();
        Assert.Equal(
        [
            "At least 2 openings satisfy every quota that can still be satisfied, for mandatory quotas:",
            "Mandatory C01, by 2024-12-31: open 1 new OCOP sales point in Ba Vì rural district.",
            "Mandatory C03, overdue, as soon as possible: open 1 new OCOP center in Sơn Tây town.",
            "No smaller plan works: no opening counts towards two of these quotas, and together they need 2: C01 in 2024: 271 (1 missing); C03 in 2023: 269 (1 missing).",
            "After 2024-12-31, the mandatory C01 due by then can no longer be met.",
            "Mandatory, and can no longer be met because the windows are over: C01 in 2023: each of the 30 districts (30 missing).",
            "Aspirational, and can no longer be met because the windows are over: C02 in 2023: the city (20 missing).",
        ],
            remedy.Explain(TextLanguage.English));
        Assert.Equal(
        [
            "Để đạt mọi chỉ tiêu còn có thể đạt, số mở mới ít nhất là 2, phục vụ chỉ tiêu bắt buộc:",
            "Bắt buộc theo C01, chậm nhất là hết ngày 31/12/2024: mở mới 1 điểm giới thiệu và bán sản phẩm OCOP tại huyện Ba Vì.",
            "Bắt buộc theo C03, đã quá hạn, càng sớm càng tốt: mở mới 1 trung tâm thiết kế, sáng tạo sản phẩm OCOP tại thị xã Sơn Tây.",
            "Không thể ít hơn: mỗi cơ sở mở mới chỉ được tính cho một trong các chỉ tiêu sau, mà các chỉ tiêu này còn thiếu tổng cộng 2: C01 trong năm 2024: 271 (thiếu 1); C03 trong năm 2023: 269 (thiếu 1).",
            "Sau ngày 31/12/2024, phần đến hạn của chỉ tiêu bắt buộc C01 không còn khắc phục được.",
            "Chỉ tiêu bắt buộc đã hết kỳ, việc mở mới không còn được tính: C01 trong năm 2023: cả 30 đơn vị (thiếu 30).",
            "Chỉ tiêu phấn đấu đã hết kỳ, không còn đạt được: C02 trong năm 2023: toàn thành phố (thiếu 20).",
        ],
            remedy.Explain(TextLanguage.Vietnamese));
    }

    [Fact]
    [Trait("clause", "C02")]
    public void An_aspiration_served_beside_a_duty_is_not_called_mandatory()
    {
        string line = Assess(MidYear).FindRemedy().Explain(TextLanguage.English).ElementAt(1);
        Assert.StartsWith("Mandatory C01, aspirational C02, by 2023-12-31: open 1 new OCOP sales point in each of the 30 districts.", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_register_is_to_be_completed_where_openings_come_too_late()
    {
        Remedy remedy = HanoiPlan312.Plan.Assess(new Register([], [], RegisterCoverage.Partial), new(2024, 1, 1)).FindRemedy();
        Assert.Contains("only records of what opened within them can help (I10)", remedy.Explain(TextLanguage.English).Last(), StringComparison.Ordinal);
        Assert.Contains("chỉ có thể bổ sung vào sổ những gì đã mở trong kỳ (I10)", remedy.Explain(TextLanguage.Vietnamese).Last(), StringComparison.Ordinal);
        Assert.Contains(remedy.Explain(TextLanguage.English), line => line.StartsWith("Mandatory C03, overdue by the register (if it is there, record it; if not, as soon as possible)", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nothing_lacks_it_says_so()
    {
        Remedy remedy = HanoiPlan312.Plan.Assess(Given.Register([.. HanoiPlan312.PilotDistricts.Select(Center), .. HanoiPlan312.RolloutDistricts.Select(Center), .. District.All.Select(Point)]), new(2023, 12, 31)).FindRemedy();
        Assert.Equal(["Nothing needs to open: no quota that can still be satisfied is short."], remedy.Explain(TextLanguage.English));
        Assert.Equal(["Không cần mở thêm: không có chỉ tiêu nào đang thiếu mà còn có thể đạt."], remedy.Explain(TextLanguage.Vietnamese));
    }

    [Fact]
    public void One_opening_for_one_quota_reads_so() => Assert.Equal(
        [
            "At least 1 opening satisfies every quota that can still be satisfied, for mandatory quotas:",
            "Mandatory C07, by 2024-05-31: open 1 new OCOP sales point in Ba Đình urban district.",
            "No smaller plan works: C07 from 2024-03-01 to 2024-05-31: 001 (1 missing).",
            "After 2024-05-31, the mandatory C07 due by then can no longer be met.",
        ],
        Given.Plan(Measure.NewSalesPoints, CountRange.AtLeast(1)).Assess(Given.Register(), Given.Window.Start).FindRemedy().Explain(TextLanguage.English));

    [Fact]
    public void What_several_districts_owe_together_may_be_in_any_of_them()
    {
        Remedy remedy = Pairs(District.BaDinh, District.HoanKiem).Assess(Given.Register(), Given.Window.Start).FindRemedy();
        Assert.Contains("anywhere in: Ba Đình urban district, Hoàn Kiếm urban district.", remedy.Explain(TextLanguage.English).ElementAt(1), StringComparison.Ordinal);
        Assert.Contains("tại bất kỳ đơn vị nào trong số: quận Ba Đình, quận Hoàn Kiếm.", remedy.Explain(TextLanguage.Vietnamese).ElementAt(1), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("clause", "C02")]
    public void An_overrun_of_a_cap_is_not_called_harmless()
    {
        OcopPlan capped = HanoiPlan312.Plan.With(HanoiPlan312.CityTarget.With(range: CountRange.Capped(20, 30)));
        Remedy remedy = capped.Assess(Given.Register(Given.Point("P-1", District.BaDinh, new(2023, 5, 1)), Given.Point("P-2", District.BaDinh, new(2023, 5, 1))), MidYear).FindRemedy();
        Assert.Contains("C02 (aspirational): the shortfalls of mandatory quotas alone bring the count from 2 to 31 at least, 1 above the cap, 30.", remedy.Explain(TextLanguage.English));
        Assert.Contains("C02 (phấn đấu): riêng phần còn thiếu của chỉ tiêu bắt buộc đã đưa số lượng từ 2 lên ít nhất 31, vượt 1 so với mức trần (30).", remedy.Explain(TextLanguage.Vietnamese));
    }

    [Fact]
    public void Needs_that_one_opening_serves_force_no_overrun()
    {
        OcopPlan plan = Topped(
            Given.Window,
            (RuleScope.Each(District.BaDinh), Given.Window, 1),
            (RuleScope.Together([District.BaDinh, District.HoanKiem]), Given.Window, 1));
        Assert.Empty(plan.Assess(Given.Register(), Given.Window.Start).FindRemedy().Overruns);
        Assert.Single(plan.Assess(Given.Register(Given.Point("P-1", District.TayHo, Given.Window.Start)), Given.Window.Start).FindRemedy().Overruns);
    }

    [Fact]
    public void Two_of_a_year_are_one_of_each_half()
    {
        DateInterval whole = new(new(2024, 1, 1), new(2024, 12, 31)), first = new(new(2024, 1, 1), new(2024, 6, 30)), second = new(new(2024, 7, 1), new(2024, 12, 31));
        Remedy remedy = Plan((RuleScope.Each(District.BaDinh), first, 1), (RuleScope.Each(District.BaDinh), whole, 2), (RuleScope.Each(District.BaDinh), second, 1))
            .Assess(Given.Register(), new(2023, 12, 31)).FindRemedy(second.Start);
        Assert.Equal([(first.End, 1), (second.End, 1)], remedy.Actions.Select(action => (action.By!.Value, action.Count)));
    }

    [Fact]
    public void What_enough_others_do_in_time_may_be_done_later_and_is_not_asked_for_twice()
    {
        DateInterval year = new(new(2024, 1, 1), new(2024, 12, 31)), half = new(new(2024, 1, 1), new(2024, 6, 30));
        Remedy remedy = Plan(
            (RuleScope.Each(District.BaDinh), year, 2),
            (RuleScope.Each(District.HoanKiem), year, 2),
            (RuleScope.Together([District.BaDinh, District.HoanKiem]), half, 2)).Assess(Given.Register(), year.Start).FindRemedy();
        Assert.Equal([(half.End, 2), (year.End, 2)], remedy.Actions.Select(action => (action.By!.Value, action.Count)));
        Assert.All(remedy.Bounds.SelectMany(bound => bound.WeightedNeeds), share => Assert.True(share.Weight > 0));
    }

    [Fact]
    public void Actions_come_by_the_day_they_are_due_and_not_by_the_day_they_may_begin()
    {
        DateInterval wide = new(new(2024, 3, 1), new(2024, 12, 31)), narrow = new(new(2024, 4, 1), new(2024, 5, 31));
        Remedy remedy = Plan((RuleScope.Each(District.BaDinh), wide, 1), (RuleScope.Each(District.HoanKiem), narrow, 1)).Assess(Given.Register(), new(2024, 2, 1)).FindRemedy(narrow.Start);
        Assert.Equal([District.HoanKiem, District.BaDinh], remedy.Actions.Select(action => action.Subject.Sole));
        Assert.Contains("Mandatory C07, from 2024-04-01 to 2024-05-31: open 1 new OCOP sales point in Hoàn Kiếm urban district.", remedy.Explain(TextLanguage.English));
        Assert.Contains("Bắt buộc theo C07, từ ngày 01/04/2024 đến hết ngày 31/05/2024: mở mới 1 điểm giới thiệu và bán sản phẩm OCOP tại quận Hoàn Kiếm.", remedy.Explain(TextLanguage.Vietnamese));
        Assert.StartsWith("At least 2 openings satisfy every quota that can still be satisfied (with the windows that begin by 2024-04-01), for mandatory quotas:", remedy.Explain(TextLanguage.English).First(), StringComparison.Ordinal);
        Assert.StartsWith("Để đạt mọi chỉ tiêu còn có thể đạt (xét cả các kỳ bắt đầu chậm nhất vào ngày 01/04/2024), số mở mới ít nhất là 2, phục vụ chỉ tiêu bắt buộc:", remedy.Explain(TextLanguage.Vietnamese).First(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("clause", "I10")]
    public void Of_a_partial_register_and_a_horizon_the_headline_says_both()
    {
        Remedy remedy = Given.Plan(Measure.NewSalesPoints, CountRange.AtLeast(1), Strength.Aspirational)
            .Assess(new Register([], [], RegisterCoverage.Partial), new(2024, 2, 1)).FindRemedy(new LocalDate(2024, 3, 1));
        Assert.Equal(
            [
                "At least 1 opening satisfies every quota that can still be satisfied (as far as the partial register shows, I10; with the windows that begin by 2024-03-01), for aspirational quotas only:",
                "Aspirational C07, from 2024-03-01 to 2024-05-31: aim to open 1 new OCOP sales point in Ba Đình urban district.",
            ],
            remedy.Explain(TextLanguage.English).Take(2));
        Assert.Equal(
            "Để đạt mọi chỉ tiêu còn có thể đạt (theo sổ chưa đầy đủ, I10; xét cả các kỳ bắt đầu chậm nhất vào ngày 01/03/2024), số mở mới ít nhất là 1, chỉ phục vụ chỉ tiêu phấn đấu:",
            remedy.Explain(TextLanguage.Vietnamese).First());
    }

    [Fact]
    public void A_need_that_weighs_more_than_others_is_listed_with_its_weight()
    {
        // Two of the three districts for each pair, and all three together: found by what is listed twice.
        OcopPlan plan = Plan(
            (RuleScope.Together([District.BaDinh, District.HoanKiem]), Given.Window, 1),
            (RuleScope.Together([District.BaDinh, District.TayHo]), Given.Window, 1),
            (RuleScope.Together([District.BaDinh, District.LongBien]), Given.Window, 1),
            (RuleScope.Together([District.HoanKiem, District.TayHo, District.LongBien]), Given.Window, 1));
        Remedy remedy = plan.Assess(Given.Register(), Given.Window.Start).FindRemedy();
        Assert.Equal(2, remedy.Openings);
        RemedyBound bound = Assert.Single(remedy.Bounds);
        Assert.Equal([1, 1, 1, 2], bound.WeightedNeeds.Select(share => share.Weight).Order());
        Assert.Contains("(1 × 2 missing)", string.Join(' ', remedy.Explain(TextLanguage.English)), StringComparison.Ordinal);
        Assert.Contains("(thiếu 1 × 2)", string.Join(' ', remedy.Explain(TextLanguage.Vietnamese)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_that_two_actions_make_up_exactly_is_said_without_more()
    {
        DateInterval half = new(new(2024, 1, 1), new(2024, 6, 30));
        OcopPlan plan = Plan(
            (RuleScope.Each(District.BaDinh), half, 1),
            (RuleScope.Each(District.HoanKiem), half, 1),
            (RuleScope.Together([District.BaDinh, District.HoanKiem]), half, 2));
        Remedy remedy = plan.Assess(Given.Register(), half.Start).FindRemedy();
        Assert.Equal("This quota is short by 2.", remedy.Explain(plan.Quotas[^1], TextLanguage.English).First());
    }

    [Fact]
    public void A_duty_of_a_later_window_hides_none_of_an_earlier_one()
    {
        DateInterval later = new(Given.Window.End.PlusDays(31), Given.Window.End.PlusDays(60));
        PlanAssessment assessment = Topped(Given.Window, (RuleScope.Each(District.BaDinh), later, 1), (RuleScope.Each(District.BaDinh), Given.Window, 1))
            .Assess(Given.Register(Given.Point("P-1", District.TayHo, Given.Window.Start)), Given.Window.Start);
        Assert.Equal((1, 2), Assert.Single(assessment.FindRemedy(later.Start).Overruns.Select(overrun => (overrun.Forced, overrun.Count))));
    }

    [Fact]
    public void A_duty_of_the_last_day_of_a_range_forces_it_over()
    {
        DateInterval last = new(Given.Window.End, Given.Window.End);
        PlanAssessment assessment = Topped(Given.Window, (RuleScope.Each(District.BaDinh), last, 1))
            .Assess(Given.Register(Given.Point("P-1", District.TayHo, Given.Window.Start)), Given.Window.Start);
        Assert.Equal((1, 2), Assert.Single(assessment.FindRemedy(last.Start).Overruns.Select(overrun => (overrun.Forced, overrun.Count))));
    }

    [Fact]
    public void A_range_that_is_over_already_is_not_forced_over() => Assert.Empty(
        Topped(Given.Window, (RuleScope.Each(District.BaDinh), new(Given.Window.End.PlusDays(1), Given.Window.End.PlusDays(9)), 1))
        .Assess(Given.Register(Given.Point("P-1", District.TayHo, Given.Window.Start), Given.Point("P-2", District.TayHo, Given.Window.Start)), Given.Window.Start)
        .FindRemedy().Overruns);

    private static SalesPoint Point(District district) => Given.Point($"P-{district.Code}", district, new(2023, 5, 1));

    private static OcopCenter Center(District district) => Given.Center($"C-{district.Code}", district, new(2023, 5, 1));

    private static PlanAssessment Assess(LocalDate day, params Establishment[] records) => HanoiPlan312.Plan.Assess(Given.Register(records), day);

    /// <summary>A plan that asks each pair of the districts, together, for one new sales point.</summary>
    private static OcopPlan Pairs(params District[] districts) => Plan(
    [
        .. from one in districts
           from other in districts
           where one.CompareTo(other) < 0
           select (RuleScope.Together([one, other]), Given.Window, 1),
    ]);

    /// <summary>A plan that also wants one new sales point at most in the city within a window.</summary>
    private static OcopPlan Topped(DateInterval window, params (RuleScope Scope, DateInterval Window, int Least)[] asked)
    {
        OcopPlan plan = Plan(asked);
        PlanRule top = new("top", plan.Clauses[0], Measure.NewSalesPoints, RuleScope.Together(District.All), [window], CountRange.AtMost(1));
        return new OcopPlan(plan.Number, plan.Title, plan.Clauses, [.. plan.Rules, top], []);
    }

    private static OcopPlan Plan(params (RuleScope Scope, DateInterval Window, int Least)[] asked)
    {
        OcopPlan one = Given.Plan(Measure.NewSalesPoints, CountRange.AtLeast(1));
        return new OcopPlan(
            one.Number,
            one.Title,
            one.Clauses,
            asked.Select((rule, i) => new PlanRule($"rule-{i}", one.Clauses[0], Measure.NewSalesPoints, rule.Scope, [rule.Window], CountRange.AtLeast(rule.Least))),
            []);
    }
}
