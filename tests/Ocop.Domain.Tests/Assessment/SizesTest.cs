namespace Ocop.Domain.Tests;

/// <summary>From no record at all to ten million facts, verdicts rest on the same counting.</summary>
public class SizesTest
{
    private const int TenMillion = 10_000_000;

    private static readonly LocalDate Day = new(2025, 6, 30);

    private static readonly District[] Districts = [.. District.All];

    [Fact]
    public void Of_no_record_nothing_is_counted()
    {
        Register none = Given.Register();
        Assert.All(HanoiPlan312.Plan.Assess(none, Day).Findings, finding => Assert.Equal(NaiveAssessment.Of(finding.Quota, none, Day), NaiveAssessment.From(finding)));
        Assert.Equal(Tally.Empty(HanoiPlan312.Plan, Day), Tally.Count(HanoiPlan312.Plan, Day, default(ReadOnlySpan<EstablishmentFact>)));
    }

    [Fact]
    public void One_record_is_counted_once()
    {
        Register one = Given.Register(Given.Point("P-1", District.BaVi, new(2024, 2, 29)));
        Assert.All(HanoiPlan312.Plan.Assess(one, Day).Findings, finding => Assert.Equal(NaiveAssessment.Of(finding.Quota, one, Day), NaiveAssessment.From(finding)));
    }

    [Fact]
    public void Ten_million_facts_count_a_thousand_times_what_ten_thousand_do()
    {
        EstablishmentFact[] some = [.. Enumerable.Range(0, TenMillion / 1_000).Select(i => new EstablishmentFact(
            (EstablishmentKind)(i % 7 / 6), Districts[i % 30], new LocalDate(2022, 6, 1).PlusDays(i % 1_200), i % 5 == 0 ? new LocalDate(2024, 1, 1).PlusDays(i % 900) : null))];
        var many = new EstablishmentFact[TenMillion];
        for (int start = 0; start < many.Length; start += some.Length)
            some.CopyTo(many, start);

        Tally few = Tally.Count(HanoiPlan312.Plan, Day, some), all = Tally.Count(HanoiPlan312.Plan, Day, many);

        Assert.All(few.Questions, question => Assert.All(District.All, district => Assert.Equal(1_000 * few[question, district], all[question, district])));
        Assert.Contains(few.Questions, question => few[question, District.BaVi] > 0);
    }

    [Fact]
    public void A_register_of_half_a_million_is_judged_by_the_definition()
    {
        var register = new Register(Enumerable.Range(0, 500_000).Select(i => Given.Point($"P-{i}", Districts[i % 30], new LocalDate(2022, 6, 1).PlusDays(i % 1_200))), []);
        Finding city = HanoiPlan312.Plan.Assess(register, Day)[HanoiPlan312.CityTarget, 2023];
        Assert.Equal(NaiveAssessment.Of(city.Quota, register, Day), NaiveAssessment.From(city));
        Assert.Equal(city.Achieved, city.Evidence.Length);
    }
}
