using System.Globalization;

namespace Ocop.Domain.Analysis;

/// <summary>An exact share or rate: one whole number over another, in lowest terms.</summary>
/// <remarks><c>default</c> is 0. As text a fraction is its two numbers: <c>5/12</c>, or one of them where the other is 1.</remarks>
public readonly record struct Fraction : IComparable<Fraction>
{
    // Stored minus one, so that default is 0/1.
    private readonly long _denominatorLessOne;

    private Fraction(long numerator, long denominator)
    {
        Numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    /// <summary>The numerator; negative for a fraction below zero.</summary>
    public long Numerator { get; }

    /// <summary>The denominator, 1 or more.</summary>
    public long Denominator => _denominatorLessOne + 1;

    /// <summary>Reduces a fraction to lowest terms; the denominator is 1 or more.</summary>
    internal static Fraction Of(long numerator, long denominator = 1)
    {
        long common = GreatestCommonDivisor(Math.Abs(numerator), denominator);
        return new(numerator / common, denominator / common);
    }

    /// <summary>Returns the quotient of two numbers of 0 or more, rounded up.</summary>
    internal static long Ceiling(long numerator, long denominator) => (numerator / denominator) + (numerator % denominator > 0 ? 1 : 0);

    internal static long GreatestCommonDivisor(long left, long right)
    {
        while (right != 0)
            (left, right) = (right, left % right);
        return left;
    }

    /// <summary>Whether the left fraction is below the right one.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left fraction is above the right one.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left fraction is not above the right one.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left fraction is not below the right one.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>Compares by value, exactly.</summary>
    /// <param name="other">The other fraction.</param>
    public int CompareTo(Fraction other) => ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);

    /// <summary>Subtracts one fraction from another, exactly.</summary>
    /// <param name="left">The fraction to subtract from.</param>
    /// <param name="right">The fraction to subtract.</param>
    public static Fraction operator -(Fraction left, Fraction right) =>
        Of((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    internal Fraction Abs() => Of(Math.Abs(Numerator), Denominator);

    /// <summary>
    /// Formats the fraction as a decimal number, halves rounded away from zero, with at most two decimal places below 1 and at most one
    /// otherwise: <c>2,5</c> in Vietnamese, <c>2.5</c> in English.
    /// </summary>
    /// <param name="language">The language, which decides the decimal mark.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public string DecimalIn(TextLanguage language)
    {
        Guard.Against.UndefinedValue(language);
        long size = Math.Abs(Numerator), scale = size < Denominator ? 100 : 10;
        long rounded = ((size * scale * 2) + Denominator) / (Denominator * 2);
        string digits = (rounded % scale).ToString(scale == 10 ? "0" : "00", CultureInfo.InvariantCulture).TrimEnd('0');
        string mark = language == TextLanguage.Vietnamese ? "," : ".";
        return string.Create(CultureInfo.InvariantCulture, $"{(Numerator < 0 && rounded > 0 ? "-" : "")}{rounded / scale}{(digits.Length > 0 ? mark : "")}{digits}");
    }

    /// <summary>Returns the two numbers, <c>5/12</c>, or the numerator alone for a whole number.</summary>
    public override string ToString() =>
        Denominator == 1
            ? Numerator.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
