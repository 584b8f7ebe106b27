namespace Ocop.Domain.Tests;

public class DayTextTest
{
    private static readonly LocalDate Day = new(2024, 2, 9);

    [Fact]
    public void A_day_is_written_day_first_in_Vietnamese() =>
        Assert.Equal("09/02/2024", DayText.In(Day, TextLanguage.Vietnamese));

    [Fact]
    public void A_day_is_written_year_first_in_English_and_in_files()
    {
        Assert.Equal("2024-02-09", DayText.In(Day, TextLanguage.English));
        Assert.Equal("2024-02-09", DayText.Iso(Day));
    }

    [Fact]
    public void A_window_in_files_is_its_first_and_last_day() =>
        Assert.Equal("2023-01-01/2023-12-31", DayText.Iso(Window(new(2023, 1, 1), new(2023, 12, 31))));

    [Fact]
    public void A_calendar_year_is_named_by_its_number()
    {
        DateInterval year = Window(new(2023, 1, 1), new(2023, 12, 31));

        Assert.Equal("trong năm 2023", DayText.In(year, TextLanguage.Vietnamese));
        Assert.Equal("in 2023", DayText.In(year, TextLanguage.English));
    }

    [Fact]
    public void A_year_has_four_digits() =>
        Assert.Equal("in 0987", DayText.In(Window(new(987, 1, 1), new(987, 12, 31)), TextLanguage.English));

    [Theory]
    [InlineData("2023-01-02", "2023-12-31")]
    [InlineData("2023-01-01", "2023-12-30")]
    [InlineData("2023-01-01", "2024-12-31")]
    public void Any_other_window_is_named_by_its_first_and_last_day(string from, string to)
    {
        DateInterval window = Window(Read(from), Read(to));

        Assert.Equal($"from {from} to {to}", DayText.In(window, TextLanguage.English));
    }

    [Fact]
    public void Both_days_of_a_window_are_inclusive_in_Vietnamese() =>
        Assert.Equal(
            "từ ngày 01/01/2024 đến hết ngày 31/12/2025",
            DayText.In(Window(new(2024, 1, 1), new(2025, 12, 31)), TextLanguage.Vietnamese));

    [Theory]
    [InlineData(0, "0 days")]
    [InlineData(1, "1 day")]
    [InlineData(2, "2 days")]
    public void In_English_only_one_is_a_day(int count, string words) => Assert.Equal(words, DayText.EnglishCount(count));

    private static DateInterval Window(LocalDate from, LocalDate to) => new(from, to);

    private static LocalDate Read(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
