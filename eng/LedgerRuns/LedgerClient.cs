using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LedgerRuns;

/// <summary>An agency's program, which sends each request again, unchanged and to another silo, until it is answered.</summary>
/// <param name="http">The connections, shared by all.</param>
/// <param name="silos">The addresses of the silos.</param>
/// <param name="key">The key of the agency.</param>
/// <param name="first">Which of the silos to ask first.</param>
internal sealed class LedgerClient(HttpClient http, IReadOnlyList<Uri> silos, string key, int first)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private int _silo = first;

    /// <summary>The number of requests that were not answered, and sent again.</summary>
    public int Resent { get; private set; }

    /// <summary>Sends a write until its outcome is known.</summary>
    /// <returns>The answer's status, and the entry that it made, or that stands in its way.</returns>
    public async Task<(HttpStatusCode Status, LedgerEntry? Entry)> Send(District district, LedgerWrite write)
    {
        using HttpResponseMessage answer = await Ask(() => RequestOf(district, write));
        string content = await answer.Content.ReadAsStringAsync();
        JsonNode? entry = answer.IsSuccessStatusCode ? JsonNode.Parse(content) : JsonNode.Parse(content)!["current"];
        return (answer.StatusCode, entry?.Deserialize<LedgerEntry>(LedgerJson.Options));
    }

    /// <summary>Sends the next request to another silo.</summary>
    public void GoElsewhere() => _silo = (_silo + 1) % silos.Count;

    /// <summary>Asks until there is an answer.</summary>
    public async Task<JsonNode> Get(string address)
    {
        using HttpResponseMessage answer = await Ask(() => new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative)));
        return (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonNode>())!;
    }

    private async Task<HttpResponseMessage> Ask(Func<HttpRequestMessage> request)
    {
        using CancellationTokenSource guard = new(HangGuard.Time);
        string last = "";
        while (true)
        {
            using HttpRequestMessage message = request();
            message.RequestUri = new Uri(silos[_silo], message.RequestUri!);
            message.Headers.Add("X-Api-Key", key);
            try
            {
                HttpResponseMessage answer = await http.SendAsync(message, guard.Token);
                if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
                    return answer;
                last = await answer.Content.ReadAsStringAsync(guard.Token);
                answer.Dispose();
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException)
            {
                last = exception.Message; // The silo is gone, or does not answer in time.
            }

            Assert.False(guard.IsCancellationRequested, $"Gave up waiting for an answer to {message}: {last}");
            Resent++;
            GoElsewhere();
            await Task.Delay(Pause);
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
        return new HttpRequestMessage(method, new Uri(address, UriKind.Relative))
        {
            Content = JsonContent.Create(body, body.GetType(), options: LedgerJson.Options),
        };
    }
}
