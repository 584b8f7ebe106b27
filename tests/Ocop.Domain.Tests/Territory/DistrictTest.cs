namespace Ocop.Domain.Tests.Territory;

public class DistrictTest
{
    [Fact]
    public void There_are_30_units_of_which_12_urban_17_rural_and_1_town()
    {
        Assert.Equal(30, District.All.Count);
        Assert.Equal(12, District.Urban.Count);
        Assert.Equal(17, District.Rural.Count);
        Assert.Equal([District.SonTay], District.Towns);
    }
}
