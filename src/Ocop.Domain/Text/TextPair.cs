namespace Ocop.Domain;

/// <summary>A text being composed in both languages side by side, of any length; what a plan holds is a <see cref="BilingualText"/>.</summary>
internal readonly record struct TextPair(string Vietnamese, string English)
{
    public string In(TextLanguage language) => language switch
    {
        TextLanguage.Vietnamese => Vietnamese,
        TextLanguage.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Texts are in Vietnamese and English."),
    };

    /// <summary>Texts one after another.</summary>
    public static TextPair Join(string separator, string englishSeparator, IReadOnlyCollection<TextPair> texts) =>
        new(string.Join(separator, texts.Select(text => text.Vietnamese)), string.Join(englishSeparator, texts.Select(text => text.English)));
}
