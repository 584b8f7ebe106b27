namespace Ocop.Domain.Tests;

public class IndicatorTest
{
    private static readonly LocalDate AsOf = new(2023, 12, 31);

    [Fact]
    public void Indicators_compare_by_value()
    {
        EqualityContract.Equates(Venues(AsOf, VenueKind.Market), Venues(AsOf, VenueKind.Market));
        EqualityContract.TellsApart(
            Venues(AsOf, VenueKind.Market),
            Venues(new(2023, 12, 30), VenueKind.Market),
            Venues(AsOf, VenueKind.Market, VenueKind.Market),
            Venues(AsOf, VenueKind.Shop),
            Indicate(IndicatorKind.ProductOrigins, AsOf, VenueKind.Market));
    }

    [Fact]
    [Trait("clause", "C06")]
    public void It_prints_its_clause_kind_and_counts() =>
        Assert.StartsWith("C06 venue-mix: business-premises 0, craft-village 0,", Venues(AsOf).ToString(), StringComparison.Ordinal);

    private static Indicator Venues(LocalDate asOf, params VenueKind[] venues) => Indicate(IndicatorKind.VenueMix, asOf, venues);

    private static Indicator Indicate(IndicatorKind kind, LocalDate asOf, params VenueKind[] venues) => HanoiPlan312.Plan
        .Indicators(Given.Register([.. venues.Select((venue, i) => new SalesPoint($"P-{i}", "P", District.GiaLam, new(2023, 5, 1), venue: venue))]), asOf)
        .Single(indicator => indicator.Kind == kind);
}
