using NodaTime.Text;

namespace Ocop.Domain.Tests;

public class CounterfactualTest
{
    private static readonly LocalDate MidYear = new(2024, 6, 30);

    [Fact]
    [Trait("clause", "C01")]
    public void A_missed_minimum_lacks_one_more_point() => AssertExplained(
        WhyNot(HanoiPlan312.AnnualMinimum.For(District.BaVi, 2023), MidYear),
        "It would have been met if there were 1 more OCOP sales point in Ba Vì rural district, opened in 2023.",
        "Nếu có thêm 1 điểm giới thiệu và bán sản phẩm OCOP tại huyện Ba Vì, mở trong năm 2023, thì chỉ tiêu đã đạt.");

    [Fact]
    [Trait("clause", "C01")]
    public void A_point_that_opened_a_little_late_is_named_with_its_days() => AssertExplained(
        WhyNot(HanoiPlan312.AnnualMinimum.For(District.BaVi, 2023), MidYear, Given.Point("P-7", District.BaVi, new(2024, 1, 9)), Given.Point("P-8", District.BaVi, new(2024, 5, 1))),
        "It would have been met if sales point P-7 (Point P-7) had opened 9 days earlier, on 2023-12-31.",
        "Nếu điểm bán P-7 (Point P-7) mở sớm hơn 9 ngày, vào ngày 31/12/2023, thì chỉ tiêu đã đạt.");

    [Fact]
    public void It_prints_its_quota_and_its_changes_for_a_debugger()
    {
        Counterfactual counterfactual = WhyNot(HanoiPlan312.AnnualMinimum.For(District.BaVi, 2023), MidYear, Given.Point("P-7", District.BaVi, new(2024, 1, 9)));
        Assert.Equal("annual-minimum 271 2023-01-01/2023-12-31: 1 records otherwise, 0 more", counterfactual.ToString());
        Assert.StartsWith("Sales point \"P-7\" (Point P-7, Ba Vì): ", Assert.Single(counterfactual.Changes).ToString(), StringComparison.Ordinal);
    }

    // Two centers lack on the due day, 2024-05-31, and one a month later: one of them must be open on both days, and one on the due day.
    [Theory]
    [InlineData("of several that closed, that which closed last", "C-1 closed 2024-05-20, C-2 closed 2024-05-01", "C-1")]
    [InlineData("of several that are alike, the first", "C-1 closed 2024-05-20, C-2 closed 2024-05-20", "C-1")]
    [InlineData("none that is only planned, where another can be otherwise", "C-1 closed 2024-05-01, C-2 planned", "C-1")]
    [InlineData("of several that came late and left, that which was nearer to both days", "C-1 open 2024-06-20 to 2024-06-25, C-2 open 2024-06-02 to 2024-06-20", "C-2")]
    public void Where_two_days_lack_differently_the_least_changes_are_chosen(string chosen, string others, string expected)
    {
        Assert.NotEmpty(chosen);
        OcopPlan plan = Given.Plan(Measure.OperatingCenters, CountRange.AtLeast(2));
        Establishment[] records = [Given.Center("L-1", District.BaDinh, new(2024, 6, 10)), .. others.Split(", ").Select(Center)];
        Counterfactual least = plan.Assess(Given.Register(records), MidYear)[plan.Quotas[0]].ExplainWhyNot();
        Assert.Equal([expected, "L-1"], least.Changes.Select(change => change.Record.Id));

        static OcopCenter Center(string words) => words.Split(' ') switch
        {
            [var id, "closed", var day] => Given.Center(id, District.BaDinh, new(2024, 1, 1), Given.Day(day)),
            [var id, "open", var first, "to", var last] => Given.Center(id, District.BaDinh, Given.Day(first), Given.Day(last)),
            [var id, ..] => Given.Center(id, District.BaDinh, null),
            _ => throw new ArgumentException(words, nameof(words)),
        };
    }

    [Fact]
    public void What_came_late_is_named_before_what_is_only_planned() => Assert.Equal("P-2", Assert.Single(WhyNot(
        HanoiPlan312.AnnualMinimum.For(District.BaVi, 2023), MidYear, Given.Point("P-1", District.BaVi, null), Given.Point("P-2", District.BaVi, new(2024, 6, 1))).Changes).Record.Id);

