namespace Ocop.Domain.Tests;

public class TallyTest
{
    private static readonly LocalDate AsOf = new(2023, 12, 31);

    [Fact]
    public void A_tally_answers_each_question_for_each_district()
    {
        var tally = Tally.Count(HanoiPlan312.Plan, AsOf, Given.Register(Given.Point("P-1", District.BaDinh, new(2023, 5, 1), new(2023, 6, 1))));
        Assert.Equal((1, 0, 0), (tally[tally.Questions[0], District.BaDinh], tally[tally.Questions[1], District.BaDinh], tally[tally.Questions[0], District.HoanKiem]));
    }

    [Fact]
    public void A_tally_does_not_merge_with_one_of_another_day() =>
        Assert.Throws<ArgumentException>("other", () => Empty() + Tally.Empty(HanoiPlan312.Plan, new(2023, 12, 30)));

    [Fact]
    public void A_tally_does_not_merge_with_one_of_another_plan() =>
        Assert.Throws<ArgumentException>("other", () => Empty() + Tally.Empty(Given.Plan(Measure.NewSalesPoints, CountRange.AtLeast(1)), AsOf));

    [Fact]
    public void A_tally_merges_with_one_of_an_equal_plan()
    {
        OcopPlan plan = HanoiPlan312.Plan;
        var equal = new OcopPlan(plan.Number, plan.Title, plan.Clauses, plan.Rules, plan.Interpretations);
        Assert.Equal(Empty(), Empty() + Tally.Empty(equal, AsOf));
    }

    [Fact]
    public void A_missing_left_tally_is_refused() =>
        Assert.Throws<ArgumentNullException>("left", () => null! + Empty());

    [Fact]
    public void A_missing_other_tally_is_refused() =>
        Assert.Throws<ArgumentNullException>("other", () => Empty() + null!);

    [Fact]
    public void A_merged_count_too_large_is_an_overflow() =>
        Assert.Throws<OverflowException>(() => Counted(0, District.BaDinh, int.MaxValue) + Counted(0, District.BaDinh, 1));

    [Fact]
    public void A_count_of_the_city_too_large_is_an_overflow() =>
        Assert.Throws<OverflowException>(() => (Counted(0, District.BaDinh, int.MaxValue) + Counted(0, District.HoanKiem, 1)).Assess());

    [Fact]
    public void More_still_open_than_opened_cannot_be() =>
        Assert.Throws<InvalidOperationException>(() => Counted(1, District.BaDinh, 1).Assess());

    [Fact]
    public void A_question_of_another_day_is_not_answered() =>
        Assert.Throws<ArgumentException>("question", () => Empty()[TallyQuestion.ListFor(HanoiPlan312.Plan, new(2023, 12, 30))[0], District.BaDinh]);

    [Fact]
    public void An_undefined_coverage_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("coverage", () => Empty().Assess((RegisterCoverage)2));
        Assert.Throws<ArgumentOutOfRangeException>("coverage", () => Empty().Judge(HanoiPlan312.Plan.Quotas[0], (RegisterCoverage)2));
    }

    [Fact]
    public void A_missing_quota_is_not_judged() =>
        Assert.Throws<ArgumentNullException>("quota", () => Empty().Judge(null!));

    [Fact]
    public void A_quota_of_another_plan_is_not_judged() =>
        Assert.Throws<ArgumentException>("quota", () => Empty().Judge(Given.Plan(Measure.NewSalesPoints, CountRange.AtLeast(1)).Quotas[0]));

    [Fact]
    public void Tallies_of_different_days_differ() =>
        Assert.NotEqual(Tally.Empty(HanoiPlan312.Plan, new(2023, 12, 30)), Empty());

    [Fact]
    public void Tallies_of_different_counts_differ() =>
        Assert.NotEqual(Counted(0, District.BaDinh, 1), Counted(0, District.HoanKiem, 1));

    [Fact]
    public void Tallies_compare_by_value()
    {
        EqualityContract.Equates(Counted(0, District.BaDinh, 1), Counted(0, District.BaDinh, 1));
        EqualityContract.TellsApart(
            Counted(0, District.BaDinh, 1),
            Counted(0, District.BaDinh, 2),
            Counted(0, District.HoanKiem, 1),
            Empty(),
            Tally.Empty(HanoiPlan312.Plan, new(2023, 12, 30)),
            Tally.Empty(Given.Plan(Measure.NewSalesPoints, CountRange.AtLeast(1)), AsOf));
    }

    [Fact]
    public void Tallies_of_different_plans_days_or_counts_hash_apart() =>
        Assert.Distinct(
            [
                Empty().GetHashCode(),
                Tally.Empty(HanoiPlan312.Plan, new(2023, 12, 30)).GetHashCode(),
                Tally.Empty(HanoiPlan312.Plan.EndOn(new(2024, 6, 30)), AsOf).GetHashCode(),
                Counted(0, District.BaDinh, 1).GetHashCode(),
            ]);

    [Fact]
    public void A_tally_prints_its_plan_and_day() =>
        Assert.Equal("Tally of 312/KH-UBND as of 2023-12-31, 3 questions", Empty().ToString());

    private static Tally Empty() => Tally.Empty(HanoiPlan312.Plan, AsOf);

    private static Tally Counted(int question, District district, int count)
    {
        var builder = new TallyBuilder(HanoiPlan312.Plan, AsOf);
        builder.AddCount(builder.Questions[question], district, count);
        return builder.Build();
    }
}
