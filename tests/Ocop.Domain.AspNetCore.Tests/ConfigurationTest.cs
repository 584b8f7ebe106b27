using Microsoft.Extensions.Configuration;

namespace Ocop.Domain.AspNetCore.Tests;

/// <summary>Settings hold the library's types as people write them.</summary>
public class ConfigurationTest
{
    [Fact]
    public void Settings_bind()
    {
        Settings settings = From(("Seat", "P. Cửa Nam"), ("Pilot", "H. gia lam, Hà Nội"), ("Others", "Sơn Tây|277"), ("Required", "20..30"), ("Language", "Vietnamese"), ("ByDistrict:0", "018"), ("ByDistrict:1", "Ba Vì")).Get<Settings>()!;
        Assert.Same(District.GiaLam, settings.Pilot);
        Assert.Same(Commune.Parse("00082"), settings.Seat);
        Assert.Equal([District.SonTay, District.ChuongMy], settings.Others);
        Assert.Equal(CountRange.Between(20, 30), settings.Required);
        Assert.Equal(TextLanguage.Vietnamese, settings.Language);
        Assert.Equal([District.GiaLam, District.BaVi], settings.ByDistrict);
    }

    [Fact]
    public void What_is_not_set_stays_as_it_was()
    {
        Settings settings = From(("Language", "English")).Get<Settings>()!;
        Assert.Equal((null, null, DistrictSet.Empty, default(CountRange)), (settings.Pilot, settings.Seat, settings.Others, settings.Required));
    }

    [Theory]
    [InlineData("Pilot", "Gia Lâmm", "did you mean Gia Lâm?")]
    [InlineData("Seat", "xã Cửa Nam", "write phường Cửa Nam")]
    [InlineData("Others", "018|Từ Liêm", "write Bắc Từ Liêm or Nam Từ Liêm")]
    [InlineData("Required", "2..1", "20..30! for a cap")]
    public void A_bad_setting_is_refused_with_its_name_and_what_the_parser_says(string name, string text, string reason)
    {
        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => From((name, text)).Get<Settings>());
        Assert.Contains($"'{name}'", refused.Message, StringComparison.Ordinal);
        Assert.Contains(reason, Assert.IsType<FormatException>(refused.InnerException).Message, StringComparison.Ordinal);
    }

    private static IConfigurationRoot From(params (string Name, string Text)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Text)).Build();

    private sealed class Settings
    {
        public District? Pilot { get; set; }

        public Commune? Seat { get; set; }

        public DistrictSet Others { get; set; }

        public CountRange Required { get; set; }

        public TextLanguage Language { get; set; }

        public IReadOnlyList<District> ByDistrict { get; set; } = [];
    }
}
