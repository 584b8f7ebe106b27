using FsCheck;

namespace Ocop.Domain.Tests;

public class FractionTest
{
    [Fact]
    public void The_default_is_nothing()
    {
        Assert.Equal((0, 1, "0"), (default(Fraction).Numerator, default(Fraction).Denominator, default(Fraction).ToString()));
        Assert.Equal(default, Fraction.Of(0, 7));
    }

    [Theory]
    [InlineData(6, 4, "3/2")]
    [InlineData(-6, 4, "-3/2")]
    [InlineData(8, 4, "2")]
    [InlineData(7, 1, "7")]
    public void It_is_in_lowest_terms(long numerator, long denominator, string text) =>
        Assert.Equal(text, Fraction.Of(numerator, denominator).ToString());

    [Law]
    public void Fractions_are_in_the_order_of_their_values(int one, PositiveInt first, int other, PositiveInt second)
    {
        Fraction left = Fraction.Of(one, first.Get), right = Fraction.Of(other, second.Get);
        int order = ((long)one * second.Get).CompareTo((long)other * first.Get);
        Assert.Equal(order, left.CompareTo(right));
        Assert.Equal([order < 0, order > 0, order <= 0, order >= 0], new[] { (left < right), (left > right), (left <= right), (left >= right) });
    }

    [Theory]
    [InlineData(1, 3, 1, 2, -1)]
    [InlineData(2, 4, 1, 2, 0)]
    [InlineData(2, 3, 1, 2, 1)]
    public void Fractions_compare_by_value(long one, long first, long other, long second, int order)
    {
        Fraction left = Fraction.Of(one, first), right = Fraction.Of(other, second);
        Assert.Equal(order, left.CompareTo(right));
        Assert.Equal([order < 0, order > 0, order <= 0, order >= 0], new[] { (left < right), (left > right), (left <= right), (left >= right) });
    }

    [Theory]
    [InlineData(5, 2, "2,5", "2.5")]
    [InlineData(2, 1, "2", "2")]
    [InlineData(1, 2, "0,5", "0.5")]
    [InlineData(1, 18, "0,06", "0.06")]
    [InlineData(1, 200, "0,01", "0.01")]
    [InlineData(1, 201, "0", "0")]
    [InlineData(-1, 201, "0", "0")]
    [InlineData(-1, 6, "-0,17", "-0.17")]
    [InlineData(199, 200, "1", "1")]
    [InlineData(-5, 2, "-2,5", "-2.5")]
    [InlineData(99, 10, "9,9", "9.9")]
    [InlineData(1999, 200, "10", "10")]
    public void As_a_decimal_it_is_rounded_to_one_digit_or_below_one_to_two(long numerator, long denominator, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, Fraction.Of(numerator, denominator).DecimalIn(TextLanguage.Vietnamese));
        Assert.Equal(english, Fraction.Of(numerator, denominator).DecimalIn(TextLanguage.English));
    }

    [Fact]
    public void A_language_that_is_none_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("language", () => default(Fraction).DecimalIn((TextLanguage)7));

    [Law]
    public void Equal_values_are_equal_fractions(NonZeroInt numerator, PositiveInt denominator, PositiveInt factor)
    {
        EqualityContract.Equates(
            Fraction.Of(numerator.Get, denominator.Get),
            Fraction.Of((long)numerator.Get * factor.Get, (long)denominator.Get * factor.Get));
        EqualityContract.TellsApart(Fraction.Of(numerator.Get, denominator.Get), Fraction.Of(numerator.Get + denominator.Get, denominator.Get));
    }

    [Law]
    public void What_is_taken_away_and_what_is_left_make_the_whole(int one, PositiveInt first, int other, PositiveInt second)
    {
        Fraction left = Fraction.Of(one, first.Get), right = Fraction.Of(other, second.Get), difference = left - right;
        Assert.Equal(left, difference - Fraction.Of(-right.Numerator, right.Denominator));
    }
}
