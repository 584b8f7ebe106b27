namespace Ocop.Domain.Tests;

public class TallyBuilderTest
{
    private static readonly LocalDate AsOf = new(2023, 12, 31);

    [Fact]
    public void What_is_built_does_not_change_when_the_builder_goes_on()
    {
        TallyBuilder builder = New();
        Tally before = builder.Build();
        builder.Add(Given.Point("P-1", District.BaDinh, new(2023, 5, 1)));
        Assert.Equal(Tally.Empty(HanoiPlan312.Plan, AsOf), before);
        Assert.NotEqual(before, builder.Build());
    }

    [Fact]
    public void Building_twice_gives_equal_tallies()
    {
        TallyBuilder builder = New();
        builder.Add(Given.Point("P-1", District.BaDinh, new(2023, 5, 1)));
        Assert.Equal(builder.Build(), builder.Build());
    }

    [Fact]
    public void Ready_counts_add_up()
    {
        TallyBuilder builder = New();
        builder.AddCount(builder.Questions[0], District.BaDinh, 2);
        builder.AddCount(builder.Questions[0], District.BaDinh, 3);
        Assert.Equal(5, builder.Build()[builder.Questions[0], District.BaDinh]);
    }

    [Theory]
    [InlineData("2022-12-31")]
    [InlineData("2023-06-30")]
    [InlineData("2024-02-29")]
    [InlineData("2026-01-01")]
    public void Very_many_facts_are_counted_at_once_or_one_by_one_as_the_questions_say(string day) =>
        AssertCounted(HanoiPlan312.Plan, Given.Day(day), [.. Enumerable.Range(0, 1_003).Select(SomeFact)]);

    [Fact]
    public void A_plan_of_very_many_windows_is_counted_as_its_questions_say()
    {
        OcopPlan one = Given.Plan(Measure.OperatingCenters, CountRange.AtLeast(1), scope: RuleScope.Each(District.All));
        OcopPlan many = one.With(one.Rules[0].With(windows: Enumerable.Range(0, 48).Select(month => new DateInterval(new LocalDate(2023, 1, 1).PlusMonths(month), new LocalDate(2023, 1, 1).PlusMonths(month + 1).PlusDays(-1)))));
        AssertCounted(many, new(2027, 1, 1), [.. Enumerable.Range(0, 203).Select(SomeFact)]);
    }

    [Fact]
    public void A_count_too_large_is_an_overflow()
    {
        TallyBuilder builder = New();
        builder.AddCount(builder.Questions[0], District.BaDinh, int.MaxValue);
        Assert.Throws<OverflowException>(() => builder.AddCount(builder.Questions[0], District.BaDinh, 1));
    }

    [Fact]
    public void One_establishment_too_many_is_an_overflow()
    {
        TallyBuilder builder = New();
        builder.AddCount(builder.Questions[0], District.BaDinh, int.MaxValue);
        builder.Add(Given.Point("P-1", District.BaDinh, new(2023, 5, 1)));
        Assert.Throws<OverflowException>(builder.Build);
    }

    [Fact]
    public void Ready_counts_and_establishments_are_judged_together()
    {
        TallyBuilder builder = New();
        builder.AddCount(builder.Questions[0], District.BaDinh, 2);
        builder.Add(Given.Point("P-1", District.BaDinh, new(2023, 5, 1)));
        Assert.Equal(3, builder.Judge(HanoiPlan312.AnnualMinimum.For(District.BaDinh, 2023)).Achieved);
    }

    [Fact]
    public void What_was_not_counted_is_not_taken_back()
    {
        TallyBuilder builder = New();
        builder.Add(Given.Point("P-1", District.BaDinh, new(2023, 5, 1)));
        Tally before = builder.Build();
        var refused = Assert.Throws<InvalidOperationException>(() => builder.Remove(Given.Point("P-2", District.HoanKiem, new(2023, 5, 1))));
        Assert.Contains("sales-point 002 2023-05-01/", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, builder.Build());
    }

    [Fact]
    public void A_correction_moves_the_count_from_one_year_to_another()
    {
        var builder = new TallyBuilder(HanoiPlan312.Plan, new(2024, 12, 31));
        builder.Add(Given.Point("P-1", District.BaDinh, new(2024, 1, 1)));
        builder.Remove(Given.Point("P-1", District.BaDinh, new(2024, 1, 1)));
        builder.Add(Given.Point("P-1", District.BaDinh, new(2023, 12, 31)));
        Assert.Equal(
            (FindingStatus.Met, FindingStatus.Missed),
            (builder.Judge(HanoiPlan312.AnnualMinimum.For(District.BaDinh, 2023)).Status, builder.Judge(HanoiPlan312.AnnualMinimum.For(District.BaDinh, 2024)).Status));
    }