    [Fact]
    public void Of_centers_that_closed_that_which_closed_last_is_named()
    {
        OcopPlan plan = Given.Plan(Measure.OperatingCenters, CountRange.AtLeast(1));
        Register register = Given.Register(Given.Center("C-1", District.BaDinh, new(2024, 1, 1), new(2024, 5, 1)), Given.Center("C-2", District.BaDinh, new(2024, 1, 1), new(2024, 5, 20)));
        Assert.Equal("C-2", Assert.Single(plan.Assess(register, Given.Window.End)[plan.Quotas[0]].ExplainWhyNot().Changes).Record.Id);
    }

    [Fact]
    public void What_opened_on_the_last_day_counts_and_is_not_named()
    {
        OcopPlan plan = Given.Plan(Measure.NewSalesPoints, CountRange.AtLeast(2));
        Register register = Given.Register(Given.Point("P-1", District.BaDinh, Given.Window.End));
        Assert.Empty(plan.Assess(register, MidYear)[plan.Quotas[0]].ExplainWhyNot().Changes);
    }

    [Fact]
    public void What_opened_on_the_very_day_could_have_opened_earlier()
    {
        OcopPlan plan = Given.Plan(Measure.OperatingCenters, CountRange.AtLeast(1));
        Register register = Given.Register(Given.Center("L-1", District.BaDinh, MidYear));
        Assert.Equal(30, Assert.Single(plan.Assess(register, MidYear)[plan.Quotas[0]].ExplainWhyNot().Changes).DaysEarlier);
    }

    [Theory]
    [InlineData("2023-12-31", null)]
    [InlineData("2024-02-01", "2024-01-01")]
    [Trait("clause", "C03")]
    public void A_center_that_should_have_stayed_is_said_to_the_day(string asOf, string? closed)
    {
        RecordChange change = Assert.Single(WhyNot(
            HanoiPlan312.PilotCenter.For(District.SonTay),
            Given.Day(asOf),
            Given.Center("C-1", District.SonTay, new(2023, 6, 1), new(2023, 12, 20)),
            Given.Center("C-2", District.SonTay, new(2024, 2, 1))).Changes);
        Assert.Equal(("C-1", new LocalDate(2023, 12, 31), 12, 0), (change.Record.Id, change.StaysOpenThrough, change.DaysExtended, change.DaysEarlier));
        Assert.Equal(closed, change.Changed.ClosedOn is { } day ? LocalDatePattern.Iso.Format(day) : null);
    }

    [Fact]
    [Trait("clause", "C01")]
    public void A_pending_minimum_may_still_be_met() => AssertExplained(
        WhyNot(HanoiPlan312.AnnualMinimum.For(District.BaVi, 2024), MidYear),
        "It would be met if there were 1 more OCOP sales point in Ba Vì rural district, opened in 2024.",
        "Nếu có thêm 1 điểm giới thiệu và bán sản phẩm OCOP tại huyện Ba Vì, mở trong năm 2024, thì chỉ tiêu sẽ đạt.");

    [Fact]
    [Trait("clause", "C01")]
    public void A_year_that_has_not_begun_asks_for_an_opening_within_it()
    {
        Counterfactual counterfactual = WhyNot(HanoiPlan312.AnnualMinimum.For(District.BaVi, 2025), MidYear);
        Assert.Equal(new LocalDate(2025, 1, 1), counterfactual.AsOf);
        Assert.Equal("It would be met if there were 1 more OCOP sales point in Ba Vì rural district, opened in 2025.", counterfactual.Explain(TextLanguage.English));
    }

    [Fact]
    [Trait("clause", "C01")]
    public void A_point_that_is_only_planned_comes_before_one_that_is_not_recorded() => AssertExplained(
        WhyNot(HanoiPlan312.AnnualMinimum.For(District.BaVi, 2024), MidYear, Given.Point("P-7", District.BaVi, null)),
        "It would be met if sales point P-7 (Point P-7) (planned, not open yet) were opened in 2024.",
        "Nếu điểm bán P-7 (Point P-7) (dự kiến, chưa khai trương) mở trong năm 2024, thì chỉ tiêu sẽ đạt.");

