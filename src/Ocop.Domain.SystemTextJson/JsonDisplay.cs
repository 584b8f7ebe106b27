using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Ocop.Domain.SystemTextJson;

/// <summary>How numbers and texts of a document are written, in it and in messages about it.</summary>
internal static class JsonDisplay
{
    /// <summary>Vietnamese stays readable; markup, and what could break a line or steer a terminal, is escaped.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>A number, whatever the culture.</summary>
    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text as JSON has it, in quotes.</summary>
    public static string Quoted(string text) => $"\"{Encoder.Encode(text)}\"";

    /// <summary>JSON as it stands, but for what could break a line or steer a terminal: that is escaped, which is the same JSON.</summary>
    public static string OnOneLine(string json) => string.Concat(json.Select(letter => IsSeen(letter) ? $"{letter}" : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}")));

    private static bool IsSeen(char letter) =>
        char.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>A text, cut after so many characters; no letter is cut in two.</summary>
    public static string Text(string text, int length) =>
        text.Length <= length ? text
        : char.IsHighSurrogate(text[length - 1]) ? $"{text[..(length - 1)]}…"
        : $"{text[..length]}…";
}
