using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace LiveLedger.Tests;

/// <summary>Requests to the API, with their answers as JSON.</summary>
internal static class ApiRequests
{
    /// <summary>Returns the body of a request that records an establishment.</summary>
    public static string New(string id, string district = "018")
    {
        string place = $$""" "name": "Chợ", "district": "{{district}}" """;
        return $$"""{ "record": { "kind": "sales-point", "id": "{{id}}", {{place}}, "openedOn": "2023-05-01" } }""";
    }

    public static Task<(HttpStatusCode Status, JsonNode Body)> Get(this RunningLedger ledger, string address) =>
        ledger.Send(HttpMethod.Get, address, null, null);

    public static Task<(HttpStatusCode Status, JsonNode Body)> Post(
        this RunningLedger ledger, string address, string body, string? key = TestAgencies.CityKey) =>
        ledger.Send(HttpMethod.Post, address, body, key);

    public static Task<(HttpStatusCode Status, JsonNode Body)> Put(this RunningLedger ledger, string address, string body) =>
        ledger.Send(HttpMethod.Put, address, body, TestAgencies.CityKey);

    private static async Task<(HttpStatusCode Status, JsonNode Body)> Send(
        this RunningLedger ledger, HttpMethod method, string address, string? body, string? key)
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