    [Fact]
    [Trait("clause", "C02")]
    public void A_city_that_lacks_many_names_the_late_ones_and_the_number_besides() => AssertExplained(
        WhyNot(HanoiPlan312.CityTarget.For(2023), MidYear, Given.Point("P-2", District.BaVi, new(2024, 1, 1)), Given.Point("P-1", District.BaDinh, new(2024, 1, 3))),
        "It would have been met if sales point P-1 (Point P-1) had opened 3 days earlier, on 2023-12-31, and sales point P-2 (Point P-2) had opened 1 day earlier, on 2023-12-31, and there were 18 more OCOP sales points in the city, opened in 2023.",
        "Nếu điểm bán P-1 (Point P-1) mở sớm hơn 3 ngày, vào ngày 31/12/2023; đồng thời điểm bán P-2 (Point P-2) mở sớm hơn 1 ngày, vào ngày 31/12/2023; đồng thời có thêm 18 điểm giới thiệu và bán sản phẩm OCOP trên địa bàn thành phố, mở trong năm 2023, thì chỉ tiêu đã đạt.");

    [Fact]
    [Trait("clause", "C01")]
    public void An_opening_that_is_added_is_of_the_day_as_of_which_one_asks_or_the_last_of_its_window()
    {
        Assert.Equal(MidYear, OneMore(HanoiPlan312.AnnualMinimum.For(District.BaVi, 2024)));
        Assert.Equal(new LocalDate(2023, 12, 31), OneMore(HanoiPlan312.AnnualMinimum.For(District.BaVi, 2023)));
        Assert.Equal(new LocalDate(2025, 1, 1), OneMore(HanoiPlan312.AnnualMinimum.For(District.BaVi, 2025)));

        static LocalDate? OneMore(Quota quota) => Assert.Single(WhyNot(quota, MidYear).ApplyTo(Given.Register()).Establishments).OpenedOn;
    }

    [Fact]
    [Trait("clause", "C04")]
    public void A_center_is_asked_about_as_of_the_day_itself_before_its_window_begins() =>
        Assert.Equal(new LocalDate(2023, 6, 1), WhyNot(HanoiPlan312.CenterRollout.For(District.BaVi), new(2023, 6, 1)).AsOf);

    [Fact]
    [Trait("clause", "C01")]
    public void On_the_due_day_it_is_too_late_to_open_what_is_planned() => Assert.Equal(
        "It would have been met if sales point P-7 (Point P-7) (planned, not open yet) had been opened in 2024.",
        WhyNot(HanoiPlan312.AnnualMinimum.For(District.BaVi, 2024), new(2024, 12, 31), Given.Point("P-7", District.BaVi, null)).Explain(TextLanguage.English));

    [Fact]
    [Trait("clause", "C03")]
    public void A_center_that_closed_need_not_have() => AssertExplained(
        WhyNot(HanoiPlan312.PilotCenter.For(District.SonTay), MidYear, Given.Center("C-3", District.SonTay, new(2023, 5, 1), new(2024, 1, 5))),
        "It would still be met if center C-3 (Center C-3) had not closed on 2024-01-05.",
        "Nếu trung tâm C-3 (Center C-3) không đóng cửa ngày 05/01/2024, thì chỉ tiêu vẫn đạt.");

    [Fact]
    [Trait("clause", "C03")]
    public void A_center_that_came_late_could_have_come_earlier() => AssertExplained(
        WhyNot(HanoiPlan312.PilotCenter.For(District.SonTay), MidYear, Given.Center("C-7", District.SonTay, new(2024, 1, 9))),
        "It would have been met on time if center C-7 (Center C-7) had opened 9 days earlier, on 2023-12-31.",
        "Nếu trung tâm C-7 (Center C-7) mở sớm hơn 9 ngày, vào ngày 31/12/2023, thì chỉ tiêu đã đạt đúng hạn.");

    [Fact]
    [Trait("clause", "C03")]
    public void A_center_that_closed_before_a_late_one_came_could_have_stayed_to_the_due_day() => AssertExplained(
        WhyNot(HanoiPlan312.PilotCenter.For(District.SonTay), MidYear, Given.Center("C-3", District.SonTay, new(2023, 5, 1), new(2023, 12, 20)), Given.Center("C-7", District.SonTay, new(2024, 3, 1))),
        "It would have been met on time if center C-3 (Center C-3) had stayed open to 2023-12-31 rather than close on 2023-12-20.",
        "Nếu trung tâm C-3 (Center C-3) hoạt động đến hết ngày 31/12/2023 thay vì đóng cửa ngày 20/12/2023, thì chỉ tiêu đã đạt đúng hạn.");

