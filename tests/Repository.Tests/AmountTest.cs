using System.Globalization;

namespace Repository.Tests;

/// <summary>The numbers of the page of measurements, as people read them.</summary>
public class AmountTest
{
    [Theory]
    [InlineData(0.04, "0.0400 ns")]
    [InlineData(1, "1.00 ns")]
    [InlineData(9.994, "9.99 ns")]
    [InlineData(9.996, "10.0 ns")]
    [InlineData(99.96, "100 ns")]
    [InlineData(999.4, "999 ns")]
    [InlineData(999.6, "1.00 µs")]
    [InlineData(9_812_345, "9.81 ms")]
    [InlineData(2_500_000_000, "2.50 s")]
    [InlineData(125_000_000_000, "125 s")]
    public void A_time_has_three_digits_and_its_unit(double nanoseconds, string text) => Assert.Equal(text, Amount.Time(nanoseconds));

    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(8_816, "8,816 B")]
    [InlineData(99_999, "99,999 B")]
    [InlineData(100_000, "100 KB")]
    [InlineData(1_430_000, "1.43 MB")]
    [InlineData(2_000_000_000, "2.00 GB")]
    public void Bytes_are_whole_while_they_are_few(long bytes, string text) => Assert.Equal(text, Amount.Bytes(bytes));

    [Theory]
    [InlineData(0.0021, "0.0021")]
    [InlineData(0.95, "0.950")]
    [InlineData(16.24, "16.2")]
    [InlineData(12_345.6, "12,346")]
    public void A_ratio_has_three_digits(double ratio, string text) => Assert.Equal(text, Amount.Ratio(ratio));

    [Fact]
    [Trait("needs", "cultures")]
    public void The_culture_of_the_machine_does_not_show()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi-VN");
        try
        {
            Assert.Equal("1.43 MB, 12,346", $"{Amount.Bytes(1_430_000)}, {Amount.Ratio(12_345.6)}");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
