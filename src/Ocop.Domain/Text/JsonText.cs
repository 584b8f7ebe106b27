using System.Text.Json;

namespace Ocop.Domain;

/// <summary>Reads text from JSON.</summary>
internal static class JsonText
{
    /// <exception cref="JsonException">The value is not text.</exception>
    public static string Read(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
            ? reader.GetString()!
            : throw new JsonException($"Text in quotes is required here, not {reader.TokenType}.");
}
