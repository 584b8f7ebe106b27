using System.Net;
using System.Text.Json.Nodes;
using static LiveLedger.Tests.ApiRequests;

namespace LiveLedger.Tests;

/// <summary>Questions and bad requests, to one ledger that stays empty.</summary>
public sealed class ApiTest(SharedLedger shared) : IClassFixture<SharedLedger>
{
    private readonly RunningLedger _ledger = shared.Ledger;

    [Theory]
    [InlineData("/establishments", """{ "record": { "kind": "center", "id": "C-1", "name": "", "district": "Gia Lâmm", "openedOn": "2023-02-30", "size": 3 } }""", "$.record.district", "$.record.name", "$.record.openedOn", "$.record.size")]
    [InlineData("/establishments", """{ "record": { "kind": "hotel", "id": "C-1", "name": "Chợ", "district": "018" } }""", "$.record.kind")]
    [InlineData("/establishments", """{ "record": { "kind": "center", "id": "Chợ/1", "name": "Chợ", "district": "018" } }""", "$.record.id")]
    [InlineData("/establishments", """{ "record": { "kind": "center", "id": "..", "name": "Chợ", "district": "018" } }""", "$.record.id")]
    [InlineData("/establishments", """{ "record": { "kind": "center", "id": "C-1", "name": "Chợ", "district": "018", "openedOn": "2024-01-02", "closedOn": "2024-01-01" } }""", "$.record.closedOn")]
    [InlineData("/establishments", """{ "record": { "kind": "center", "id": "Chợ/1", "name": "", "district": "018" }, "expectedVersion": "x", "size": 3, "a.b": 4 }""", "$.expectedVersion", "$.record.id", "$.record.name", "$.size", "$['a.b']")]
    [InlineData("/establishments", """{ "record": { "kind": "center" """, "$")]
    [InlineData("/establishments", "{}", "$.record")]
    [InlineData("/establishments", """{ "record": null }""", "$.record")]
    [InlineData("/establishments", """{ "record": { "kind": "center", "id": "Chợ/1", "name": "Chợ", "district": "018" }, "expectedVersion": -1 }""", "$.expectedVersion", "$.record.id")]
    [InlineData("/establishments", """{ "record": { "kind": "center", "id": "\ud800", "name": "", "district": "018" } }""", "$.record.id", "$.record.name")]
    [InlineData("/establishments", """{ "record": { "kind": "center", "id": "C-1", "name": "", "district": "018" }, "expectedVersion": 0, "ExpectedVersion": 0 }""", "$.record.name")]
    [InlineData("/establishments", """{ "record": 1, "record": { "kind": "center" } }""", "$.record")]
    [InlineData("/establishments", "null", "$")]
    [InlineData("/establishments", "[]", "$")]
    [InlineData("/establishments", """{ "record": { "kind": "center", "id": "C-1", "name": "Chợ", "district": "018" }, "expectedVersion": -1 }""", "$.expectedVersion")]
    [InlineData("/establishments", """{ "record": { "kind": "center", "id": "C-1", "name": "Chợ", "district": "018" }, "expectedVerson": 3 }""", "$.expectedVerson")]
    [InlineData("/establishments/018/P-1/close", """{ "closedOn": "2024-01-32" }""", "$.closedOn", "$.expectedVersion")]
    [InlineData("/establishments/018x/P-1/close", """{ "closedOn": "2024-01-32" }""", "$.closedOn", "$.expectedVersion", "district")]
    public async Task Bad_input_is_answered_with_every_error_and_its_place(string address, string body, params string[] places)
    {
        (HttpStatusCode status, JsonNode problem) = await _ledger.Post(address, body);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(places, problem["errors"]!.AsObject().Select(error => error.Key).Order(StringComparer.Ordinal));
        Assert.All(problem["errors"]!.AsObject(), error => Assert.NotEqual("", (string?)error.Value![0]));
        Assert.Equal(0, (long)(await _ledger.Assess(new(2023, 12, 31)))["position"]!);
    }

    [Fact]
    public async Task A_bad_body_is_answered_in_words_of_the_API()
    {
        JsonNode errors = (await _ledger.Post("/establishments", """{ "record": null, "expectedVersion": "1", "note": "" }""")).Body["errors"]!;
        Assert.Equal(
            ("null: required; give a value", "give the version that you have seen, a whole number; 0 where there is none", "no such member; there are: record, expectedVersion"),
            ((string?)errors["$.record"]![0], (string?)errors["$.expectedVersion"]![0], (string?)errors["$.note"]![0]));
    }

