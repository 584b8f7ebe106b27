using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Ocop.Domain.SystemTextJson;

namespace PlanLedger.Api;

/// <summary>Every fault of a body, where a serializer stops at the first.</summary>
internal static partial class BodyFaults
{
    // Each costs another reading.
    private const int Most = 100;

    /// <summary>The faults that an exception tells of.</summary>
    public static IEnumerable<(string Place, string Reason)> Of(JsonException refused) => refused.InnerException switch
    {
        InvalidDocumentException value => value.Faults.Select(fault => (
            $"{refused.Path}{fault.Path[1..]}",
            $"{fault.Value}: {fault.ReasonIn(TextLanguage.English)}".TrimStart(':', ' '))),
        AggregateException several => several.InnerExceptions.OfType<JsonException>().SelectMany(Of).Select(fault => ($"{refused.Path}{fault.Place[1..]}", fault.Reason)),
        _ => [(refused.Path ?? "$", refused.Message)],
    };

    /// <summary>The faults of a body: it is read again and again, each time without the members that were refused.</summary>
    /// <param name="body">The body, from its beginning.</param>
    /// <param name="type">What it should be.</param>
    /// <param name="options">How it is read.</param>
    public static async Task<List<(string Place, string Reason)>> Of(Stream body, Type type, JsonSerializerOptions options)
    {
        List<(string, string)> faults = [];
        try
        {
            JsonNode? whole = await JsonNode.ParseAsync(
                body, new JsonNodeOptions { PropertyNameCaseInsensitive = options.PropertyNameCaseInsensitive }, new JsonDocumentOptions { AllowDuplicateProperties = false });
            if (whole is JsonObject members)
                faults.AddRange(MissingOf(members, options.GetTypeInfo(type)));
            while (faults.Count < Most && FaultOf(whole, type, options) is { } refused)
            {
                bool isOfMember = Member().Match(refused.Path ?? "") is { Success: true } member && whole is JsonObject rest && rest.Remove(member.Groups["name"].Value);
                if (isOfMember || faults.Count == 0)
                    faults.AddRange(Of(refused));
                if (!isOfMember)
                    break;
            }
        }
        catch (JsonException refused)
        {
            faults.AddRange(Of(refused));
        }

        return faults;
    }

    private static IEnumerable<(string, string)> MissingOf(JsonObject members, JsonTypeInfo type) =>
        from property in type.Properties
        where property.IsRequired && !members.ContainsKey(property.Name)
        select ($"$.{property.Name}", "required; add it");

    private static JsonException? FaultOf(JsonNode? node, Type type, JsonSerializerOptions options)
    {
        try
        {
            _ = node.Deserialize(type, options);
            return null;
        }
        catch (JsonException refused)
        {
            return refused;
        }
    }

    // The member of the whole in which the fault is.
    [GeneratedRegex(@"^\$(?:\.(?<name>[^.\[]+)|\['(?<name>.*?)'\])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Member();
}
