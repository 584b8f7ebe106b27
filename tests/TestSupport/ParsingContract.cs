using System.Diagnostics.CodeAnalysis;

namespace TestSupport;

/// <summary>What every type that is read from text keeps, by whichever of its generic doors the text comes in.</summary>
public static class ParsingContract
{
    public static void ReadsAs<T>(string text, T value)
        where T : ISpanParsable<T>
    {
        Assert.Equal(value, Parse<T>(text));
        Assert.True(TryParse<T>(text, out T? fromString));
        Assert.Equal(value, fromString);
        Assert.Equal(value, T.Parse(text.AsSpan(), null));
        Assert.True(T.TryParse(text.AsSpan(), null, out T? fromSpan));
        Assert.Equal(value, fromSpan);
    }

    /// <summary>Text that is refused comes back in the message, quoted.</summary>
    public static void Refuses<T>(string text, string? quoted = null)
        where T : ISpanParsable<T>
    {
        string quote = $"\"{quoted ?? text}\"";
        Assert.Contains(quote, Assert.Throws<FormatException>(() => Parse<T>(text)).Message, StringComparison.Ordinal);
        Assert.False(TryParse<T>(text, out T? fromString));
        Assert.Equal(default, fromString);
        Assert.Contains(quote, Assert.Throws<FormatException>(() => T.Parse(text.AsSpan(), null)).Message, StringComparison.Ordinal);
        Assert.False(T.TryParse(text.AsSpan(), null, out T? fromSpan));
        Assert.Equal(default, fromSpan);
    }

    public static void RefusesNull<T>()
        where T : ISpanParsable<T>
    {
        Assert.Throws<ArgumentNullException>("s", () => Parse<T>(null!));
        Assert.False(TryParse<T>(null, out _));
    }

    // Where T is known to be ISpanParsable, a string would go in by the span's door.
    private static T Parse<T>(string text)
        where T : IParsable<T> =>
        T.Parse(text, null);

    private static bool TryParse<T>(string? text, [MaybeNullWhen(false)] out T value)
        where T : IParsable<T> =>
        T.TryParse(text, null, out value);
}