    [Fact]
    public void A_record_to_take_back_that_is_missing_is_refused() =>
        Assert.Throws<ArgumentNullException>("establishment", () => New().Remove((Establishment)null!));

    [Fact]
    public void A_missing_tally_is_refused() =>
        Assert.Throws<ArgumentNullException>("tally", () => New().Add((Tally)null!));

    [Fact]
    public void A_tally_of_another_day_is_refused() =>
        Assert.Throws<ArgumentException>("tally", () => New().Add(Tally.Empty(HanoiPlan312.Plan, new(2023, 12, 30))));

    [Fact]
    public void A_quota_of_another_plan_is_not_judged() =>
        Assert.Throws<ArgumentException>("quota", () => New().Judge(Given.Plan(Measure.NewSalesPoints, CountRange.AtLeast(1)).Quotas[0]));

    [Fact]
    public void A_missing_quota_is_not_judged() =>
        Assert.Throws<ArgumentNullException>("quota", () => New().Judge(null!));

    [Fact]
    public void No_quota_is_judged_by_an_undefined_coverage() =>
        Assert.Throws<ArgumentOutOfRangeException>("coverage", () => New().Judge(HanoiPlan312.Plan.Quotas[0], (RegisterCoverage)2));

    [Fact]
    public void A_question_of_another_day_is_refused() =>
        Assert.Throws<ArgumentException>("question", () => New().AddCount(TallyQuestion.ListFor(HanoiPlan312.Plan, new(2023, 12, 30))[0], District.BaDinh, 1));

    [Fact]
    public void A_negative_count_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("count", () => New().AddCount(New().Questions[0], District.BaDinh, -1));

    [Fact]
    public void A_missing_question_is_refused() =>
        Assert.Throws<ArgumentNullException>("question", () => New().AddCount(null!, District.BaDinh, 1));

    [Fact]
    public void A_missing_district_is_refused() =>
        Assert.Throws<ArgumentNullException>("district", () => New().AddCount(New().Questions[0], null!, 1));

    [Fact]
    public void A_missing_record_is_refused() =>
        Assert.Throws<ArgumentNullException>("establishment", () => New().Add((Establishment)null!));

    [Fact]
    public void A_missing_register_is_refused() =>
        Assert.Throws<ArgumentNullException>("register", () => New().Add((Register)null!));

    [Fact]
    public void A_missing_plan_is_refused() =>
        Assert.Throws<ArgumentNullException>("plan", () => new TallyBuilder(null!, AsOf));

    [Fact]
    public void A_day_left_out_is_refused() =>
        Assert.Throws<ArgumentException>("asOf", () => new TallyBuilder(HanoiPlan312.Plan, default));

    // Of every kind and district; some only planned, some closed, most within the years of the plan.
    private static EstablishmentFact SomeFact(int i)
    {
        LocalDate? openedOn = i % 7 == 0 ? null : new LocalDate(2022, 11, 1).PlusDays(i * 37 % 1_200);
        return new((EstablishmentKind)(i / 30 % 2), District.InCodeOrder[i % 30], openedOn, i % 3 == 0 ? openedOn?.PlusDays(i % 400) : null);
    }

    private static void AssertCounted(OcopPlan plan, LocalDate asOf, EstablishmentFact[] facts)
    {
        TallyBuilder atOnce = new(plan, asOf), oneByOne = new(plan, asOf);
        atOnce.Add(facts);
        foreach (EstablishmentFact fact in facts)
            oneByOne.Add(fact);
        Tally tally = atOnce.Build();

        Assert.Equal(tally, oneByOne.Build());
        Assert.All(tally.Questions, question => Assert.All(District.All, district =>
            Assert.Equal(facts.Count(fact => fact.District == district && question.Matches(fact)), tally[question, district])));
        Assert.All(plan.Quotas, quota => Assert.Equal(tally.Judge(quota), oneByOne.Judge(quota)));
        foreach (EstablishmentFact fact in facts)
            oneByOne.Remove(fact);
        Assert.Equal(Tally.Empty(plan, asOf), oneByOne.Build());
    }

    private static TallyBuilder New() => new(HanoiPlan312.Plan, AsOf);
}