    [Fact]
    [Trait("clause", "C03")]
    public void A_center_that_came_late_and_left_could_have_come_earlier_and_stayed() => AssertExplained(
        WhyNot(HanoiPlan312.PilotCenter.For(District.SonTay), MidYear, Given.Center("C-7", District.SonTay, new(2024, 1, 1), new(2024, 6, 30))),
        "It would have been met if center C-7 (Center C-7) had opened 1 day earlier, on 2023-12-31 and had not closed on 2024-06-30.",
        "Nếu trung tâm C-7 (Center C-7) mở sớm hơn 1 ngày, vào ngày 31/12/2023 và không đóng cửa ngày 30/06/2024, thì chỉ tiêu đã đạt.");

    [Fact]
    [Trait("clause", "C03")]
    public void A_missed_center_would_have_been_open_from_the_due_day_on() => AssertExplained(
        WhyNot(HanoiPlan312.PilotCenter.For(District.SonTay), MidYear),
        "It would have been met if there were 1 more OCOP center in Sơn Tây town, open from 2023-12-31 to 2024-06-30.",
        "Nếu có thêm 1 trung tâm thiết kế, sáng tạo sản phẩm OCOP tại thị xã Sơn Tây, hoạt động từ ngày 31/12/2023 đến hết ngày 30/06/2024, thì chỉ tiêu đã đạt.");

    [Fact]
    [Trait("clause", "C03")]
    public void A_center_missed_on_the_due_day_would_have_been_open_on_it() => AssertExplained(
        WhyNot(HanoiPlan312.PilotCenter.For(District.SonTay), new(2023, 12, 31)),
        "It would have been met if there were 1 more OCOP center in Sơn Tây town, open on 2023-12-31.",
        "Nếu có thêm 1 trung tâm thiết kế, sáng tạo sản phẩm OCOP tại thị xã Sơn Tây, đang hoạt động vào ngày 31/12/2023, thì chỉ tiêu đã đạt.");

    [Fact]
    [Trait("clause", "C04")]
    public void A_stock_that_has_not_begun_may_be_met_early() => AssertExplained(
        WhyNot(HanoiPlan312.CenterRollout.For(District.BaVi), new(2023, 6, 1)),
        "It would be met if there were 1 more OCOP center in Ba Vì rural district, opened by 2025-12-31.",
        "Nếu có thêm 1 trung tâm thiết kế, sáng tạo sản phẩm OCOP tại huyện Ba Vì, mở chậm nhất là hết ngày 31/12/2025, thì chỉ tiêu sẽ đạt.");

    [Fact]
    [Trait("clause", "C01")]
    public void In_a_partial_register_it_is_the_record_that_lacks()
    {
        var register = new Register([], [], RegisterCoverage.Partial);
        AssertExplained(
            HanoiPlan312.Plan.Assess(register, MidYear)[HanoiPlan312.AnnualMinimum, District.BaVi, 2023].ExplainWhyNot(),
            "It would be shown to be met if the register showed 1 more OCOP sales point in Ba Vì rural district, opened in 2023.",
            "Nếu sổ ghi nhận thêm 1 điểm giới thiệu và bán sản phẩm OCOP tại huyện Ba Vì, mở trong năm 2023, thì chỉ tiêu có đủ căn cứ kết luận là đạt.");
    }

    [Fact]
    public void One_more_record_is_less_than_two_that_are_otherwise()
    {
        OcopPlan plan = Given.Plan(Measure.OperatingCenters, CountRange.AtLeast(2));
        Register register = Given.Register(
            Given.Center("late", District.BaDinh, new(2024, 6, 10)),
            Given.Center("left", District.BaDinh, new(2024, 3, 1), new(2024, 6, 5)));
        Counterfactual counterfactual = plan.Assess(register, new(2024, 6, 30)).Findings[0].ExplainWhyNot();
        Assert.Equal((1, 0, 1), (counterfactual.Size, counterfactual.Changes.Length, counterfactual.MoreOpenings));
    }

