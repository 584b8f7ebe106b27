using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>Reads and writes the values of an enumeration as their tokens: <c>new-sales-points</c>.</summary>
internal sealed class TokenConverter<TEnum> : JsonConverter<TEnum>, IExpectation
    where TEnum : struct, Enum
{
    public BilingualText Expected { get; } = Reasons.UnknownToken(EnumToken.All<TEnum>());

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EnumToken.TryParse(reader.GetString(), out TEnum value) ? value : throw new JsonException(Expected.English);

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(EnumToken.Of(value));
}
