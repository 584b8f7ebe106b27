using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ocop.Domain.AspNetCore.Tests;

/// <summary>What a service answers.</summary>
internal static class Problems
{
    /// <summary>The text of a good answer.</summary>
    public static async Task<string> TextOf(this HttpClient client, string address)
    {
        using HttpResponseMessage answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        string content = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, content);
        return content;
    }

    /// <summary>The problem details of an answer to a bad request.</summary>
    public static async Task<JsonNode> Of(HttpResponseMessage answer)
    {
        using (answer)
        {
            JsonNode problem = (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
            Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json", 400), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType, (int)problem["status"]!));
            return problem;
        }
    }

    /// <summary>The errors in problem details, by place.</summary>
    public static Dictionary<string, string[]> ErrorsOf(JsonNode problem) => problem["errors"].Deserialize<Dictionary<string, string[]>>()!;
}
