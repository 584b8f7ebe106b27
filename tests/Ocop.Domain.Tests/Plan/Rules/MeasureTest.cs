namespace Ocop.Domain.Tests;

public class MeasureTest
{
    [Theory]
    [InlineData(Measure.NewSalesPoints, EstablishmentKind.SalesPoint, false)]
    [InlineData(Measure.OperatingSalesPoints, EstablishmentKind.SalesPoint, true)]
    [InlineData(Measure.NewCenters, EstablishmentKind.Center, false)]
    [InlineData(Measure.OperatingCenters, EstablishmentKind.Center, true)]
    public void A_measure_counts_one_kind_as_a_flow_or_a_stock(Measure measure, EstablishmentKind counted, bool isStock)
    {
        Assert.Equal(counted, measure.Counts());
        Assert.Equal(isStock, measure.IsStock());
    }

    [Fact]
    public void An_undefined_measure_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("measure", () => ((Measure)4).Counts());
        Assert.Throws<ArgumentOutOfRangeException>("measure", () => ((Measure)4).IsStock());
    }

    [Fact]
    public void There_are_these_four_measures() => Assert.Equal(4, Enum.GetValues<Measure>().Length);
}
