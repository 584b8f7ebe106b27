namespace Ocop.Domain;

/// <summary>The same text in Vietnamese and in English.</summary>
public sealed class BilingualText : ValueObject<BilingualText>
{
    /// <summary>The longest text taken, in characters.</summary>
    public const int MaximumLength = 4_000;

    /// <summary>Pairs a Vietnamese text with its English counterpart.</summary>
    /// <param name="vietnamese">The Vietnamese text, in composed form (NFC); not blank, at most 4,000 characters.</param>
    /// <param name="english">The English text; not blank, at most 4,000 characters.</param>
    /// <exception cref="ArgumentException">Either text is null, blank or too long.</exception>
    public BilingualText(string vietnamese, string english)
    {
        Vietnamese = Guard.Against.UnusableText(vietnamese, MaximumLength);
        English = Guard.Against.UnusableText(english, MaximumLength);
    }

    /// <summary>The Vietnamese text.</summary>
    public string Vietnamese { get; }

    /// <summary>The English text.</summary>
    public string English { get; }

    /// <summary>The text in one language.</summary>
    /// <param name="language">Which language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not one of the two.</exception>
    public string In(TextLanguage language) => new TextPair(Vietnamese, English).In(language);

    /// <inheritdoc/>
    public override bool Equals(BilingualText? other) =>
        other is not null && Vietnamese == other.Vietnamese && English == other.English;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Vietnamese, English);

    /// <summary>Both texts, Vietnamese first.</summary>
    public override string ToString() => $"{Vietnamese} / {English}";
}
