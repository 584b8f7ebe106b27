namespace Ocop.Domain.Tests;

public class DistrictTest
{
    /// <summary>The units as the statistics office had them: code, name, kind, name in plain letters.</summary>
    private static readonly (string Code, string Name, DistrictKind Kind, string AsciiName)[] Units =
    [
        ("001", "Ba Đình", DistrictKind.UrbanDistrict, "Ba Dinh"),
        ("002", "Hoàn Kiếm", DistrictKind.UrbanDistrict, "Hoan Kiem"),
        ("003", "Tây Hồ", DistrictKind.UrbanDistrict, "Tay Ho"),
        ("004", "Long Biên", DistrictKind.UrbanDistrict, "Long Bien"),
        ("005", "Cầu Giấy", DistrictKind.UrbanDistrict, "Cau Giay"),
        ("006", "Đống Đa", DistrictKind.UrbanDistrict, "Dong Da"),
        ("007", "Hai Bà Trưng", DistrictKind.UrbanDistrict, "Hai Ba Trung"),
        ("008", "Hoàng Mai", DistrictKind.UrbanDistrict, "Hoang Mai"),
        ("009", "Thanh Xuân", DistrictKind.UrbanDistrict, "Thanh Xuan"),
        ("016", "Sóc Sơn", DistrictKind.RuralDistrict, "Soc Son"),
        ("017", "Đông Anh", DistrictKind.RuralDistrict, "Dong Anh"),
        ("018", "Gia Lâm", DistrictKind.RuralDistrict, "Gia Lam"),
        ("019", "Nam Từ Liêm", DistrictKind.UrbanDistrict, "Nam Tu Liem"),
        ("020", "Thanh Trì", DistrictKind.RuralDistrict, "Thanh Tri"),
        ("021", "Bắc Từ Liêm", DistrictKind.UrbanDistrict, "Bac Tu Liem"),
        ("250", "Mê Linh", DistrictKind.RuralDistrict, "Me Linh"),
        ("268", "Hà Đông", DistrictKind.UrbanDistrict, "Ha Dong"),
        ("269", "Sơn Tây", DistrictKind.Town, "Son Tay"),
        ("271", "Ba Vì", DistrictKind.RuralDistrict, "Ba Vi"),
        ("272", "Phúc Thọ", DistrictKind.RuralDistrict, "Phuc Tho"),
        ("273", "Đan Phượng", DistrictKind.RuralDistrict, "Dan Phuong"),
        ("274", "Hoài Đức", DistrictKind.RuralDistrict, "Hoai Duc"),
        ("275", "Quốc Oai", DistrictKind.RuralDistrict, "Quoc Oai"),
        ("276", "Thạch Thất", DistrictKind.RuralDistrict, "Thach That"),
        ("277", "Chương Mỹ", DistrictKind.RuralDistrict, "Chuong My"),
        ("278", "Thanh Oai", DistrictKind.RuralDistrict, "Thanh Oai"),
        ("279", "Thường Tín", DistrictKind.RuralDistrict, "Thuong Tin"),
        ("280", "Phú Xuyên", DistrictKind.RuralDistrict, "Phu Xuyen"),
        ("281", "Ứng Hòa", DistrictKind.RuralDistrict, "Ung Hoa"),
        ("282", "Mỹ Đức", DistrictKind.RuralDistrict, "My Duc"),
    ];

    [Fact]
    public void There_are_30_units_of_which_12_urban_17_rural_and_1_town()
    {
        Assert.Equal(30, District.All.Count);
        Assert.Equal(12, District.Urban.Count);
        Assert.Equal(17, District.Rural.Count);
        Assert.Equal([District.SonTay], District.Towns);
    }

    [Fact]
    public void The_units_are_those_of_the_statistics_office_in_code_order() =>
        Assert.Equal(Units, District.All.Select(district => (district.Code, district.Name, district.Kind, district.AsciiName)));

    [Fact]
    public void Each_unit_has_a_property_named_after_it() =>
        Assert.All(District.All, district =>
            Assert.Same(district, typeof(District).GetProperty(district.AsciiName.Replace(" ", ""))?.GetValue(null)));

