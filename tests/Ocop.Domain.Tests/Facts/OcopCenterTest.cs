namespace Ocop.Domain.Tests;

public class OcopCenterTest
{
    private static readonly LocalDate Day = new(2023, 12, 27);

    [Fact]
    public void A_center_keeps_what_it_is_given()
    {
        var center = new OcopCenter(
            "C-1", "Gốm sứ Bát Tràng", District.GiaLam, Day, Day.PlusDays(2), Day.PlusDays(1),
            CenterFunctions.Design | CenterFunctions.Sale, CenterPartners.Artisans, "Bát Tràng", "sổ");

        Assert.Equal(EstablishmentKind.Center, center.Kind);
        Assert.Equal("C-1", center.Id);
        Assert.Equal("Gốm sứ Bát Tràng", center.Name);
        Assert.Same(District.GiaLam, center.District);
        Assert.Equal(Day, center.OpenedOn);
        Assert.Equal(Day.PlusDays(2), center.ClosedOn);
        Assert.Equal(Day.PlusDays(1), center.PlannedOn);
        Assert.Equal(CenterFunctions.Design | CenterFunctions.Sale, center.Functions);
        Assert.Equal(CenterPartners.Artisans, center.Partners);
        Assert.Equal("Bát Tràng", center.Place);
        Assert.Equal("sổ", center.Source);
    }

    [Fact]
    public void Undefined_functions_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("functions", () => new OcopCenter("C-1", "Tên", District.GiaLam, functions: (CenterFunctions)32));

    [Fact]
    public void Undefined_partners_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("partners", () => new OcopCenter("C-1", "Tên", District.GiaLam, partners: (CenterPartners)(-1 << 20)));

    [Fact]
    public void Centers_compare_by_value()
    {
        EqualityContract.Equates<Establishment>(new OcopCenter("C-1", "Tên", District.GiaLam, Day), new OcopCenter("C-1", "Tên", District.GiaLam, Day));
        EqualityContract.TellsApart<Establishment>(
            new OcopCenter("C-1", "Tên", District.GiaLam, Day),
            new OcopCenter("C-2", "Tên", District.GiaLam, Day),
            new OcopCenter("C-1", "Tên", District.GiaLam, Day.PlusDays(1)),
            new OcopCenter("C-1", "Tên", District.GiaLam, Day, functions: CenterFunctions.Sale),
            new OcopCenter("C-1", "Tên", District.GiaLam, Day, partners: CenterPartners.Artisans),
            new SalesPoint("C-1", "Tên", District.GiaLam, Day));
    }

    [Fact]
    public void A_center_prints_its_identifier_name_and_district() =>
        Assert.Equal("Center \"C-1\" (Tên, Gia Lâm)", new OcopCenter("C-1", "Tên", District.GiaLam).ToString());
}
