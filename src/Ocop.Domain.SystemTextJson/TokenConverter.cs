using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>Reads and writes the values of an enumeration as their tokens: <c>new-sales-points</c>, flags as <c>design|sale</c>.</summary>
internal sealed class TokenConverter<TEnum> : JsonConverter<TEnum>, IDescribesExpectedValue
    where TEnum : struct, Enum
{
    public BilingualText Expected { get; } = Reasons.UnknownToken(EnumToken.All<TEnum>());

    private static readonly bool AreFlags = typeof(TEnum).IsDefined(typeof(FlagsAttribute), inherit: false);

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(JsonText.Of(ref reader, Expected));

    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(JsonText.Of(ref reader, Expected));

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(EnumToken.Of(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WritePropertyName(EnumToken.Of(value));

    private TEnum Of(string text) =>
        (AreFlags ? EnumToken.TryParseFlags(text, out TEnum value) : EnumToken.TryParse(text, out value))
            ? value
            : throw JsonText.Refused(text, Expected);
}
