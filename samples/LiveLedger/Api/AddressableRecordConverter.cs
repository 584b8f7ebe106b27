using System.Text.Json;
using System.Text.Json.Serialization;

namespace LiveLedger.Api;

/// <summary>Reads an establishment whose identifier can stand in an address, and tells of that beside all other faults.</summary>
internal sealed class AddressableRecordConverter : JsonConverter<Establishment>
{
    /// <inheritdoc/>
    public override Establishment Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        List<JsonException> faults = [];
        if (IdOf(document.RootElement) is { Length: > 0 } text && !IsAddressable(text))
            faults.Add(new JsonException($"\"{text}\": stands in addresses; take letters from A to Z, digits, hyphens, points and underscores, and one letter or digit at least", "$.id", null, null));
        try
        {
            if (document.RootElement.Deserialize<Establishment>(options) is { } record && faults.Count == 0)
                return record;
        }
        catch (JsonException refused)
        {
            faults.Add(refused);
        }

        throw new JsonException(null, new AggregateException(faults));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Establishment value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, options);

    // Null where it is no text, which is for the record's own converter to say.
    private static string? IdOf(JsonElement record)
    {
        try
        {
            return record.ValueKind == JsonValueKind.Object && record.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null; // Half a letter.
        }
    }

    private static bool IsAddressable(string id) =>
        id.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_') && id.Any(char.IsAsciiLetterOrDigit);
}