    [Fact]
    public void The_kinds_share_out_the_units() =>
        Assert.All(District.All, district =>
        {
            Assert.Equal(district.Kind == DistrictKind.UrbanDistrict, District.Urban.Contains(district));
            Assert.Equal(district.Kind == DistrictKind.RuralDistrict, District.Rural.Contains(district));
            Assert.Equal(district.Kind == DistrictKind.Town, District.Towns.Contains(district));
        });

    [Fact]
    public void Each_unit_is_found_by_its_code() =>
        Assert.All(District.All, district => ParsingContract.ReadsAs(district.Code, district));

    [Fact]
    public void Each_unit_is_found_by_its_name() =>
        Assert.All(District.All, district => ParsingContract.ReadsAs(district.Name, district));

    [Fact]
    public void Each_unit_is_found_by_its_name_in_plain_letters() =>
        Assert.All(District.All, district => ParsingContract.ReadsAs(district.AsciiName, district));

    [Fact]
    public void Each_unit_reads_back_from_what_it_prints() =>
        Assert.All(District.All, district => ParsingContract.ReadsAs(district.ToString(), district));

    [Theory]
    [InlineData("quận Ba Đình", "001")]
    [InlineData("huyện Gia Lâm", "018")]
    [InlineData("thị xã Sơn Tây", "269")]
    public void A_unit_is_found_by_its_name_with_its_kind(string fullName, string code) =>
        ParsingContract.ReadsAs(fullName, District.Parse(code));

    [Fact]
    public void The_full_name_stands_in_either_language()
    {
        Assert.Equal("huyện Gia Lâm", District.GiaLam.FullName);
        Assert.Equal("huyện Gia Lâm", District.GiaLam.FullNameIn(TextLanguage.Vietnamese));
        Assert.Equal("Gia Lâm rural district", District.GiaLam.FullNameIn(TextLanguage.English));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("999")]
    [InlineData("Từ Liêm")]
    [InlineData("Gia Lấm")]
    [InlineData("xã Gia Lâm")]
    [InlineData("quận Gia Lâm")]
    [InlineData("Gia Lâm|Sơn Tây")]
    [InlineData("Hà Nội")]
    public void A_text_that_names_no_unit_is_refused(string rubbish) => ParsingContract.Refuses<District>(rubbish);

    [Fact]
    public void A_long_text_is_quoted_by_its_beginning()
    {
        string rubbish = new('x', 61);

        Assert.Contains($"\"{rubbish[..60]}…\"", Assert.Throws<FormatException>(() => District.Parse(rubbish)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_not_cut_within_a_character()
    {
        string rubbish = new('x', 59);

        Assert.Contains($"\"{rubbish}…\"", Assert.Throws<FormatException>(() => District.Parse(rubbish + "😀")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused()
    {
        ParsingContract.RefusesNull<District>();
        Assert.Throws<ArgumentNullException>("s", () => District.Parse((string)null!));
        Assert.False(District.TryParse(null, out _));
    }

    [Fact]
    public void Finding_a_unit_allocates_nothing()
    {
        string[] spellings = ["018", "Gia Lâm", "huyện Gia Lâm", "Gia Lam"];
        int found = 0;

        long allocated = Allocation.Of(() =>
        {
            foreach (string spelling in spellings)
                found += District.TryParse(spelling, out _) ? 1 : 0;
        });

        Assert.Equal(0, allocated);
        Assert.NotEqual(0, found);
        Assert.Equal(0, found % 4);
    }

    [Fact]
    public void Communes_follow_districts_without_a_gap() => Assert.Equal(District.LastDay.PlusDays(1), Commune.FirstDay);

    [Fact]
    public void Units_sort_by_code() =>
        Assert.Equal(Units.Select(unit => unit.Code), District.All.Reverse().Order().Select(district => district.Code));

    [Fact]
    public void Null_sorts_first()
    {
        Assert.True(District.BaDinh.CompareTo(null) > 0);
        Assert.Equal(0, District.BaDinh.CompareTo(District.BaDinh));
    }
}
