namespace Ocop.Domain.EntityFrameworkCore.Tests;

public class FactColumnsTest
{
    [Fact]
    public void Every_column_is_needed()
    {
        Assert.Throws<ArgumentNullException>("district", () => new FactColumns<Shop>(EstablishmentKind.Center, null!, shop => shop.Since, shop => shop.Until));
        Assert.Throws<ArgumentNullException>("openedOn", () => new FactColumns<Shop>(EstablishmentKind.Center, shop => shop.Location!, null!, shop => shop.Until));
        Assert.Throws<ArgumentNullException>("closedOn", () => new FactColumns<Shop>(EstablishmentKind.Center, shop => shop.Location!, shop => shop.Since, null!));
    }

    [Fact]
    public void An_undefined_kind_is_refused() =>
        Assert.Throws<System.ComponentModel.InvalidEnumArgumentException>("kind", () => new FactColumns<Shop>((EstablishmentKind)7, shop => shop.Location!, shop => shop.Since, shop => shop.Until));
}