    [Fact]
    [Trait("clause", "C03")]
    public void A_center_that_is_only_planned_would_be_open_on_the_days_lacking() => AssertExplained(
        WhyNot(HanoiPlan312.PilotCenter.For(District.SonTay), MidYear, Given.Center("C-9", District.SonTay, null)),
        "It would have been met if center C-9 (Center C-9) (planned, not open yet) had been open from 2023-12-31 to 2024-06-30.",
        "Nếu trung tâm C-9 (Center C-9) (dự kiến, chưa khai trương) hoạt động từ ngày 31/12/2023 đến hết ngày 30/06/2024, thì chỉ tiêu đã đạt.");

    [Fact]
    public void A_number_past_all_bounds_is_answered_at_once()
    {
        OcopPlan plan = Given.Plan(Measure.OperatingCenters, CountRange.AtLeast(int.MaxValue));
        Register register = Given.Register(Given.Center("C-1", District.BaDinh, new(2024, 6, 10)));
        Assert.Equal(int.MaxValue, plan.Assess(register, new(2024, 6, 30)).Findings[0].ExplainWhyNot().Size);
    }

    [Fact]
    public void A_tally_keeps_no_records_to_change()
    {
        Finding finding = Tally.Empty(HanoiPlan312.Plan, MidYear).Assess()[HanoiPlan312.CityTarget, 2023];
        Assert.Throws<InvalidOperationException>(() => finding.ExplainWhyNot());
    }

    [Fact]
    public void Nothing_can_be_changed_in_a_register_that_has_not_the_record()
    {
        Counterfactual counterfactual = WhyNot(HanoiPlan312.PilotCenter.For(District.SonTay), MidYear, Given.Center("C-3", District.SonTay, new(2023, 5, 1), new(2024, 1, 5)));
        Assert.Throws<ArgumentException>(() => counterfactual.ApplyTo(Given.Register()));
        Assert.Throws<ArgumentNullException>("register", () => counterfactual.ApplyTo(null!));
    }

    [Fact]
    public void An_opening_that_is_made_up_takes_no_identifier_of_another()
    {
        Register register = Given.Register(Given.Point("one-more-1", District.BaDinh, new(2024, 5, 1)));
        Counterfactual counterfactual = HanoiPlan312.Plan.Assess(register, MidYear)[HanoiPlan312.AnnualMinimum, District.BaVi, 2024].ExplainWhyNot();
        Assert.Equal(["one-more-1", "one-more-2"], counterfactual.ApplyTo(register).Establishments.Select(record => record.Id));
    }

    [Fact]
    public void The_longest_names_are_named_in_full()
    {
        SalesPoint[] late = [.. Enumerable.Range(1, 20).Select(i => new SalesPoint($"P-{i}", new string('x', Establishment.MaximumTextLength), District.BaVi, new LocalDate(2024, 1, i)))];
        string text = WhyNot(HanoiPlan312.CityTarget.For(2023), MidYear, late).Explain(TextLanguage.Vietnamese);
        Assert.InRange(text.Length, 20 * Establishment.MaximumTextLength, int.MaxValue);
    }

    // Cultures put "a" before "B"; code units do not.
    [Fact]
    public void Of_records_that_would_do_alike_the_first_by_code_unit_is_named_whatever_the_culture() => Assert.Equal(
        "B",
        Assert.Single(WhyNot(HanoiPlan312.AnnualMinimum.For(District.BaVi, 2023), MidYear, Given.Point("a", District.BaVi, new(2024, 1, 9)), Given.Point("B", District.BaVi, new(2024, 1, 9))).Changes).Record.Id);

    private static Counterfactual WhyNot(Quota quota, LocalDate asOf, params Establishment[] records)
    {
        Register register = Given.Register(records);
        return HanoiPlan312.Plan.Assess(register, asOf)[quota].ExplainWhyNot();
    }

    private static void AssertExplained(Counterfactual counterfactual, string english, string vietnamese)
    {
        Assert.Equal(english, counterfactual.Explain(TextLanguage.English));
        Assert.Equal(vietnamese, counterfactual.Explain(TextLanguage.Vietnamese));
    }
}
