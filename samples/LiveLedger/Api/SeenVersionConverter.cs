using System.Text.Json;
using System.Text.Json.Serialization;

namespace LiveLedger.Api;

/// <summary>Reads the version that a writer has seen: 0 or more.</summary>
internal sealed class SeenVersionConverter : JsonConverter<int>
{
    /// <inheritdoc/>
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int version) && version >= 0
            ? version
            : throw new JsonException("give the version that you have seen, a whole number; 0 where there is none");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
