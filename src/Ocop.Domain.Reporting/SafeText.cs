using System.Text;

namespace Ocop.Domain.Reporting;

/// <summary>Makes text of unknown origin safe to print on one line of a terminal or a page.</summary>
public static class SafeText
{
    private const int LastOfPlane = 0xFFFE;

    private static readonly Rune Space = new(' ');

    /// <summary>
    /// Returns the text on one line: controls and changes of writing direction become spaces, combining marks are composed, and lone
    /// surrogates and noncharacters become the replacement character.
    /// </summary>
    /// <param name="text">Any text.</param>
    public static string OneLine(string text) =>
        text.All(letter => letter is >= ' ' and <= '~')
            ? text
            : string.Concat(text.EnumerateRunes().Select(letter => Steers(letter) ? Space : IsNone(letter) ? Rune.ReplacementChar : letter)).Normalize();

    // U+FFFE cannot be composed with anything: composing it throws.
    private static bool IsNone(Rune letter) => (letter.Value & LastOfPlane) == LastOfPlane;

    // Controls, line and paragraph separators, and what turns the direction of writing round.
    private static bool Steers(Rune letter) =>
        Rune.IsControl(letter) || letter.Value is (>= 0x2028 and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C;

    /// <summary>Returns at most <paramref name="length"/> characters of the text, followed by an ellipsis if it is longer; no surrogate pair is split.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="length">The number of characters to keep, at least 1.</param>
    public static string Shorten(string text, int length) =>
        text.Length <= length ? text
        : char.IsHighSurrogate(text[length - 1]) ? $"{text[..(length - 1)]}…"
        : $"{text[..length]}…";
}
