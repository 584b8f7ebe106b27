using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ocop.Domain.Fuzz;

/// <summary>Changes a JSON document on its tree: members and items left out, repeated, exchanged, renamed, nested or of another kind.</summary>
/// <param name="words">Texts that mean something to the target.</param>
/// <param name="text">Changes texts in the document, and the document where it is no JSON.</param>
internal sealed class JsonMutator(IReadOnlyList<string> words, TextMutator text) : IMutator
{
    private const int TextEvery = 4;
    private const int MostChanges = 3;
    private const int Deep = 20;

    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 512 };

    private static readonly string[] Values =
        ["null", "true", "false", "0", "1", "-1", "2147483647", "2147483648", "-2147483649", "1e3", "1E400", "0.1", "1.0", "-0", "99999999999999999999999999", "\"\"", "\" \"", "\"\\ud800\"", "\"\\u0000\"", "[]", "{}", "[null]", "[[]]", "\"0001-01-01\"", "\"9999-12-31\"", "\"-9998-01-01\"", "\"10000-01-01\""];

    public string Mutate(string input, string other, Random random)
    {
        if (random.Next(TextEvery) == 0 || TreeOf(input) is not { } tree)
            return text.Mutate(input, other, random);
        try
        {
            JsonNode? donor = TreeOf(other);
            for (int changes = random.Next(1, MostChanges + 1); changes > 0; changes--)
                Change(tree, donor, random);
            return tree.ToJsonString(Written);
        }
        catch (InvalidOperationException)
        {
            return text.Mutate(input, other, random); // Half of a letter cannot be written.
        }
    }

    private void Change(JsonNode tree, JsonNode? donor, Random random)
    {
        List<JsonNode> places = [.. Holders(tree)];
        switch (places.Count == 0 ? null : places[random.Next(places.Count)])
        {
            case JsonObject { Count: > 0 } members:
                Change(members, members.ElementAt(random.Next(members.Count)), donor, random);
                break;
            case JsonArray { Count: > 0 } items:
                Change(items, random.Next(items.Count), donor, random);
                break;
            case JsonArray items:
                items.Add(New(null, donor, random));
                break;
        }
    }

    private void Change(JsonObject members, KeyValuePair<string, JsonNode?> member, JsonNode? donor, Random random)
    {
        switch (random.Next(6))
        {
            case 0:
                members.Remove(member.Key);
                break;
            case 1:
                members.Remove(member.Key);
                members[words[random.Next(words.Count)]] = member.Value;
                break;
            case 2:
                members[words[random.Next(words.Count)]] = New(member.Value, donor, random);
                break;
            default:
                members[member.Key] = New(member.Value, donor, random);
                break;
        }
    }

    private void Change(JsonArray items, int place, JsonNode? donor, Random random)
    {
        JsonNode? item = items[place];
        switch (random.Next(5))
        {
            case 0:
                items.RemoveAt(place);
                break;
            case 1:
                items.Insert(random.Next(items.Count + 1), item?.DeepClone());
                break;
            case 2:
                items.RemoveAt(place);
                items.Insert(random.Next(items.Count + 1), item);
                break;
            default:
                items[place] = New(item, donor, random);
                break;
        }
    }

    private JsonNode? New(JsonNode? before, JsonNode? donor, Random random)
    {
        switch (random.Next(6))
        {
            case 0:
                return JsonNode.Parse(Values[random.Next(Values.Length)]);
            case 1:
                return JsonValue.Create(words[random.Next(words.Count)]);
            case 2 when donor is not null:
                List<JsonNode> places = [donor, .. Holders(donor)];
                return places[random.Next(places.Count)].DeepClone();
            case 3 when random.Next(8) == 0:
                JsonNode? nested = before?.DeepClone();
                for (int depth = random.Next(1, Deep); depth > 0; depth--)
                    nested = random.Next(2) == 0 ? new JsonArray(nested) : new JsonObject { ["text"] = nested };
                return nested;
            default:
                return before is JsonValue value && value.TryGetValue(out string? said)
                    ? JsonValue.Create(text.Mutate(said, words[random.Next(words.Count)], random))
                    : JsonNode.Parse(Values[random.Next(Values.Length)]);
        }
    }

    private static IEnumerable<JsonNode> Holders(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Holders(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(Holders).Prepend(items),
        _ => [],
    };

    private static JsonNode? TreeOf(string json)
    {
        try
        {
            JsonNode? tree = JsonNode.Parse(json);
            _ = Holders(tree).Count();
            return tree;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            return null; // No JSON, or a name twice.
        }
    }
}
