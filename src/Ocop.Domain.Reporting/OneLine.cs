using System.Text;

namespace PlanAudit;

/// <summary>Makes text from outside fit to print.</summary>
internal static class OneLine
{
    private const int LastOfPlane = 0xFFFE;

    private static readonly Rune Space = new(' ');

    /// <summary>
    /// What would break a line or steer a terminal becomes a space, marks written apart from their letters join them, and half a
    /// letter, or what is no character at all, becomes the sign for one that is lost.
    /// </summary>
    public static string Of(string text) =>
        text.All(letter => letter is >= ' ' and <= '~')
            ? text
            : string.Concat(text.EnumerateRunes().Select(letter => Steers(letter) ? Space : IsNone(letter) ? Rune.ReplacementChar : letter)).Normalize();

    // U+FFFE cannot be composed with anything: composing it throws.
    private static bool IsNone(Rune letter) => (letter.Value & LastOfPlane) == LastOfPlane;

    // Controls, line and paragraph separators, and what turns the direction of writing round.
    private static bool Steers(Rune letter) =>
        Rune.IsControl(letter) || letter.Value is (>= 0x2028 and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C;

    /// <summary>A text, cut after so many characters; no letter is cut in two.</summary>
    public static string Start(string text, int length) =>
        text.Length <= length ? text
        : char.IsHighSurrogate(text[length - 1]) ? $"{text[..(length - 1)]}…"
        : $"{text[..length]}…";
}
