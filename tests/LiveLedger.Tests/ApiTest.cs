using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace LiveLedger.Tests;

/// <summary>What the API says to those who use it well and badly.</summary>
public sealed class ApiTest : IAsyncLifetime
{
    private RunningLedger _ledger = null!;

    public async ValueTask InitializeAsync() => _ledger = await RunningLedger.Start();

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Fact]
    public async Task An_establishment_is_recorded_corrected_closed_and_withdrawn()
    {
        (HttpStatusCode status, JsonNode entry) = await Post("/establishments", New("P-1"));
        Assert.Equal((HttpStatusCode.Created, 1, "recorded", "city", "018"), (status, (int)entry["version"]!, (string?)entry["action"], (string?)entry["by"], (string?)entry["record"]!["district"]));
        (status, entry) = await Put("/establishments/018/P-1", """{ "expectedVersion": 1, "record": { "kind": "sales-point", "id": "P-1", "name": "Chợ", "district": "Gia Lâm", "openedOn": "2023-05-02" } }""");
        Assert.Equal((HttpStatusCode.OK, 2, "corrected", "2023-05-02"), (status, (int)entry["version"]!, (string?)entry["action"], (string?)entry["record"]!["openedOn"]));
        (status, entry) = await Post("/establishments/gia lam/P-1/close", """{ "expectedVersion": 2, "closedOn": "2024-01-05" }""");
        Assert.Equal((HttpStatusCode.OK, 3, "closed", "2024-01-05"), (status, (int)entry["version"]!, (string?)entry["action"], (string?)entry["record"]!["closedOn"]));
        (status, entry) = await Post("/establishments/018/P-1/withdraw", """{ "expectedVersion": 3 }""");
        Assert.Equal((HttpStatusCode.OK, 4, "withdrawn"), (status, (int)entry["version"]!, (string?)entry["action"]));
        JsonNode history = (await Get("/establishments/018/P-1")).Body;
        Assert.Equal([1, 2, 3, 4], history["entries"]!.AsArray().Select(said => (int)said!["position"]!));
        Assert.Null(history["next"]);
        history = (await Get("/establishments/018/P-1?after=1&limit=2")).Body;
        Assert.Equal(["corrected", "closed"], history["entries"]!.AsArray().Select(said => (string?)said!["action"]));
        Assert.Equal(3, (int)history["next"]!);
        Assert.Empty((await Get("/establishments/018/P-1?after=4")).Body["entries"]!.AsArray());
        Assert.Equal(HttpStatusCode.NotFound, (await Get("/establishments/018/P-2?after=0")).Status);
    }

    [Fact]
    public async Task A_write_that_is_sent_again_is_answered_as_before()
    {
        (HttpStatusCode status, JsonNode first) = await Post("/establishments", New("P-1"));
        (HttpStatusCode again, JsonNode second) = await Post("/establishments", New("P-1"));
        Assert.Equal((status, first.ToJsonString()), (again, second.ToJsonString()));
        Assert.Equal(1, (long)(await _ledger.Assess(new(2023, 12, 31)))["position"]!);
    }

    [Fact]
    public async Task A_write_that_somebody_was_faster_than_is_answered_with_what_there_is()
    {
        await Post("/establishments", New("P-1"));
        await Post("/establishments/018/P-1/close", """{ "expectedVersion": 1, "closedOn": "2024-01-05" }""");
        (HttpStatusCode status, JsonNode problem) = await Post("/establishments/018/P-1/close", """{ "expectedVersion": 1, "closedOn": "2024-01-06" }""");
        Assert.Equal((HttpStatusCode.Conflict, 2, "2024-01-05"), (status, (int)problem["current"]!["version"]!, (string?)problem["current"]!["record"]!["closedOn"]));
        Assert.Contains("has version 2 (closed by city at ", (string?)problem["detail"], StringComparison.Ordinal);
        (status, problem) = await Post("/establishments/018/P-1/close", """{ "expectedVersion": 2147483647, "closedOn": "2024-01-06" }""");
        Assert.Equal((HttpStatusCode.Conflict, 2), (status, (int)problem["current"]!["version"]!));
        (status, problem) = await Post("/establishments", New("P-2").Replace("{ \"record\"", "{ \"expectedVersion\": 3, \"record\"", StringComparison.Ordinal));
        Assert.Equal((HttpStatusCode.Conflict, null), (status, problem["current"]));
        (status, problem) = await Post("/establishments", New("P-1").Replace("{ \"record\"", "{ \"expectedVersion\": 2, \"record\"", StringComparison.Ordinal));
        Assert.Equal((HttpStatusCode.Conflict, 2), (status, (int)problem["current"]!["version"]!));
        Assert.Contains("is recorded already", (string?)problem["detail"], StringComparison.Ordinal);
        await Post("/establishments/018/P-1/withdraw", """{ "expectedVersion": 2 }""");
        (status, problem) = await Post("/establishments/018/P-1/close", """{ "expectedVersion": 3, "closedOn": "2024-01-06" }""");
        Assert.Equal((HttpStatusCode.NotFound, 3), (status, (int)problem["current"]!["version"]!));
    }

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
    public async Task Bad_input_is_answered_with_every_fault_and_its_place(string address, string body, params string[] places)
    {
        (HttpStatusCode status, JsonNode problem) = await Post(address, body);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(places, problem["errors"]!.AsObject().Select(error => error.Key).Order(StringComparer.Ordinal));
        Assert.All(problem["errors"]!.AsObject(), error => Assert.NotEqual("", (string?)error.Value![0]));
        Assert.Equal(0, (long)(await _ledger.Assess(new(2023, 12, 31)))["position"]!);
    }

    [Fact]
    public async Task A_bad_body_is_answered_in_words_of_the_API()
    {
        JsonNode errors = (await Post("/establishments", """{ "record": null, "expectedVersion": "1", "note": "" }""")).Body["errors"]!;
        Assert.Equal(
            ("null: required; give a value", "give the version that you have seen, a whole number; 0 where there is none", "no such member; there are: record, expectedVersion"),
            ((string?)errors["$.record"]![0], (string?)errors["$.expectedVersion"]![0], (string?)errors["$.note"]![0]));
    }

    [Fact]
    public async Task Every_bad_parameter_of_a_question_is_named()
    {
        (HttpStatusCode status, JsonNode problem) = await Get("/assessment?asOf=2023-12-3&plan=313&lang=fr&coverage=some&position=-1");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(["asOf", "coverage", "lang", "plan", "position"], problem["errors"]!.AsObject().Select(error => error.Key).Order(StringComparer.Ordinal));
        Assert.Contains("312/KH-UBND (kh-312-2022)", (string?)problem["errors"]!["plan"]![0], StringComparison.Ordinal);
        (status, problem) = await Get("/assessment?position=7");
        Assert.Equal((HttpStatusCode.BadRequest, "The ledger has come to position 0, and not to 7."), (status, (string?)problem["detail"]));
        (status, problem) = await Get("/districts/018?limit=0&asOf=x");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(["asOf", "limit"], problem["errors"]!.AsObject().Select(error => error.Key).Order(StringComparer.Ordinal));
        (status, problem) = await Get("/establishments/018/P-1?after=x&limit=1001");
        Assert.Equal(["after", "limit"], problem["errors"]!.AsObject().Select(error => error.Key).Order(StringComparer.Ordinal));
        (status, problem) = await Get("/remedy?asOf=2024-01-02&horizon=2024-01-01");
        Assert.Equal((HttpStatusCode.BadRequest, "horizon"), (status, problem["errors"]!.AsObject().Single().Key));
    }

    [Fact]
    public async Task A_correction_keeps_identifier_and_district()
    {
        await Post("/establishments", New("P-1"));
        (HttpStatusCode status, JsonNode problem) = await Put("/establishments/018/P-1", """{ "expectedVersion": 1, "record": { "kind": "sales-point", "id": "P-2", "name": "Chợ", "district": "269" } }""");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(["$.record.district", "$.record.id"], problem["errors"]!.AsObject().Select(error => error.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("", HttpStatusCode.Unauthorized)]
    [InlineData("key-of-the-city-for-test", HttpStatusCode.Unauthorized)]
    [InlineData(RunningLedger.DistrictKey, HttpStatusCode.Forbidden)]
    [InlineData(RunningLedger.CityKey, HttpStatusCode.Created)]
    public async Task Only_the_agency_of_a_district_writes_for_it(string? key, HttpStatusCode expected)
    {
        (HttpStatusCode status, JsonNode problem) = await Send(HttpMethod.Post, "/establishments", New("P-1", "269"), key);
        Assert.Equal(expected, status);
        if (expected != HttpStatusCode.Created)
            Assert.NotNull((string?)problem["detail"]);
        Assert.Equal(HttpStatusCode.Created, (await Send(HttpMethod.Post, "/establishments", New("P-1"), RunningLedger.DistrictKey)).Status);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_not_read()
    {
        (HttpStatusCode status, _) = await Post("/establishments", New("P-1").Replace("Chợ", new string('x', 70_000), StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
    }

    [Theory]
    [InlineData("/assessment")]
    [InlineData("/establishments/018/none")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/events")]
    [InlineData("/")]
    public async Task Who_asks_too_much_is_told_to_wait(string address)
    {
        await using RunningLedger ledger = await RunningLedger.Start(("Ledger:QuestionsPerSecond", "1"));
        HttpResponseMessage[] answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => ledger.Http.GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken)));
        Assert.Contains(answers, answer => answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound);
        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.All(answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests), answer => Assert.NotNull(answer.Headers.RetryAfter));
        Assert.Equal(2, answers.Select(answer => answer.StatusCode).Distinct().Count());
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task An_agency_that_writes_too_much_is_told_to_wait_and_no_other()
    {
        await using RunningLedger ledger = await RunningLedger.Start(("Ledger:WritesPerSecond", "1"));
        async Task<HttpStatusCode> Write(string key, int number) => (await SendTo(ledger, HttpMethod.Post, "/establishments", New($"P-{number}"), key)).Status;
        HttpStatusCode[] answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Write(RunningLedger.CityKey, number)));
        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.TooManyRequests], answers.Distinct().Order());
        Assert.Equal(HttpStatusCode.Created, await Write(RunningLedger.DistrictKey, 20));

        // Who guesses keys is told to wait too.
        answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Write("not-the-key-of-anybody", number)));
        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests], answers.Distinct().Order());
    }

    [Fact]
    public async Task One_address_may_follow_so_many_times_at_once()
    {
        await using RunningLedger ledger = await RunningLedger.Start(("Ledger:StreamsPerAddress", "2"));
        Task<HttpResponseMessage> Follow() => ledger.Http.GetAsync(new Uri("/events", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        HttpResponseMessage[] open = [await Follow(), await Follow()];
        Assert.All(open, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        using (HttpResponseMessage third = await Follow())
            Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
        Array.ForEach(open, answer => answer.Dispose());
    }

    [Fact]
    public async Task Agencies_that_cannot_be_keep_the_program_from_starting_and_every_fault_is_named()
    {
        InvalidOperationException refused = await Assert.ThrowsAsync<InvalidOperationException>(() => RunningLedger.Start(
            ("Ledger:Agencies:1:Name", "city"), ("Ledger:Agencies:1:Key", "short"), ("Ledger:Agencies:1:Districts", "none"),
            ("Ledger:Agencies:2:Key", RunningLedger.CityKey), ("Ledger:Agencies:2:Districts", "018")));
        Assert.Equal(
            [
                "Ledger:Agencies:1:Name: \"city\": another agency has this name; give each its own",
                "Ledger:Agencies:1:Key: has 5 characters; give it 20 at least, made by chance",
                "Ledger:Agencies:1:Districts: none; write codes or names with bars between them, or city for all",
                "Ledger:Agencies:2:Name: blank; fill it in",
                "Ledger:Agencies:2:Key: another agency has this key; give each its own",
            ],
            refused.Message.Split('\n').Skip(1));
        await Assert.ThrowsAsync<InvalidOperationException>(() => RunningLedger.Start(("Ledger:Agencies:1:District", "018")));
    }

    [Fact]
    public async Task A_district_is_listed_page_by_page()
    {
        for (int number = 0; number < 5; number++)
            await Post("/establishments", New($"P-{number}"));
        await Post("/establishments/018/P-3/withdraw", """{ "expectedVersion": 1 }""");
        JsonNode first = (await Get("/districts/018?limit=2&asOf=2023-12-31&lang=en")).Body;
        Assert.Equal((6, "Gia Lâm rural district", "P-1"), ((long)first["position"]!, (string?)first["name"], (string?)first["next"]));
        JsonNode second = (await Get("/districts/018?limit=2&after=P-1")).Body;
        Assert.Equal(["P-2", "P-4"], second["entries"]!.AsArray().Select(entry => (string?)entry!["record"]!["id"]));
        Assert.Empty((await Get("/districts/018?limit=2&after=P-4")).Body["entries"]!.AsArray());
        Assert.Equal(["P-0", "P-1", "P-2", "P-3"], (await Get("/districts/018?position=4")).Body["entries"]!.AsArray().Select(entry => (string?)entry!["record"]!["id"]));
        Assert.StartsWith("C01 of plan 312/KH-UBND (mandatory): Gia Lâm rural district must open", (string?)first["findings"]![0]!["explanation"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_remedy_says_what_is_to_be_opened_in_words_too()
    {
        JsonNode remedy = (await Get("/remedy?asOf=2024-01-02&horizon=2025-01-01&lang=vi")).Body;
        Assert.Equal(HanoiPlan312.Plan.Assess(new Register([], []), new(2024, 1, 2)).Remedy(new LocalDate(2025, 1, 1)).Explain(TextLanguage.Vietnamese), remedy["explanation"]!.AsArray().Select(line => (string?)line));
        Assert.NotEmpty(remedy["remedy"]!["actions"]!.AsArray());
    }

    [Fact]
    public async Task Another_plan_and_a_partial_ledger_are_asked_for_by_name()
    {
        JsonNode answer = (await Get("/assessment?plan=kh-49-2023&coverage=partial&asOf=2024-01-01")).Body;
        Assert.Equal(("49/KH-UBND", "partial", 0), ((string?)answer["plan"], (string?)answer["coverage"], (int)answer["breaches"]!));
    }

    [Fact]
    public async Task The_API_describes_itself()
    {
        JsonNode document = (await Get("/openapi/v1.json")).Body;
        Assert.Equal(
            ["/assessment", "/districts/{district}", "/establishments", "/establishments/{district}/{id}", "/establishments/{district}/{id}/close", "/establishments/{district}/{id}/withdraw", "/events", "/remedy"],
            document["paths"]!.AsObject().Select(path => path.Key.TrimEnd('/')).Order(StringComparer.Ordinal));
        Assert.NotNull(document["paths"]!["/establishments/{district}/{id}"]!["put"]!["security"]);
        Assert.Null(document["paths"]!["/assessment"]!["get"]!["security"]);
        Assert.Equal(["asOf", "coverage", "lang", "plan", "position"], document["paths"]!["/assessment"]!["get"]!["parameters"]!.AsArray().Select(parameter => (string?)parameter!["name"]).Order(StringComparer.Ordinal));

        // What is answered is described too, well or not.
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

        // The library's answers too; and what stands in a question, where it stands.
        Assert.Equal("string", (string?)document["components"]!["schemas"]!["Finding"]!["properties"]!["status"]!["type"]);
        Assert.Equal("integer", (string?)document["components"]!["schemas"]!["Remedy"]!["properties"]!["actions"]!["items"]!["properties"]!["count"]!["type"]);
        Assert.All(
            document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).SelectMany(operation => operation.Value!["parameters"]?.AsArray() ?? []).Where(parameter => (string?)parameter!["name"] is not ("id" or "Last-Event-ID")),
            parameter => Assert.True((string?)parameter!["schema"]!["type"] == "string" && (parameter["schema"]!["examples"] is not null || (string?)parameter["name"] == "after"), parameter.ToJsonString()));
        Assert.Equal("#/components/schemas/Establishment", (string?)document["components"]!["schemas"]!["NewEstablishment"]!["properties"]!["record"]!["$ref"]);
    }

    [Fact]
    public async Task What_is_not_there_is_said_as_a_problem()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await Get("/establishments/018/P-1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Get("/nothing")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Post("/establishments/018/P-1/close", """{ "expectedVersion": 0, "closedOn": "2024-01-05" }""")).Status);
    }

    private static string New(string id, string district = "018") =>
        $$"""{ "record": { "kind": "sales-point", "id": "{{id}}", "name": "Chợ", "district": "{{district}}", "openedOn": "2023-05-01" } }""";

    private Task<(HttpStatusCode Status, JsonNode Body)> Get(string address) => Send(HttpMethod.Get, address, null, null);

    private Task<(HttpStatusCode Status, JsonNode Body)> Post(string address, string body) => Send(HttpMethod.Post, address, body, RunningLedger.CityKey);

    private Task<(HttpStatusCode Status, JsonNode Body)> Put(string address, string body) => Send(HttpMethod.Put, address, body, RunningLedger.CityKey);

    private Task<(HttpStatusCode Status, JsonNode Body)> Send(HttpMethod method, string address, string? body, string? key) => SendTo(_ledger, method, address, body, key);

    private static async Task<(HttpStatusCode Status, JsonNode Body)> SendTo(RunningLedger ledger, HttpMethod method, string address, string? body, string? key)
    {
        using HttpRequestMessage request = new(method, new Uri(address, UriKind.Relative));
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (key is not null)
            request.Headers.TryAddWithoutValidation("X-Api-Key", key);
        using HttpResponseMessage answer = await ledger.Http.SendAsync(request, TestContext.Current.CancellationToken);
        if (!answer.IsSuccessStatusCode)
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return (answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!);
    }
}
