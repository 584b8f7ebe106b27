using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Ocop.Domain;

/// <summary>How many are asked for: at least a number, and at most another where there is one.</summary>
/// <remarks>
/// <c>default</c> is "at least 0", which every count reaches. As text a range is its ends with two dots between them, and
/// an exclamation mark after a top that is a cap: <c>1..</c>, <c>20..30</c>, <c>20..30!</c>.
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<CountRange>))]
[TypeConverter(typeof(ParsingTypeConverter<CountRange>))]
public readonly record struct CountRange : ISpanParsable<CountRange>
{
    private const string Dots = "..";
    private const string Cap = "!";

    private CountRange(int minimum, int? maximum, bool isCapped = false)
    {
        Minimum = minimum;
        Maximum = maximum;
        IsCapped = isCapped;
    }

    /// <summary>The least that satisfies, 0 or more.</summary>
    public int Minimum { get; }

    /// <summary>The top of the range, at least the minimum; null where there is none.</summary>
    public int? Maximum { get; }

    /// <summary>
    /// Whether the top is a cap, so that the range is not kept above it; else going over the top is no error (I05).
    /// </summary>
    [Expresses("I05")]
    public bool IsCapped { get; }

    /// <summary>At least a number, without a top.</summary>
    /// <param name="minimum">The least that satisfies, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is negative.</exception>
    public static CountRange AtLeast(int minimum) => new(Guard.Against.NegativeCount(minimum), null);

    /// <summary>At most a number, from 0.</summary>
    /// <param name="maximum">The top, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximum"/> is negative.</exception>
    public static CountRange AtMost(int maximum) => new(0, Guard.Against.NegativeCount(maximum));

    /// <summary>From one number to another, both inclusive.</summary>
    /// <param name="minimum">The least that satisfies, 0 or more.</param>
    /// <param name="maximum">The top, not below the minimum.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is negative, or the maximum is below it.</exception>
    public static CountRange Between(int minimum, int maximum) =>
        maximum >= Guard.Against.NegativeCount(minimum)
            ? new(minimum, maximum)
            : throw new ArgumentOutOfRangeException(nameof(maximum), maximum, $"The top of a range is not below its minimum, {minimum}.");

    /// <summary>From one number to another that is a cap, both inclusive: above it the range is not kept.</summary>
    /// <param name="minimum">The least that satisfies, 0 or more.</param>
    /// <param name="maximum">The cap, not below the minimum.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is negative, or the cap is below it.</exception>
    public static CountRange Capped(int minimum, int maximum) =>
        new(Between(minimum, maximum).Minimum, maximum, isCapped: true);

    /// <summary>The range with other ends; a cap stays a cap.</summary>
    internal CountRange WithEnds(int minimum, int? maximum) => new(minimum, maximum, IsCapped);

    /// <summary>The number missing to the minimum; 0 when it is reached.</summary>
    /// <param name="achieved">The count, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="achieved"/> is negative.</exception>
    public int GetShortfall(int achieved) => Math.Max(0, Minimum - Guard.Against.NegativeCount(achieved));

    /// <summary>The number above the top; 0 when there is no top or it is not passed.</summary>
    /// <param name="achieved">The count, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="achieved"/> is negative.</exception>
    public int GetSurplus(int achieved) => Math.Max(0, Guard.Against.NegativeCount(achieved) - (Maximum ?? achieved));

    /// <summary>Reads a range as <see cref="ToString"/> writes it.</summary>
    /// <param name="s">The text: <c>1..</c>, <c>20..30</c> or <c>20..30!</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a range.</exception>
    public static CountRange Parse(string s) => Parse(Guard.Against.Null(s).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static CountRange Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out CountRange range)
            ? range
            : throw new FormatException($"\"{s}\" is not a range of counts. Give whole numbers of 0 or more, the top not below the minimum: 1.., 20..30, or 20..30! for a cap.");

    /// <summary>Reads a range like <see cref="Parse(string)"/>, and returns <see langword="false"/> where that throws.</summary>
    /// <param name="s">The text; null and any other text give <see langword="false"/>.</param>
    /// <param name="result">The range, if the text is one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out CountRange result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string, out CountRange)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out CountRange result)
    {
        result = default;
        int dots = s.IndexOf(Dots, StringComparison.Ordinal);
        if (dots < 0 || !TryCount(s[..dots], out int minimum))
            return false;
        ReadOnlySpan<char> top = s[(dots + Dots.Length)..];
        int? maximum = null;
        bool isCapped = top.EndsWith(Cap, StringComparison.Ordinal);
        if (!top.IsEmpty)
        {
            if (!TryCount(isCapped ? top[..^Cap.Length] : top, out int given) || given < minimum)
                return false;
            maximum = given;
        }

        result = new(minimum, maximum, isCapped);
        return true;
    }

    static CountRange IParsable<CountRange>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CountRange>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CountRange result) =>
        TryParse(s, out result);

    static CountRange ISpanParsable<CountRange>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<CountRange>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CountRange result) =>
        TryParse(s, out result);

    /// <summary>The ends with two dots between them, and a mark after a cap: <c>1..</c>, <c>20..30</c>, <c>20..30!</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Minimum}{Dots}{Maximum}{(IsCapped ? Cap : "")}");

    private static bool TryCount(ReadOnlySpan<char> text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);
}
