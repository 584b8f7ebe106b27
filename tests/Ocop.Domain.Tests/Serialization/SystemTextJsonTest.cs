using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Serialization.SystemTextJson;

namespace Ocop.Domain.Tests;

/// <summary>System.Text.Json without the companion package: values are right with the default options, days with NodaTime's.</summary>
public partial class SystemTextJsonTest
{
    private static readonly JsonSerializerOptions WithDays = new JsonSerializerOptions().ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    [Fact]
    public void Text_values_come_back_with_default_options() =>
        Assert.All(SerializedValues.Texts, value => Assert.Equal(value, RoundTrip(value, JsonSerializerOptions.Default)));

    [Fact]
    public void Text_values_are_names_of_members() =>
        Assert.Equal(
            """{"018":"met-late"}""",
            JsonSerializer.Serialize(new Dictionary<District, FindingStatus> { [District.GiaLam] = FindingStatus.MetLate }));

    [Fact]
    public void Names_of_members_come_back() =>
        Assert.Equal(
            new Dictionary<Measure, VenueKind> { [Measure.NewCenters] = VenueKind.Market },
            JsonSerializer.Deserialize<Dictionary<Measure, VenueKind>>("""{"new-centers":"market"}"""));

    [Fact]
    public void Records_come_back_with_the_converters_of_NodaTime() =>
        Assert.All(new Establishment[] { SerializedValues.Point, SerializedValues.Center }, record => Assert.Equal(record, RoundTrip(record, WithDays)));

    [Fact]
    public void Objects_come_back_right_or_not_at_all() =>
        Assert.All(SerializedValues.Objects, value => AssertRightOrRefused(value, WithDays));

    [Fact]
    public void Without_the_converters_of_NodaTime_a_day_is_refused_and_never_wrong()
    {
        Assert.All(SerializedValues.Objects, value => AssertRightOrRefused(value, JsonSerializerOptions.Default));
        Assert.Throws<ArgumentException>("openedOn", () => RoundTrip(SerializedValues.Point, JsonSerializerOptions.Default));
    }

    [Fact]
    public void Generated_contexts_need_no_options_for_text_values()
    {
        Assert.Equal("\"018\"", JsonSerializer.Serialize(District.GiaLam, PlainContext.Default.District));
        Assert.Equal(FindingStatus.MetLate, JsonSerializer.Deserialize("\"met-late\"", PlainContext.Default.FindingStatus));
        EstablishmentFact fact = SerializedValues.Center.Fact;
        Assert.Equal(fact, JsonSerializer.Deserialize(JsonSerializer.Serialize(fact, PlainContext.Default.EstablishmentFact), PlainContext.Default.EstablishmentFact));
        var days = new PlainContext(new JsonSerializerOptions().ConfigureForNodaTime(DateTimeZoneProviders.Tzdb));
        Assert.Equal(SerializedValues.Point, JsonSerializer.Deserialize(JsonSerializer.Serialize(SerializedValues.Point, days.SalesPoint), days.SalesPoint));
    }

    [Theory]
    [InlineData(typeof(District), "\"Gia Lâmm\"", "did you mean Gia Lâm?")]
    [InlineData(typeof(FindingStatus), "\"late\"", "write one of: met, exceeded")]
    [InlineData(typeof(FindingStatus), "0", "not Number")]
    [InlineData(typeof(CountRange), "\"30..20\"", "not a range")]
    [InlineData(typeof(EstablishmentFact), "\"center 018\"", "write kind, district and days")]
    [InlineData(typeof(Measure), "{}", "not StartObject")]
    public void Invalid_text_is_refused_with_the_reason(Type type, string json, string reason) =>
        Assert.Contains(reason, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type)).Message, StringComparison.Ordinal);

    private static object? RoundTrip(object value, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(JsonSerializer.Serialize(value, value.GetType(), options), value.GetType(), options);

    private static void AssertRightOrRefused(object value, JsonSerializerOptions options)
    {
        object? read = null;
        Exception? refused = Record.Exception(() => read = RoundTrip(value, options));
        if (refused is null)
            Assert.Equal(value, read);
    }

    [JsonSerializable(typeof(District))]
    [JsonSerializable(typeof(FindingStatus))]
    [JsonSerializable(typeof(EstablishmentFact))]
    [JsonSerializable(typeof(SalesPoint))]
    private sealed partial class PlainContext : JsonSerializerContext;
}
