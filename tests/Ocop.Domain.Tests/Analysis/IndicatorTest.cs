namespace Ocop.Domain.Tests;

public class IndicatorTest
{
    private static readonly LocalDate AsOf = new(2023, 12, 31);

    [Fact]
    [Trait("clause", "C06")]
    public void It_prints_its_clause_kind_and_counts() =>
        Assert.StartsWith("C06 venue-mix: business-premises 0, craft-village 0,", Venues(AsOf).ToString(), StringComparison.Ordinal);

    private static Indicator Venues(LocalDate asOf) => HanoiPlan312.Plan
        .CountIndicators(Given.Register(), asOf)
        .Single(indicator => indicator.Kind == IndicatorKind.VenueMix);
}
