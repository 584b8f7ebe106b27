namespace Ocop.Domain.Tests;

public class MeasureTest
{
    [Theory]
    [InlineData("new-sales-points", EstablishmentKind.SalesPoint, CountingBasis.OpenedWithin)]
    [InlineData("operating-sales-points", EstablishmentKind.SalesPoint, CountingBasis.InOperation)]
    [InlineData("new-centers", EstablishmentKind.Center, CountingBasis.OpenedWithin)]
    [InlineData("operating-centers", EstablishmentKind.Center, CountingBasis.InOperation)]
    public void Token_names_kind_and_basis(string token, EstablishmentKind kind, CountingBasis basis)
    {
        var measure = new Measure(kind, basis);
        Assert.Equal(token, measure.ToString());
        Assert.Equal(measure, Measure.Parse(token));
        Assert.True(Measure.TryParse(token, out Measure read));
        Assert.Equal(measure, read);
        (EstablishmentKind itsKind, CountingBasis itsBasis) = measure;
        Assert.Equal((kind, basis), (itsKind, itsBasis));
    }

    [Fact]
    public void All_has_every_kind_and_basis_once() => Assert.Equal(
        from kind in Enum.GetValues<EstablishmentKind>() from basis in Enum.GetValues<CountingBasis>() select new Measure(kind, basis),
        Measure.All);

    [Fact]
    public void Default_is_new_sales_points() => Assert.Equal(Measure.NewSalesPoints, default);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("New-Sales-Points")]
    [InlineData("new-sales-points ")]
    [InlineData("centers")]
    public void Other_text_is_refused(string? text)
    {
        Assert.False(Measure.TryParse(text, out _));
        if (text is null)
            Assert.Throws<ArgumentNullException>("s", () => Measure.Parse(text!));
        else
            Assert.Contains("new-sales-points, operating-sales-points", Assert.Throws<FormatException>(() => Measure.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Undefined_kind_or_basis_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("Kind", () => new Measure((EstablishmentKind)2, CountingBasis.OpenedWithin));
        Assert.Throws<ArgumentOutOfRangeException>("Basis", () => new Measure(EstablishmentKind.Center, (CountingBasis)2));
    }
}
