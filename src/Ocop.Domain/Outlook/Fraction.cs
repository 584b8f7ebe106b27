using System.Globalization;

namespace Ocop.Domain;

/// <summary>An exact share or rate: one whole number over another, in lowest terms.</summary>
/// <remarks><c>default</c> is 0. As text a fraction is its two numbers: <c>5/12</c>, or one of them where the other is 1.</remarks>
public readonly record struct Fraction
{
    // Kept one less, so that default is 0/1.
    private readonly long _denominatorLessOne;

    private Fraction(long numerator, long denominator)
    {
        Numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    /// <summary>The number above the line; negative for what is below zero.</summary>
    public long Numerator { get; }

    /// <summary>The number below the line, 1 or more.</summary>
    public long Denominator => _denominatorLessOne + 1;

    /// <summary>The greatest whole number that is not above the fraction.</summary>
    public long Floor => Numerator >= 0 ? Numerator / Denominator : -Ceiling(-Numerator, Denominator);

    /// <summary>The fraction in lowest terms; the denominator is 1 or more.</summary>
    internal static Fraction Of(long numerator, long denominator = 1)
    {
        long common = GreatestCommonDivisor(Math.Abs(numerator), denominator);
        return new(numerator / common, denominator / common);
    }

    /// <summary>The least whole number that is not below a quotient of numbers of 0 or more.</summary>
    internal static long Ceiling(long numerator, long denominator) => (numerator / denominator) + (numerator % denominator > 0 ? 1 : 0);

    internal static long GreatestCommonDivisor(long left, long right)
    {
        while (right != 0)
            (left, right) = (right, left % right);
        return left;
    }

    internal Fraction Less(Fraction other) =>
        Of((Numerator * other.Denominator) - (other.Numerator * Denominator), Denominator * other.Denominator);

    internal Fraction Absolute() => Of(Math.Abs(Numerator), Denominator);

    /// <summary>The fraction as a decimal number with at most one digit after the mark, halves rounded away from zero: <c>2,5</c> in Vietnamese, <c>2.5</c> in English.</summary>
    /// <param name="language">The language, which decides the decimal mark.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public string DecimalIn(TextLanguage language)
    {
        Guard.Against.UndefinedValue(language);
        long tenths = ((Math.Abs(Numerator) * 10 * 2) + Denominator) / (Denominator * 2);
        string mark = language == TextLanguage.Vietnamese ? "," : ".";
        string digit = tenths % 10 == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{mark}{tenths % 10}");
        return string.Create(CultureInfo.InvariantCulture, $"{(Numerator < 0 && tenths > 0 ? "-" : "")}{tenths / 10}{digit}");
    }

    /// <summary>The two numbers: <c>5/12</c>; a whole number stands alone.</summary>
    public override string ToString() =>
        Denominator == 1
            ? Numerator.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
