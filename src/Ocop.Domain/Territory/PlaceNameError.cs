namespace Ocop.Domain;

/// <summary>Why a text names no district, or no ward or commune, and what would.</summary>
public sealed class PlaceNameError
{
    private const int LongestShown = 60;

    private readonly TextPair _reason;

    internal PlaceNameError(PlaceNameErrorKind kind, ReadOnlySpan<char> text, TextPair reason, ImmutableArray<string> suggestions)
    {
        Kind = kind;
        Text = text.Length <= LongestShown ? text.ToString() : $"{text[..(char.IsHighSurrogate(text[LongestShown - 1]) ? LongestShown - 1 : LongestShown)]}…";
        Suggestions = suggestions;
        _reason = reason;
    }

    /// <summary>What is wrong.</summary>
    public PlaceNameErrorKind Kind { get; }

    /// <summary>The text, cut after 60 characters.</summary>
    public string Text { get; }

    /// <summary>The names that may be meant, the likeliest first; none where nothing is near. None of them is taken without being asked for.</summary>
    public ImmutableArray<string> Suggestions { get; }

    /// <summary>The reason and the remedy, in words.</summary>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public string Explain(TextLanguage language) => _reason.In(language);

    /// <summary>The text and the reason, in English.</summary>
    public override string ToString() => $"\"{Text}\": {Explain(TextLanguage.English)}";

    /// <summary>The error as an exception.</summary>
    internal FormatException Thrown() => new(ToString());
}
