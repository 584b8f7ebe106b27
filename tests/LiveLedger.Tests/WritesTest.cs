using System.Net;
using System.Text.Json.Nodes;
using static LiveLedger.Tests.ApiRequests;

namespace LiveLedger.Tests;

/// <summary>Writes through the API, each test to a ledger of its own.</summary>
public sealed class WritesTest : IAsyncLifetime
{
    private RunningLedger _ledger = null!;

    public async ValueTask InitializeAsync() => _ledger = await RunningLedger.Start();

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Fact]
    public async Task An_establishment_is_recorded_corrected_closed_and_withdrawn()
    {
        (HttpStatusCode status, JsonNode entry) = await _ledger.Post("/establishments", New("P-1"));
        Assert.Equal((HttpStatusCode.Created, 1, "recorded", "city", "018"), (status, (int)entry["version"]!, (string?)entry["action"], (string?)entry["by"], (string?)entry["record"]!["district"]));
        (status, entry) = await _ledger.Put("/establishments/018/P-1", """{ "expectedVersion": 1, "record": { "kind": "sales-point", "id": "P-1", "name": "Chợ", "district": "Gia Lâm", "openedOn": "2023-05-02" } }""");
        Assert.Equal((HttpStatusCode.OK, 2, "corrected", "2023-05-02"), (status, (int)entry["version"]!, (string?)entry["action"], (string?)entry["record"]!["openedOn"]));
        (status, entry) = await _ledger.Post("/establishments/gia lam/P-1/close", """{ "expectedVersion": 2, "closedOn": "2024-01-05" }""");
        Assert.Equal((HttpStatusCode.OK, 3, "closed", "2024-01-05"), (status, (int)entry["version"]!, (string?)entry["action"], (string?)entry["record"]!["closedOn"]));
        (status, entry) = await _ledger.Post("/establishments/018/P-1/withdraw", """{ "expectedVersion": 3 }""");
        Assert.Equal((HttpStatusCode.OK, 4, "withdrawn"), (status, (int)entry["version"]!, (string?)entry["action"]));
        JsonNode history = (await _ledger.Get("/establishments/018/P-1")).Body;
        Assert.Equal([1, 2, 3, 4], history["entries"]!.AsArray().Select(said => (int)said!["position"]!));
        Assert.Null(history["next"]);
        history = (await _ledger.Get("/establishments/018/P-1?after=1&limit=2")).Body;
        Assert.Equal(["corrected", "closed"], history["entries"]!.AsArray().Select(said => (string?)said!["action"]));
        Assert.Equal(3, (int)history["next"]!);
        Assert.Empty((await _ledger.Get("/establishments/018/P-1?after=4")).Body["entries"]!.AsArray());
        Assert.Equal(HttpStatusCode.NotFound, (await _ledger.Get("/establishments/018/P-2?after=0")).Status);
    }

    [Fact]
    public async Task A_write_that_is_sent_again_is_answered_as_before()
    {
        (HttpStatusCode status, JsonNode first) = await _ledger.Post("/establishments", New("P-1"));
        (HttpStatusCode again, JsonNode second) = await _ledger.Post("/establishments", New("P-1"));
        Assert.Equal((status, first.ToJsonString()), (again, second.ToJsonString()));
        Assert.Equal(1, (long)(await _ledger.Assess(new(2023, 12, 31)))["position"]!);
    }

    [Fact]
    public async Task A_write_that_came_too_late_is_answered_with_the_current_entry()
    {
        await _ledger.Post("/establishments", New("P-1"));
        await _ledger.Post("/establishments/018/P-1/close", """{ "expectedVersion": 1, "closedOn": "2024-01-05" }""");
        (HttpStatusCode status, JsonNode problem) = await _ledger.Post("/establishments/018/P-1/close", """{ "expectedVersion": 1, "closedOn": "2024-01-06" }""");
        Assert.Equal((HttpStatusCode.Conflict, 2, "2024-01-05"), (status, (int)problem["current"]!["version"]!, (string?)problem["current"]!["record"]!["closedOn"]));
        Assert.Contains("has version 2 (closed by city at ", (string?)problem["detail"], StringComparison.Ordinal);
        (status, problem) = await _ledger.Post("/establishments/018/P-1/close", """{ "expectedVersion": 2147483647, "closedOn": "2024-01-06" }""");
        Assert.Equal((HttpStatusCode.Conflict, 2), (status, (int)problem["current"]!["version"]!));
        (status, problem) = await _ledger.Post("/establishments", New("P-2").Replace("{ \"record\"", "{ \"expectedVersion\": 3, \"record\"", StringComparison.Ordinal));
        Assert.Equal((HttpStatusCode.Conflict, null), (status, problem["current"]));
        (status, problem) = await _ledger.Post("/establishments", New("P-1").Replace("{ \"record\"", "{ \"expectedVersion\": 2, \"record\"", StringComparison.Ordinal));
        Assert.Equal((HttpStatusCode.Conflict, 2), (status, (int)problem["current"]!["version"]!));
        Assert.Contains("is recorded already", (string?)problem["detail"], StringComparison.Ordinal);
        await _ledger.Post("/establishments/018/P-1/withdraw", """{ "expectedVersion": 2 }""");
        (status, problem) = await _ledger.Post("/establishments/018/P-1/close", """{ "expectedVersion": 3, "closedOn": "2024-01-06" }""");
        Assert.Equal((HttpStatusCode.NotFound, 3), (status, (int)problem["current"]!["version"]!));
    }

    [Fact]
    public async Task A_correction_keeps_identifier_and_district()
    {
        await _ledger.Post("/establishments", New("P-1"));
        (HttpStatusCode status, JsonNode problem) = await _ledger.Put("/establishments/018/P-1", """{ "expectedVersion": 1, "record": { "kind": "sales-point", "id": "P-2", "name": "Chợ", "district": "269" } }""");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(["$.record.district", "$.record.id"], problem["errors"]!.AsObject().Select(error => error.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_district_is_listed_page_by_page()
    {
        for (int number = 0; number < 5; number++)
            await _ledger.Post("/establishments", New($"P-{number}"));
        await _ledger.Post("/establishments/018/P-3/withdraw", """{ "expectedVersion": 1 }""");
        JsonNode first = (await _ledger.Get("/districts/018?limit=2&asOf=2023-12-31&lang=en")).Body;
        Assert.Equal((6, "Gia Lâm rural district", "P-1"), ((long)first["position"]!, (string?)first["name"], (string?)first["next"]));
        JsonNode second = (await _ledger.Get("/districts/018?limit=2&after=P-1")).Body;
        Assert.Equal(["P-2", "P-4"], second["entries"]!.AsArray().Select(entry => (string?)entry!["record"]!["id"]));
        Assert.Empty((await _ledger.Get("/districts/018?limit=2&after=P-4")).Body["entries"]!.AsArray());
        Assert.Equal(["P-0", "P-1", "P-2", "P-3"], (await _ledger.Get("/districts/018?position=4")).Body["entries"]!.AsArray().Select(entry => (string?)entry!["record"]!["id"]));
        Assert.StartsWith("C01 of plan 312/KH-UBND (mandatory): Gia Lâm rural district must open", (string?)first["findings"]![0]!["explanation"], StringComparison.Ordinal);
    }
}
