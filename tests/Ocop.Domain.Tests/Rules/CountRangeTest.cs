using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Ocop.Domain.Tests;

[Properties(Arbitrary = [typeof(AnyRange)])]
public class CountRangeTest
{
    [Fact]
    public void At_least_has_no_top()
    {
        var range = CountRange.AtLeast(1);

        Assert.Equal(1, range.Minimum);
        Assert.Null(range.Maximum);
    }

    [Fact]
    public void At_most_begins_at_0()
    {
        var range = CountRange.AtMost(30);

        Assert.Equal(0, range.Minimum);
        Assert.Equal(30, range.Maximum);
    }

    [Fact]
    public void Between_has_both_ends_which_may_be_the_same()
    {
        Assert.Equal((20, 30), (CountRange.Between(20, 30).Minimum, CountRange.Between(20, 30).Maximum));
        Assert.Equal((7, 7), (CountRange.Between(7, 7).Minimum, CountRange.Between(7, 7).Maximum));
    }

    [Fact]
    public void A_cap_is_a_top_of_another_kind()
    {
        CountRange capped = CountRange.Capped(20, 30);
        Assert.Equal((20, 30, true, "20..30!"), (capped.Minimum, capped.Maximum, capped.IsCapped, capped.ToString()));
        Assert.NotEqual(CountRange.Between(20, 30), capped);
        Assert.False(CountRange.Between(20, 30).IsCapped);
        Assert.Throws<ArgumentOutOfRangeException>("maximum", () => CountRange.Capped(20, 19));
        Assert.Throws<ArgumentOutOfRangeException>("minimum", () => CountRange.Capped(-1, 19));
    }

    [Fact]
    public void Ends_below_0_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("minimum", () => CountRange.AtLeast(-1));
        Assert.Throws<ArgumentOutOfRangeException>("maximum", () => CountRange.AtMost(-1));
        Assert.Throws<ArgumentOutOfRangeException>("minimum", () => CountRange.Between(-1, 1));
    }

    [Fact]
    public void A_top_below_the_minimum_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("maximum", () => CountRange.Between(20, 19));

    [Fact]
    public void Counts_below_0_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("achieved", () => CountRange.AtLeast(1).GetShortfall(-1));
        Assert.Throws<ArgumentOutOfRangeException>("achieved", () => CountRange.AtMost(1).GetSurplus(-1));
    }

    [Theory]
    [InlineData(0, 20, 0)]
    [InlineData(19, 1, 0)]
    [InlineData(20, 0, 0)]
    [InlineData(30, 0, 0)]
    [InlineData(31, 0, 1)]
    public void What_is_missing_and_what_is_above_are_counted_from_the_ends(int achieved, int shortfall, int surplus)
    {
        var range = CountRange.Between(20, 30);

        Assert.Equal(shortfall, range.GetShortfall(achieved));
        Assert.Equal(surplus, range.GetSurplus(achieved));
    }

    [Law]
    public void Making_good_the_shortfall_just_reaches_the_minimum(CountRange range, NonNegativeInt achieved)
    {
        int shortfall = range.GetShortfall(achieved.Get);

        Assert.Equal(Math.Max(achieved.Get, range.Minimum), achieved.Get + shortfall);
        Assert.Equal(0, range.GetShortfall(achieved.Get + shortfall));
    }

    [Law]
    public void Taking_off_the_surplus_just_reaches_the_top(CountRange range, NonNegativeInt achieved) =>
        Assert.Equal(Math.Min(achieved.Get, range.Maximum ?? achieved.Get), achieved.Get - range.GetSurplus(achieved.Get));

    [Law]
    public void A_count_is_never_both_short_and_over(CountRange range, NonNegativeInt achieved) =>
        Assert.True(range.GetShortfall(achieved.Get) == 0 || range.GetSurplus(achieved.Get) == 0);

    [Fact]
    public void The_largest_counts_do_not_overflow()
    {
        Assert.Equal(int.MaxValue, CountRange.AtLeast(int.MaxValue).GetShortfall(0));
        Assert.Equal(int.MaxValue, CountRange.AtMost(0).GetSurplus(int.MaxValue));
    }

    [Fact]
    public void The_default_is_at_least_0() => Assert.Equal(CountRange.AtLeast(0), default);

    [Fact]
    public void Ranges_compare_by_both_ends()
    {
        EqualityContract.Equates(CountRange.Between(20, 30), CountRange.Between(20, 30));
        EqualityContract.TellsApart(
            CountRange.Between(20, 30), CountRange.Between(21, 30), CountRange.Between(20, 31), CountRange.AtLeast(20), CountRange.AtMost(30));
        EqualityContract.TellsApart(CountRange.AtLeast(0), CountRange.AtMost(0));
    }

    [Fact]
    public void A_range_prints_its_ends()
    {
        Assert.Equal("1..", CountRange.AtLeast(1).ToString());
        Assert.Equal("20..30", CountRange.Between(20, 30).ToString());
        Assert.Equal("0..5", CountRange.AtMost(5).ToString());
    }

    [Law]
    public void A_range_reads_back_from_what_it_prints(CountRange range) => ParsingContract.ReadsAs(range.ToString(), range);

    [Fact]
    public void The_largest_range_reads_back() =>
        ParsingContract.ReadsAs("2147483647..2147483647", CountRange.Between(int.MaxValue, int.MaxValue));

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("1")]
    [InlineData("..30")]
    [InlineData("1..!")]
    [InlineData("1..2!!")]
    [InlineData("1!..2")]
    [InlineData("!")]
    [InlineData("30..20")]
    [InlineData("-1..")]
    [InlineData("1..-1")]
    [InlineData("1...")]
    [InlineData("1...2")]
    [InlineData("1..2..3")]
    [InlineData("+1..")]
    [InlineData(" 1..")]
    [InlineData("1.. 2")]
    [InlineData("1..2 ")]
    [InlineData("1.5..2")]
    [InlineData("1,000..")]
    [InlineData("1..99999999999")]
    [InlineData("2147483648..")]
    [InlineData("١..")]
    [InlineData("city")]
    public void A_text_that_is_no_range_is_refused(string rubbish) => ParsingContract.Refuses<CountRange>(rubbish);

    [Fact]
    public void Null_text_is_refused()
    {
        ParsingContract.RefusesNull<CountRange>();
        Assert.Throws<ArgumentNullException>("s", () => CountRange.Parse((string)null!));
        Assert.False(CountRange.TryParse(null, out _));
    }

    private static class AnyRange
    {
        public static Arbitrary<CountRange> Range()
        {
            Gen<int> end = Gen.OneOf(Gen.Choose(0, 40), Gen.Choose(0, int.MaxValue));
            Gen<CountRange> between = end.Two().Select(ends => CountRange.Between(Math.Min(ends.Item1, ends.Item2), Math.Max(ends.Item1, ends.Item2)));
            Gen<CountRange> capped = between.Select(range => CountRange.Capped(range.Minimum, range.Maximum!.Value));
            return Gen.OneOf(end.Select(CountRange.AtLeast), end.Select(CountRange.AtMost), between, capped).ToArbitrary();
        }
    }
}
