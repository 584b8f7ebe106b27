using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace LiveLedger.Tests;

/// <summary>An agency's program, which sends each request again, as it was and to another silo, until it is answered.</summary>
/// <param name="http">The connections, shared by all.</param>
/// <param name="silos">The addresses of the silos.</param>
/// <param name="key">The key of the agency.</param>
/// <param name="first">Which of the silos to ask first.</param>
internal sealed class LedgerClient(HttpClient http, IReadOnlyList<Uri> silos, string key, int first)
{
    private int _silo = first;

    /// <summary>How often a request was not answered, and sent again.</summary>
    public int Resent { get; private set; }

    /// <summary>Sends a write until it is known what became of it.</summary>
    /// <returns>The answer's status, and the entry that it made, or that stands in its way.</returns>
    public async Task<(HttpStatusCode Status, LedgerEntry? Entry)> Send(District district, LedgerWrite write, CancellationToken cancellation)
    {
        using HttpResponseMessage answer = await Ask(() => RequestOf(district, write), cancellation);
        string content = await answer.Content.ReadAsStringAsync(cancellation);
        JsonNode? entry = answer.IsSuccessStatusCode ? JsonNode.Parse(content) : JsonNode.Parse(content)!["current"];
        return (answer.StatusCode, entry.Deserialize());
    }

    /// <summary>Goes to another silo with the next request.</summary>
    public void GoElsewhere() => _silo = (_silo + 1) % silos.Count;

    /// <summary>Asks until there is an answer.</summary>
    public async Task<JsonNode> Get(string address, CancellationToken cancellation)
    {
        using HttpResponseMessage answer = await Ask(() => new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative)), cancellation);
        return (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonNode>(cancellation))!;
    }

    private async Task<HttpResponseMessage> Ask(Func<HttpRequestMessage> request, CancellationToken cancellation)
    {
        while (true)
        {
            using HttpRequestMessage message = request();
            message.RequestUri = new Uri(silos[_silo], message.RequestUri!);
            message.Headers.Add("X-Api-Key", key);
            try
            {
                HttpResponseMessage answer = await http.SendAsync(message, cancellation);
                if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
                    return answer;
                answer.Dispose();
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException || (exception is TaskCanceledException && !cancellation.IsCancellationRequested))
            {
                // The silo is gone, or does not answer in time.
            }

            Resent++;
            GoElsewhere();
            await Task.Delay(20, cancellation);
        }
    }

    private static HttpRequestMessage RequestOf(District district, LedgerWrite write)
    {
        string own = $"/establishments/{district.Code}/{write.Id}";
        (HttpMethod method, string address, object body) = write.Action switch
        {
            LedgerAction.Recorded => (HttpMethod.Post, "/establishments", new { write.ExpectedVersion, write.Record }),
            LedgerAction.Corrected => (HttpMethod.Put, own, new { write.ExpectedVersion, write.Record }),
            LedgerAction.Closed => (HttpMethod.Post, $"{own}/close", new { write.ExpectedVersion, write.ClosedOn }),
            _ => (HttpMethod.Post, $"{own}/withdraw", (object)new { write.ExpectedVersion }),
        };
        return new HttpRequestMessage(method, new Uri(address, UriKind.Relative)) { Content = JsonContent.Create(body, body.GetType(), options: LedgerJson.Options) };
    }
}

/// <summary>Entries in answers.</summary>
internal static class LedgerAnswers
{
    public static LedgerEntry? Deserialize(this JsonNode? node) =>
        node is null ? null : System.Text.Json.JsonSerializer.Deserialize<LedgerEntry>(node, LedgerJson.Options);
}
