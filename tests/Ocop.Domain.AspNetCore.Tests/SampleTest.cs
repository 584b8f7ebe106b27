using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;
using Ocop.Domain.SystemTextJson;

namespace Ocop.Domain.AspNetCore.Tests;

/// <summary>What a web service that takes the library's types says to those who use it.</summary>
public sealed class SampleTest : IDisposable
{
    private readonly WebApplicationFactory<Program> _sample = new();
    private readonly HttpClient _client;

    public SampleTest() => _client = _sample.CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _sample.Dispose();
    }

    [Theory]
    [InlineData("/districts/018")]
    [InlineData("/districts/18")]
    [InlineData("/districts/H. gia lam, Hà Nội")]
    public async Task A_district_is_read_from_the_route_as_people_write_it(string address) =>
        Assert.Equal("""{"code":"018","fullName":"huyện Gia Lâm","kind":"rural-district"}""", (await AnswerTo(address)).ToJsonString(Readable));

    [Theory]
    [InlineData("/districts?commune=X. DONG ANH", "huyện Đông Anh")]
    [InlineData("/districts?commune=00454", "huyện Đông Anh")]
    [InlineData("/districts?commune=phường Cửa Nam", "quận Hoàn Kiếm", "quận Hai Bà Trưng")]
    public async Task A_commune_is_read_from_the_query_as_people_write_it(string address, params string[] districts) =>
        Assert.Superset(districts.ToHashSet(), (await AnswerTo(address)).AsArray().Select(district => (string)district!).ToHashSet());

    [Theory]
    [InlineData("/districts/Gia Lâmm", "district", "\"Gia Lâmm\": none of the 30 district-level units that Hà Nội had until 2025-06-30; did you mean Gia Lâm?")]
    [InlineData("/districts/quận Gia Lâm", "district", "\"quận Gia Lâm\": the kind is wrong: it is a rural district; write huyện Gia Lâm, or the name alone")]
    [InlineData("/districts?commune=Đống Anh", "commune", "\"Đống Anh\": none of the 126 wards and communes that Hà Nội has had since 2025-07-01; did you mean Đông Anh?")]
    public async Task A_bad_name_in_route_or_query_is_answered_with_what_its_parser_says(string address, string parameter, string reason)
    {
        JsonNode problem = await Problems.Of(await _client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Equal(new Dictionary<string, string[]> { [parameter] = [reason] }, Problems.ErrorsOf(problem));
        Assert.Equal("The request is invalid (1 error).", (string?)problem["detail"]);
    }

    [Fact]
    public async Task A_missing_parameter_is_named()
    {
        JsonNode problem = await Problems.Of(await _client.GetAsync(new Uri("/districts", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Equal("Required parameter \"Commune commune\" was not provided from query string.", (string?)problem["detail"]);
        Assert.Empty(Problems.ErrorsOf(problem));
    }

    [Fact]
    public async Task A_register_is_assessed()
    {
        var register = new Register([], [new OcopCenter("C-1", "Gốm sứ Bát Tràng", District.GiaLam, new LocalDate(2023, 12, 27))]);
        var asOf = new LocalDate(2023, 12, 31);
        using HttpResponseMessage answer = await _client.PostAsJsonAsync("/assessments", new { AsOf = asOf, Register = register }, Json, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        JsonNode findings = (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
        Assert.Equal(JsonSerializer.Serialize(HanoiPlan312.Plan.Assess(register, asOf).Findings, Json), findings.ToJsonString());
        Assert.Equal(109, findings.AsArray().Count);
        Assert.Equal("met", (string?)findings[91]!["status"]);
    }

    [Fact]
    public async Task All_faults_of_a_bad_register_come_in_one_answer()
    {
        JsonNode problem = await Posted(
            """
            { "asOf": "2023-12-31", "register": {
              "coverage": "complete",
              "salesPoints": [ { "id": "P-1", "name": "Chợ Bưởi", "district": "Tây Hồ" }, { "id": "P-1", "name": "", "district": "Gia Lâmm" } ],
              "centers": [ { "id": "C-7", "name": "Lụa Vạn Phúc", "district": "Hà Đông", "openedOn": "2024-03-01", "closedOn": "2024-01-05", "function": "sale" } ]
            } }
            """);
        Assert.Equal(
            new Dictionary<string, string[]>
            {
                ["$.register.salesPoints[1].district"] = ["\"Gia Lâmm\": none of the 30 district-level units that Hà Nội had until 2025-06-30; did you mean Gia Lâm?"],
                ["$.register.centers[0].function"] = ["\"sale\": no such member; there are: id, name, district, openedOn, closedOn, plannedOn, functions, partners, place, source"],
                ["$.register.salesPoints[1].name"] = ["\"\": blank; fill it in"],
                ["$.register.salesPoints[1].id"] = ["\"P-1\": $.salesPoints[0].id has this identifier already; give each its own"],
                ["$.register.centers[0].closedOn"] = ["\"2024-01-05\": Center \"C-7\" (Lụa Vạn Phúc, Hà Đông) closes on 2024-01-05, before it opens on 2024-03-01; correct one of the days."],
            },
            Problems.ErrorsOf(problem));
    }

    [Fact]
    public async Task All_faults_of_a_body_come_in_one_answer()
    {
        JsonNode problem = await Posted("""{ "asOf": "31/12/2023", "register": { "coverage": "all", "salesPoints": [], "centers": {} } }""");
        Assert.Equal(["$.asOf", "$.register.centers", "$.register.coverage"], Problems.ErrorsOf(problem).Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{ "asOf": "31/12/2023", "register": { "coverage": "complete", "salesPoints": [], "centers": [] } }""", "$.asOf", "\"31/12/2023\": not a day; write it as 2023-12-31")]
    [InlineData("""{ "asOf": "0001-01-01", "register": { "coverage": "complete", "salesPoints": [], "centers": [] } }""", "$.asOf", "not a day")]
    [InlineData("""{ "register": { "coverage": "complete", "salesPoints": [], "centers": [] } }""", "$.asOf", "required; add it")]
    [InlineData("""{ "asOf": "2023-12-31", "register": null }""", "$.register", "null: required; give a value")]
    [InlineData("""{ "asOf": "2023-12-31", "register": [] }""", "$.register", "an object is needed here")]
    [InlineData("""{ "asOf": "2023-12-31", "register": { "salesPoints": [], "centers": [] } }""", "$.register.coverage", "required; add it")]
    [InlineData("""{ "asOf": "2023-12-31", "register": {""", "$", "should be closed")]
    public async Task A_bad_body_is_answered_with_the_place_and_the_reason(string body, string place, string reason)
    {
        KeyValuePair<string, string[]> error = Assert.Single(Problems.ErrorsOf(await Posted(body)));
        Assert.Equal(place, error.Key);
        Assert.Contains(reason, Assert.Single(error.Value), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_body_is_named() => Assert.Contains("no body was provided", (string?)(await Posted(""))["detail"], StringComparison.Ordinal);

    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions(JsonSerializerDefaults.Web).ConfigureForOcopDomain();

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private async Task<JsonNode> AnswerTo(string address) => JsonNode.Parse(await _client.TextOf(address))!;

    private async Task<JsonNode> Posted(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await Problems.Of(await _client.PostAsync(new Uri("/assessments", UriKind.Relative), content, TestContext.Current.CancellationToken));
    }
}
