namespace PlanAudit;

/// <summary>Makes text from outside fit to print.</summary>
internal static class OneLine
{
    /// <summary>What would break a line or steer a terminal becomes a space.</summary>
    public static string Of(string text) =>
        text.Any(Steers) ? string.Concat(text.Select(letter => Steers(letter) ? ' ' : letter)) : text;

    // Controls, line and paragraph separators, and what turns the direction of writing round.
    private static bool Steers(char letter) => char.IsControl(letter) || letter is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F';

    /// <summary>A text, cut after so many characters; no letter is cut in two.</summary>
    public static string Start(string text, int length) =>
        text.Length <= length ? text
        : char.IsHighSurrogate(text[length - 1]) ? $"{text[..(length - 1)]}…"
        : $"{text[..length]}…";
}
