using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>Reads and writes sets of districts as their codes: <c>018|269</c>, or <c>city</c>.</summary>
internal sealed class DistrictSetConverter : JsonConverter<DistrictSet>, IExpectation
{
    public BilingualText Expected => Reasons.UnknownDistricts;

    public override DistrictSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DistrictSet.TryParse(reader.GetString(), out DistrictSet set) ? set : throw new JsonException(Expected.English);

    public override void Write(Utf8JsonWriter writer, DistrictSet value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
