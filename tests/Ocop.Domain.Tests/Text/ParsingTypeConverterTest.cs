using System.ComponentModel;
using System.Globalization;

namespace Ocop.Domain.Tests;

/// <summary>Configuration and model binding find their way to a type through its converter.</summary>
[Trait("needs", "cultures")]
public class ParsingTypeConverterTest
{
    [Fact]
    public void What_is_read_from_text_binds()
    {
        Binds("018", District.GiaLam, "Gia Lâm");
        Binds("H. gia lam", District.GiaLam, "Gia Lâm");
        Binds("xã Đông Anh", Commune.Parse("00454"), "Đông Anh");
        Binds<DistrictSet>("Sơn Tây|018", [District.GiaLam, District.SonTay], "018|269");
        Binds("20..30!", CountRange.Capped(20, 30), "20..30!");
    }

    [Theory]
    [InlineData(typeof(District), "Gia Lâmm", "did you mean Gia Lâm?")]
    [InlineData(typeof(DistrictSet), "018|Gia Lâmm", "did you mean Gia Lâm?")]
    [InlineData(typeof(CountRange), "2..1", "not a range of counts")]
    public void What_is_refused_says_why(Type type, string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => TypeDescriptor.GetConverter(type).ConvertFromString(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Other_types_do_not_bind()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(District));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.False(converter.CanConvertTo(typeof(int)));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(18));
        Assert.Throws<NotSupportedException>(() => converter.ConvertTo(District.GiaLam, typeof(int)));
    }

    private static void Binds<T>(string text, T value, string written)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.True(converter.CanConvertTo(typeof(string)));
        Assert.Equal(value, converter.ConvertFrom(null, CultureInfo.GetCultureInfo("tr-TR"), text));
        Assert.Equal(written, converter.ConvertTo(null, CultureInfo.GetCultureInfo("tr-TR"), value, typeof(string)));
    }
}
