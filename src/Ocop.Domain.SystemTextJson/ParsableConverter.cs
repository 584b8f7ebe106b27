using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>Reads and writes a type as it reads and writes itself, as a value and as the name of a member.</summary>
internal abstract class ParsableConverter<T> : JsonConverter<T>, IDescribesExpectedValue
    where T : notnull, IParsable<T>
{
    public abstract BilingualText Expected { get; }

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(JsonText.Of(ref reader, Expected));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(JsonText.Of(ref reader, Expected));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(TextOf(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(TextOf(value));

    protected virtual string TextOf(T value) => value.ToString()!;

    /// <summary>Why a text is none, to be read after the text.</summary>
    protected virtual BilingualText ReasonAgainst(string text) => Expected;

    private T Of(string text)
    {
        try
        {
            return T.Parse(text, null);
        }
        catch (FormatException refused)
        {
            throw InvalidValueException.Create(refused.Message, ReasonAgainst(text));
        }
    }
}
