using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Domain;

/// <summary>Reads and writes a value as its text with System.Text.Json, as a value and as the name of a member.</summary>
/// <remarks>The types of this library name their converter, so that no option needs to be set.</remarks>
/// <typeparam name="T">The type, which reads itself.</typeparam>
public sealed class JsonTextConverter<T> : JsonConverter<T>
    where T : notnull, IParsable<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WriteStringValue(TextOf(value));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WritePropertyName(TextOf(value));

    private static string TextOf(T value) => value is IHasCode { Code: var code } ? code : value.ToString()!;

    private static T Parse(ref Utf8JsonReader reader)
    {
        try
        {
            return T.Parse(JsonText.Read(ref reader), null);
        }
        catch (FormatException invalid)
        {
            throw new JsonException(invalid.Message, invalid);
        }
    }
}
