namespace Ocop.Domain.Tests;

public class CommuneTest
{
    [Fact]
    public void There_are_126_units_of_which_51_wards_and_75_communes()
    {
        Assert.Equal(126, Commune.All.Length);
        Assert.Equal(51, Commune.All.Count(commune => commune.Kind == CommuneKind.Ward));
        Assert.Equal(Commune.All.Select(commune => commune.Code).Order(StringComparer.Ordinal).Distinct(), Commune.All.Select(commune => commune.Code));
    }

    [Fact]
    public void Sixty_two_lie_in_one_former_district_and_sixty_four_straddle_several()
    {
        Assert.Equal(62, Commune.All.Count(commune => commune.FormerDistricts.Sole is not null));
        Assert.All(Commune.All, commune => Assert.False(commune.FormerDistricts.IsEmpty));
        Assert.Equal(District.All, Commune.All.Select(commune => commune.FormerDistricts).Aggregate((one, other) => one | other));
    }

    [Theory]
    [InlineData("Đông Anh", "xã Đông Anh", "Đông Anh commune", "017")]
    [InlineData("00118", "phường Bồ Đề", "Bồ Đề ward", "004")]
    public void A_unit_in_one_former_district_says_which(string text, string vietnamese, string english, string district)
    {
        Commune commune = Commune.Parse(text);
        Assert.Equal((vietnamese, vietnamese, english), (commune.FullName, commune.FullNameIn(TextLanguage.Vietnamese), commune.FullNameIn(TextLanguage.English)));
        Assert.Equal(District.Parse(district), commune.FormerDistricts.Sole);
    }

    [Fact]
    public void A_unit_that_straddles_several_does_not_say_which()
    {
        Commune hongHa = Commune.Parse("P. Hồng Hà");
        Assert.Null(hongHa.FormerDistricts.Sole);
        Assert.Equal([District.BaDinh, District.HoanKiem, District.TayHo, District.LongBien, District.HaiBaTrung], hongHa.FormerDistricts);
    }

    [Fact]
    public void Those_that_bear_the_name_of_a_former_district_are_not_it()
    {
        Commune[] namesakes = [.. Commune.All.Where(commune => District.TryParse(commune.Name, out _))];
        Assert.Equal(28, namesakes.Length);
        Assert.All(namesakes, commune => Assert.False(District.TryParse(commune.FullName, out _)));
        Assert.All(namesakes, commune => Assert.True(commune.FormerDistricts.Contains(District.Parse(commune.Name))));
    }

    [Fact]
    public void Each_is_found_by_its_code_its_name_its_full_name_and_what_it_prints() =>
        Assert.All(Commune.All, commune =>
        {
            ParsingContract.ReadsAs(commune.Code, commune);
            ParsingContract.ReadsAs(commune.Name, commune);
            ParsingContract.ReadsAs(commune.FullName, commune);
            ParsingContract.ReadsAs(commune.ToString(), commune);
        });

    [Theory]
    [InlineData("")]
    [InlineData("huyện Gia Lâm")]
    [InlineData("xã Ba Đình")]
    [InlineData("Tràng Tiền")]
    [InlineData("99999")]
    public void A_text_that_names_no_unit_is_refused(string text) => ParsingContract.Refuses<Commune>(text);

    [Fact]
    public void Null_is_refused() => ParsingContract.RefusesNull<Commune>();

    [Fact]
    public void Finding_a_unit_as_it_is_spelled_officially_allocates_nothing()
    {
        int found = 0;
        Assert.Equal(0, Allocation.Of(() => found += Commune.TryParse("xã Bát Tràng", out _) && Commune.TryParse("00004", out _) && Commune.TryParse("4", out _) && District.TryParse("18", out _) ? 1 : 0));
        Assert.NotEqual(0, found);
    }

    [Fact]
    public void They_sort_by_code_null_first()
    {
        Assert.Equal(Commune.All, Commune.All.Reverse().Order());
        Assert.True(Commune.All[0].CompareTo(null) > 0);
    }

    [Fact]
    public void They_begin_when_the_districts_have_ended() => Assert.Equal(new LocalDate(2025, 7, 1), Commune.FirstDay);
}
