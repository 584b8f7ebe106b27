namespace Ocop.Domain.Tests;

/// <summary>What counting and judging allocate.</summary>
public class AssessmentCostTest
{
    private static readonly LocalDate AsOf = new(2025, 6, 30);

    [Fact]
    public void Judging_a_number_allocates_nothing()
    {
        Quota flow = HanoiPlan312.AnnualMinimum.For(District.BaDinh, 2024), stock = HanoiPlan312.PilotCenter.For(District.SonTay);
        Assert.Equal(0, Allocation.Of(() =>
        {
            flow.Judge(0, AsOf, coverage: RegisterCoverage.Partial);
            stock.Judge(1, AsOf, achievedByDue: 0);
        }));
    }

    [Fact]
    public void Adding_records_to_a_builder_allocates_nothing()
    {
        var builder = new TallyBuilder(HanoiPlan312.Plan, AsOf);
        SalesPoint[] points = Points(10_000);
        Assert.Equal(0, Allocation.OfOne(() =>
        {
            foreach (SalesPoint point in points)
                builder.Add(point);
        }));
    }

    [Fact]
    public void Adding_a_register_to_a_builder_allocates_nothing()
    {
        var builder = new TallyBuilder(HanoiPlan312.Plan, AsOf);
        var register = new Register(Points(10_000), []);
        Assert.Equal(0, Allocation.OfOne(() => builder.Add(register)));
    }

    [Fact]
    public void Taking_back_and_judging_again_allocates_nothing()
    {
        var builder = new TallyBuilder(HanoiPlan312.Plan, AsOf);
        builder.Add(new Register(Points(1_000), []));
        EstablishmentFact opening = new(EstablishmentKind.Center, District.SonTay, new(2023, 12, 27));
        ImmutableArray<Quota> quotas = HanoiPlan312.Plan.GetQuotas(District.SonTay);
        Assert.Equal(0, Allocation.Of(() =>
        {
            builder.Add(opening);
            foreach (Quota quota in quotas)
                builder.Judge(quota);
            builder.Remove(opening);
        }));
    }

    [Fact]
    public void Judging_each_quota_of_a_tally_allocates_nothing()
    {
        Tally tally = Tally.Count(HanoiPlan312.Plan, AsOf, new Register(Points(1_000), []));
        Assert.Equal(0, Allocation.Of(() =>
        {
            foreach (Quota quota in HanoiPlan312.Plan.Quotas)
                tally.Judge(quota);
        }));
    }

    [Fact]
    public void Merging_into_a_builder_allocates_nothing()
    {
        var builder = new TallyBuilder(HanoiPlan312.Plan, AsOf);
        Tally tally = Tally.Count(HanoiPlan312.Plan, AsOf, new Register(Points(1_000), []));
        Assert.Equal(0, Allocation.Of(() => builder.Add(tally)));
    }

    [Fact]
    public void Tallying_many_facts_allocates_no_more_than_few()
    {
        EstablishmentFact[] facts = [.. Points(100_000).Select(point => point.Fact)];
        Assert.Equal(
            Allocation.OfOne(() => Tally.Count(HanoiPlan312.Plan, AsOf, facts.AsSpan(0, 1_000))),
            Allocation.OfOne(() => Tally.Count(HanoiPlan312.Plan, AsOf, facts)));
    }

    [Fact]
    public void Assessing_a_large_register_allocates_no_more_than_a_small_one()
    {
        Register small = new(Points(1_000), []), large = new(Points(10_000), []);
        Assert.Equal(
            Allocation.OfOne(() => HanoiPlan312.Plan.Assess(small, AsOf)),
            Allocation.OfOne(() => HanoiPlan312.Plan.Assess(large, AsOf)));
    }

    private static SalesPoint[] Points(int count)
    {
        District[] districts = [.. District.All];
        return [.. Enumerable.Range(0, count).Select(i => Given.Point($"P-{i}", districts[i % 30], new LocalDate(2022, 6, 1).PlusDays(i % 1_200)))];
    }
}
