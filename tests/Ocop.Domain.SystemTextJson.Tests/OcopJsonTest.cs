using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson.Tests;

public class OcopJsonTest
{
    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions().ConfigureForOcopDomain();

    public static TheoryData<Type> Enumerations => [.. typeof(District).Assembly.GetExportedTypes().Where(type => type.IsEnum)];

    [Fact]
    public void Values_are_written_as_their_codes_and_tokens_and_read_back()
    {
        var values = new Values(
            District.GiaLam,
            Commune.Parse("Đông Anh"),
            [District.GiaLam, District.SonTay],
            CountRange.Capped(20, 30),
            CenterFunctions.Design | CenterFunctions.Sale,
            FindingStatus.MetLate,
            new LocalDate(2024, 2, 29),
            null,
            new() { [District.BaVi] = 1 },
            new() { [Strength.Mandatory] = new LocalDate(2023, 12, 31) },
            new() { [new LocalDate(2023, 12, 31)] = Strength.Mandatory });
        string json = JsonSerializer.Serialize(values, Json);
        Assert.Equal(
            """{"District":"018","Commune":"00454","Set":"018|269","Range":"20..30!","Functions":"design|sale","Status":"met-late","Day":"2024-02-29","NoDay":null,"ByDistrict":{"271":1},"ByStrength":{"mandatory":"2023-12-31"},"ByDay":{"2023-12-31":"mandatory"}}""",
            json);
        Values read = JsonSerializer.Deserialize<Values>(json, Json)!;
        Assert.Equal(json, JsonSerializer.Serialize(read, Json));
        Assert.Same(District.GiaLam, read.District);
        Assert.Equal(values.Set, read.Set);
        Assert.Equal((values.Range, values.Functions, values.Status, values.Day), (read.Range, read.Functions, read.Status, read.Day));
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Every_enumeration_has_its_tokens(Type type) =>
        Assert.All(Enum.GetValues(type).Cast<object>(), value =>
        {
            string json = JsonSerializer.Serialize(value, type, Json);
            Assert.Matches("^\"[a-z|-]+\"$", json);
            Assert.Equal(value, JsonSerializer.Deserialize(json, type, Json));
        });

    [Theory]
    [InlineData("\"Gia Lâmm\"", typeof(District), "did you mean Gia Lâm?")]
    [InlineData("\"xã Gia Lâmm\"", typeof(Commune), "did you mean Gia Lâm?")]
    [InlineData("\"018|x\"", typeof(DistrictSet), "\"x\"")]
    [InlineData("\"2..1\"", typeof(CountRange), "20..30")]
    [InlineData("\"late\"", typeof(FindingStatus), "\"late\": not in the list; choose from: met")]
    [InlineData("\"design|dance\"", typeof(CenterFunctions), "choose from: none, design")]
    [InlineData("18", typeof(District), "text is needed")]
    [InlineData("0", typeof(FindingStatus), "choose from")]
    [InlineData("{\"Gia Lâmm\":1}", typeof(Dictionary<District, int>), "did you mean Gia Lâm?")]
    [InlineData("\"\\ud800\"", typeof(District), "text is needed here, well formed")]
    [InlineData("\"\\ud800\"", typeof(FindingStatus), "choose from")]
    [InlineData("\"31/12/2023\"", typeof(LocalDate), "\"31/12/2023\": not a day; write it as 2023-12-31")]
    [InlineData("{\"soon\":1}", typeof(Dictionary<LocalDate, int>), "\"soon\": not a day; write it as 2023-12-31")]
    [InlineData("null", typeof(CountRange), "text is needed")]
    [InlineData("null", typeof(LocalDate), "not a day")]
    public void What_cannot_be_read_says_why(string json, Type type, string reason) =>
        Assert.Contains(reason, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type, Json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"2023-02-30\"")]
    [InlineData("20230228")]
    [InlineData("\"0001-01-01\"")]
    [InlineData("{}")]
    public void A_day_that_is_none_is_never_read_as_the_default(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LocalDate>(json, Json));

    [Fact]
    public void A_day_of_another_calendar_is_not_written_as_another_day() =>
        Assert.Contains("WithCalendar(CalendarSystem.Iso)", Assert.Throws<ArgumentException>("day", () => JsonSerializer.Serialize(new LocalDate(2023, 12, 31).WithCalendar(CalendarSystem.Julian), Json)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_application_without_reflection_needs_only_a_context_of_its_own()
    {
        JsonSerializerOptions options = new JsonSerializerOptions { TypeInfoResolver = OwnContext.Default }.ConfigureForOcopDomain();
        var own = new Own(Registers.Some, Registers.AsOf, [HanoiPlan312.Plan.Assess(Registers.Some, Registers.AsOf).Findings[0]]);
        string json = JsonSerializer.Serialize(own, options);
        Assert.Contains("\"Register\":{\"coverage\":\"complete\",\"salesPoints\":[{\"id\":\"P-004\"", json, StringComparison.Ordinal);
        Assert.Contains("\"AsOf\":\"2024-06-30\",\"Findings\":[{\"rule\":\"annual-minimum\"", json, StringComparison.Ordinal);
        Assert.Equal(Registers.Some, JsonSerializer.Deserialize<Own>(json.Replace(json[json.IndexOf(",\"Findings", StringComparison.Ordinal)..], ",\"Findings\":[]}", StringComparison.Ordinal), options)!.Register);
    }

    [Fact]
    public void Spellings_of_people_are_read() =>
        Assert.Same(District.GiaLam, JsonSerializer.Deserialize<District>("\"H. gia lam, Hà Nội\"", Json));

    [Fact]
    public void Options_are_needed() => Assert.Throws<ArgumentNullException>("options", () => OcopJson.ConfigureForOcopDomain(null!));

    private sealed record Values(
        District District,
        Commune Commune,
        DistrictSet Set,
        CountRange Range,
        CenterFunctions Functions,
        FindingStatus Status,
        LocalDate Day,
        LocalDate? NoDay,
        Dictionary<District, int> ByDistrict,
        Dictionary<Strength, LocalDate> ByStrength,
        Dictionary<LocalDate, Strength> ByDay);
}

internal sealed record Own(Register Register, LocalDate AsOf, IReadOnlyList<Finding> Findings);

[JsonSerializable(typeof(Own))]
internal sealed partial class OwnContext : JsonSerializerContext;
