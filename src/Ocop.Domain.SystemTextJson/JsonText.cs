using System.Text.Json;

namespace Ocop.Domain.SystemTextJson;

/// <summary>The texts that values are written as.</summary>
internal static class JsonText
{
    private const int LongestShown = 60;

    /// <summary>The text of a value or of the name of a member.</summary>
    /// <param name="reader">The reader, at the value or the name.</param>
    /// <param name="expected">What is said where there is no text.</param>
    /// <exception cref="JsonException">There is no text, or it is ill-formed.</exception>
    public static string Of(ref Utf8JsonReader reader, BilingualText expected)
    {
        try
        {
            return reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString()! : throw new JsonException(expected.English);
        }
        catch (InvalidOperationException illFormed)
        {
            throw new JsonException(expected.English, illFormed); // Half of a surrogate pair.
        }
    }

    /// <summary>Why a text is not taken.</summary>
    public static JsonException Refused(string text, BilingualText reason) =>
        InvalidValueException.Create($"{JsonDisplay.Quoted(JsonDisplay.Text(text, LongestShown))}: {reason.English}", reason);
}
