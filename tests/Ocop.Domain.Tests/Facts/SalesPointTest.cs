namespace Ocop.Domain.Tests;

public class SalesPointTest
{
    private static readonly LocalDate Day = new(2023, 3, 1);

    [Fact]
    public void A_point_keeps_what_it_is_given()
    {
        var point = new SalesPoint(
            "P-1", "HTX Hồng Vân", District.ThuongTin, Day, Day.PlusDays(2), Day.PlusDays(1),
            VenueKind.Cooperative, ProductOrigins.Hanoi | ProductOrigins.OtherProvinces, "Hồng Vân", "sổ");

        Assert.Equal(EstablishmentKind.SalesPoint, point.Kind);
        Assert.Equal("P-1", point.Id);
        Assert.Equal("HTX Hồng Vân", point.Name);
        Assert.Same(District.ThuongTin, point.District);
        Assert.Equal(Day, point.OpenedOn);
        Assert.Equal(Day.PlusDays(2), point.ClosedOn);
        Assert.Equal(Day.PlusDays(1), point.PlannedOn);
        Assert.Equal(VenueKind.Cooperative, point.Venue);
        Assert.Equal(ProductOrigins.Hanoi | ProductOrigins.OtherProvinces, point.Origins);
        Assert.Equal("Hồng Vân", point.Place);
        Assert.Equal("sổ", point.Source);
    }

    [Fact]
    public void Only_identifier_name_and_district_are_needed()
    {
        var point = new SalesPoint("P-1", "Điểm", District.BaDinh);

        Assert.Null(point.OpenedOn);
        Assert.Null(point.ClosedOn);
        Assert.Null(point.PlannedOn);
        Assert.Null(point.Venue);
        Assert.Equal(ProductOrigins.None, point.Origins);
        Assert.Null(point.Place);
        Assert.Null(point.Source);
    }

    [Fact]
    public void An_undefined_venue_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("venue", () => new SalesPoint("P-1", "Điểm", District.BaDinh, venue: (VenueKind)9));

    [Fact]
    public void Undefined_origins_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("origins", () => new SalesPoint("P-1", "Điểm", District.BaDinh, origins: (ProductOrigins)4));

    [Fact]
    public void Points_compare_by_value()
    {
        EqualityContract.Equates<Establishment>(new SalesPoint("P-1", "Điểm", District.BaDinh, Day), new SalesPoint("P-1", "Điểm", District.BaDinh, Day));
        EqualityContract.TellsApart<Establishment>(
            new SalesPoint("P-1", "Điểm", District.BaDinh, Day),
            new SalesPoint("p-1", "Điểm", District.BaDinh, Day),
            new SalesPoint("P-1", "Chợ", District.BaDinh, Day),
            new SalesPoint("P-1", "Điểm", District.TayHo, Day),
            new SalesPoint("P-1", "Điểm", District.BaDinh),
            new SalesPoint("P-1", "Điểm", District.BaDinh, Day, closedOn: Day),
            new SalesPoint("P-1", "Điểm", District.BaDinh, Day, plannedOn: Day),
            new SalesPoint("P-1", "Điểm", District.BaDinh, Day, venue: VenueKind.BusinessPremises),
            new SalesPoint("P-1", "Điểm", District.BaDinh, Day, origins: ProductOrigins.Hanoi),
            new SalesPoint("P-1", "Điểm", District.BaDinh, Day, place: "nơi"),
            new SalesPoint("P-1", "Điểm", District.BaDinh, Day, source: "sổ"),
            new OcopCenter("P-1", "Điểm", District.BaDinh, Day));
    }

    [Fact]
    public void A_point_prints_its_identifier_name_and_district() =>
        Assert.Equal("Sales point \"P-1\" (Điểm, Ba Đình)", new SalesPoint("P-1", "Điểm", District.BaDinh).ToString());

    [Theory]
    [InlineData(" P-1")]
    [InlineData("P-1 ")]
    [InlineData("P-1\u00A0")]
    public void White_space_at_an_end_of_an_identifier_is_refused(string spelling) =>
        Assert.Throws<ArgumentException>("id", () => new SalesPoint(spelling, "A", District.BaDinh));

    [Theory]
    [InlineData("A", '\uD800', "x")]
    [InlineData("A", '\uDC00', "x")]
    [InlineData("A", '\uD800', "")]
    [InlineData("", '\uDC00', "x")]
    [InlineData("😀", '\uD800', "x")]
    public void Half_of_a_surrogate_pair_is_refused(string before, char half, string rest) =>
        Assert.Throws<ArgumentException>("name", () => new SalesPoint("P-1", $"{before}{half}{rest}", District.BaDinh));

    [Fact]
    public void A_whole_surrogate_pair_is_taken() =>
        Assert.Equal("A😀x", new SalesPoint("P-1", "A😀x", District.BaDinh).Name);
}
