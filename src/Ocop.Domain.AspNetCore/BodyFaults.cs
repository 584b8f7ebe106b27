using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Ocop.Domain.SystemTextJson;

namespace Ocop.Domain.AspNetCore;

/// <summary>Finds every error of a body, where a serializer stops at the first.</summary>
internal static partial class BodyFaults
{
    // Each costs another reading.
    private const int Most = 100;

    // Begins what the serializer says where a converter gives no reason: the name of a type.
    private const string NoReason = "The JSON value could not be converted to ";

    /// <summary>The faults that an exception tells of.</summary>
    public static IEnumerable<(string Place, string Reason)> Of(JsonException refused) => refused.InnerException switch
    {
        InvalidDocumentException value => value.Errors.Select(fault => (
            $"{refused.Path}{fault.Path[1..]}",
            $"{fault.Value}: {fault.ReasonIn(TextLanguage.English)}".TrimStart(':', ' '))),
        AggregateException several => several.InnerExceptions.OfType<JsonException>().SelectMany(Of).Select(fault => ($"{refused.Path}{fault.Place[1..]}", fault.Reason)),
        _ when refused.Message.StartsWith(NoReason, StringComparison.Ordinal) => [(refused.Path ?? "$", "not of the kind that is needed here; see the description of the API")],
        _ => [(refused.Path ?? "$", refused.Message)],
    };

    /// <summary>The faults of a body: it is read again and again, each time without the members that were refused.</summary>
    /// <param name="body">The body, from its beginning.</param>
    /// <param name="type">What it should be.</param>
    /// <param name="options">How it is read.</param>
    /// <returns>The faults; none where the body is sound, or cannot be taken apart.</returns>
    public static async Task<List<(string Place, string Reason)>> Of(Stream body, Type type, JsonSerializerOptions options)
    {
        List<(string, string)> faults = [];
        try
        {
            JsonNode? whole = await JsonNode.ParseAsync(body, new JsonNodeOptions { PropertyNameCaseInsensitive = options.PropertyNameCaseInsensitive });
            if (whole is null)
                faults.Add(("$", "null: required; give a value"));
            else if (whole is JsonObject members)
                faults.AddRange(FaultsOfMembers(members, options.GetTypeInfo(type)));
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
        catch (Exception unreadable) when (unreadable is ArgumentException or InvalidOperationException)
        {
            return []; // A member stands there twice, or half a letter: nodes cannot hold that.
        }

        return faults;
    }

    // Those that are missing, empty or not asked for; the ones that are there are taken out.
    private static List<(string, string)> FaultsOfMembers(JsonObject members, JsonTypeInfo type)
    {
        List<(string, string)> faults = [];
        string[] names = [.. type.Properties.Select(property => property.Name)];
        foreach (JsonPropertyInfo property in type.Properties.Where(property => property.IsRequired))
        {
            if (!members.TryGetPropertyValue(property.Name, out JsonNode? value))
                faults.Add(($"$.{property.Name}", "required; add it"));
            else if (value is null && members.Remove(property.Name))
                faults.Add(($"$.{property.Name}", "null: required; give a value"));
        }

        if (type.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow)
        {
            foreach (string name in members.Select(member => member.Key).Where(name => !names.Contains(name, StringComparer.OrdinalIgnoreCase)).Take(Most).ToArray())
            {
                members.Remove(name);
                faults.Add((name.All(char.IsAsciiLetterOrDigit) ? $"$.{name}" : $"$['{name}']", $"no such member; there are: {string.Join(", ", names)}"));
            }
        }

        return faults;
    }

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

    // The member of the whole in which the error is.
    [GeneratedRegex(@"^\$(?:\.(?<name>[^.\[]+)|\['(?<name>.*?)'\])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Member();
}