    [Fact]
    public async Task Every_bad_parameter_of_a_question_is_named()
    {
        (HttpStatusCode status, JsonNode problem) = await _ledger.Get("/assessment?asOf=2023-12-3&plan=313&lang=fr&coverage=some&position=-1");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(["asOf", "coverage", "lang", "plan", "position"], problem["errors"]!.AsObject().Select(error => error.Key).Order(StringComparer.Ordinal));
        Assert.Contains("312/KH-UBND (kh-312-2022)", (string?)problem["errors"]!["plan"]![0], StringComparison.Ordinal);
        (status, problem) = await _ledger.Get("/assessment?position=7");
        Assert.Equal((HttpStatusCode.BadRequest, "The ledger has come to position 0, and not to 7."), (status, (string?)problem["detail"]));
        (status, problem) = await _ledger.Get("/districts/018?limit=0&asOf=x");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(["asOf", "limit"], problem["errors"]!.AsObject().Select(error => error.Key).Order(StringComparer.Ordinal));
        (status, problem) = await _ledger.Get("/establishments/018/P-1?after=x&limit=1001");
        Assert.Equal(["after", "limit"], problem["errors"]!.AsObject().Select(error => error.Key).Order(StringComparer.Ordinal));
        (status, problem) = await _ledger.Get("/remedy?asOf=2024-01-02&horizon=2024-01-01");
        Assert.Equal((HttpStatusCode.BadRequest, "horizon"), (status, problem["errors"]!.AsObject().Single().Key));
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_not_read()
    {
        (HttpStatusCode status, _) = await _ledger.Post("/establishments", New("P-1").Replace("Chợ", new string('x', 70_000), StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
    }

    [Fact]
    public async Task A_remedy_is_explained_in_words_too()
    {
        JsonNode remedy = (await _ledger.Get("/remedy?asOf=2024-01-02&horizon=2025-01-01&lang=vi")).Body;
        PlanAssessment assessment = HanoiPlan312.Plan.Assess(new Register([], []), new(2024, 1, 2));
        Assert.Equal(
            assessment.FindRemedy(new LocalDate(2025, 1, 1)).Explain(TextLanguage.Vietnamese),
            remedy["explanation"]!.AsArray().Select(line => (string?)line));
        Assert.NotEmpty(remedy["remedy"]!["actions"]!.AsArray());
    }

    [Fact]
    public async Task Another_plan_and_a_partial_ledger_are_asked_for_by_name()
    {
        JsonNode answer = (await _ledger.Get("/assessment?plan=kh-49-2023&coverage=partial&asOf=2024-01-01")).Body;
        Assert.Equal(("49/KH-UBND", "partial", 0), ((string?)answer["plan"], (string?)answer["coverage"], (int)answer["breaches"]!));
    }

    [Fact]
    public async Task The_API_describes_itself()
    {
        JsonNode document = (await _ledger.Get("/openapi/v1.json")).Body;
        Assert.Equal(
            ["/assessment", "/districts/{district}", "/establishments", "/establishments/{district}/{id}", "/establishments/{district}/{id}/close", "/establishments/{district}/{id}/withdraw", "/events", "/remedy"],
            document["paths"]!.AsObject().Select(path => path.Key.TrimEnd('/')).Order(StringComparer.Ordinal));
        Assert.NotNull(document["paths"]!["/establishments/{district}/{id}"]!["put"]!["security"]);
        Assert.Null(document["paths"]!["/assessment"]!["get"]!["security"]);
        Assert.Equal(["asOf", "coverage", "lang", "plan", "position"], document["paths"]!["/assessment"]!["get"]!["parameters"]!.AsArray().Select(parameter => (string?)parameter!["name"]).Order(StringComparer.Ordinal));

        // Answers are described too, successes and problems.
        foreach ((string path, string method, string status, string schema) in ((string, string, string, string)[])
        [
            ("/establishments", "post", "201", "LedgerEntry"), ("/establishments", "post", "409", "StandingProblem"),
            ("/establishments/{district}/{id}", "put", "200", "LedgerEntry"), ("/establishments/{district}/{id}", "get", "200", "HistoryAnswer"),
            ("/establishments/{district}/{id}/close", "post", "404", "StandingProblem"), ("/districts/{district}", "get", "200", "DistrictAnswer"),
            ("/assessment", "get", "200", "AssessmentAnswer"), ("/remedy", "get", "200", "RemedyAnswer"), ("/remedy", "get", "429", "ProblemDetails"),
        ])
        {
            JsonNode? described = document["paths"]!.AsObject().Single(one => one.Key.TrimEnd('/') == path).Value![method]!["responses"]![status];
            Assert.True(described?["content"]?.AsObject().Single().Value!["schema"]?["$ref"]?.ToString() == $"#/components/schemas/{schema}", $"{method} {path} {status}: {described?.ToJsonString()}");
        }

        JsonNode record = document["components"]!["schemas"]!["Establishment"]!;
        Assert.Equal(["kind", "id", "name", "district"], record["required"]!.AsArray().Select(name => (string?)name));

        // So are the library's own types, and the parameters of questions.
        Assert.Equal("string", (string?)document["components"]!["schemas"]!["Finding"]!["properties"]!["status"]!["type"]);
        Assert.Equal("integer", (string?)document["components"]!["schemas"]!["Remedy"]!["properties"]!["actions"]!["items"]!["properties"]!["count"]!["type"]);
        Assert.All(
            document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).SelectMany(operation => operation.Value!["parameters"]?.AsArray() ?? []).Where(parameter => (string?)parameter!["name"] is not ("id" or "Last-Event-ID")),
            parameter => Assert.True((string?)parameter!["schema"]!["type"] == "string" && (parameter["schema"]!["examples"] is not null || (string?)parameter["name"] == "after"), parameter.ToJsonString()));
        Assert.Equal("#/components/schemas/Establishment", (string?)document["components"]!["schemas"]!["NewEstablishment"]!["properties"]!["record"]!["$ref"]);
    }

    [Fact]
    public async Task What_does_not_exist_is_a_problem()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _ledger.Get("/establishments/018/P-1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _ledger.Get("/nothing")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _ledger.Post("/establishments/018/P-1/close", """{ "expectedVersion": 0, "closedOn": "2024-01-05" }""")).Status);
    }
}
