namespace PlanAudit;

/// <summary>Makes text from outside fit to print.</summary>
internal static class OneLine
{
    /// <summary>What would break a line or steer a terminal becomes a space.</summary>
    public static string Of(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)) : text;

    /// <summary>A text, cut after so many characters; no letter is cut in two.</summary>
    public static string Start(string text, int length) =>
        text.Length <= length ? text
        : char.IsHighSurrogate(text[length - 1]) ? $"{text[..(length - 1)]}…"
        : $"{text[..length]}…";
}
