namespace Ocop.Domain.Tests;

public class FindingTest
{
    private static readonly LocalDate AsOf = new(2023, 12, 31);

    [Fact]
    [Trait("clause", "C01")]
    public void Evidence_is_the_very_records_that_were_counted()
    {
        SalesPoint counted = Given.Point("P-1", District.BaDinh, new(2023, 5, 1));
        Register register = Given.Register(counted, Given.Point("P-2", District.HoanKiem, new(2023, 5, 1)), Given.Point("P-3", District.BaDinh, new(2022, 12, 31)));
        Assert.Same(counted, Assert.Single(Minimum(register).Evidence));
    }

    [Fact]
    public void Evidence_stands_in_the_order_of_opening_day_then_identifier()
    {
        Register register = Given.Register(
            Given.Point("b", District.BaDinh, new(2023, 5, 2)),
            Given.Point("a", District.BaDinh, new(2023, 5, 2)),
            Given.Point("B", District.BaDinh, new(2023, 5, 2)),
            Given.Point("z", District.BaDinh, new(2023, 5, 1)));
        Assert.Equal(["z", "B", "a", "b"], Minimum(register).Evidence.Select(record => record.Id));
    }

    [Fact]
    [Trait("clause", "C03")]
    public void Evidence_of_a_stock_is_what_is_open_on_the_day()
    {
        Register register = Given.Register(
            Given.Center("C-1", District.SonTay, new(2023, 5, 1), AsOf),
            Given.Center("C-2", District.SonTay, new(2023, 6, 1)));
        Assert.Equal(["C-2"], HanoiPlan312.Plan.Assess(register, AsOf)[HanoiPlan312.PilotCenter, District.SonTay].Evidence.Select(record => record.Id));
    }

    [Fact]
    public void There_is_no_evidence_before_the_window_of_a_flow()
    {
        Register register = Given.Register(Given.Point("P-1", District.BaDinh, new(2022, 5, 1)));
        Assert.Empty(HanoiPlan312.Plan.Assess(register, new(2022, 12, 31))[HanoiPlan312.AnnualMinimum, District.BaDinh, 2023].Evidence);
    }

    [Fact]
    public void Tally_alone_has_no_evidence() =>
        Assert.Throws<InvalidOperationException>(() => Tally.Empty(HanoiPlan312.Plan, AsOf).Assess().Findings[0].Evidence);

    [Fact]
    public void A_finding_repeats_the_numbers_of_its_verdict()
    {
        Finding finding = Minimum(Given.Register());
        Assert.Equal(
            (finding.Verdict.Status, finding.Verdict.Achieved, finding.Verdict.AchievedByDue, finding.Verdict.Shortfall, finding.Verdict.IsBreach),
            (finding.Status, finding.Achieved, finding.AchievedByDue, finding.Shortfall, finding.IsBreach));
    }

    [Fact]
    public void A_finding_prints_its_quota_and_status() =>
        Assert.Equal("annual-minimum 001 2023-01-01/2023-12-31: missed, 0 achieved", Minimum(Given.Register()).ToString());

    private static Finding Minimum(Register register) =>
        HanoiPlan312.Plan.Assess(register, AsOf)[HanoiPlan312.AnnualMinimum, District.BaDinh, 2023];
}
