using System.Text.Json;

namespace Ocop.Domain.SystemTextJson;

/// <summary>Compares a record with what was derived again, member by member.</summary>
internal static class RecordComparison
{
    public static IEnumerable<AuditDifference> Between(JsonElement recorded, JsonElement derived) =>
        Between(recorded, derived, DocumentPath.Root, null);

    private static IEnumerable<AuditDifference> Between(JsonElement recorded, JsonElement derived, DocumentPath path, string? about) =>
        (recorded.ValueKind, derived.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) => Members(recorded, derived, path, QuotaOf(derived) ?? about),
            (JsonValueKind.Array, JsonValueKind.Array) => Items(recorded, derived, path, about),
            _ => recorded.GetRawText() == derived.GetRawText() ? [] : [new(path, about, recorded.GetRawText(), derived.GetRawText())],
        };

    private static IEnumerable<AuditDifference> Members(JsonElement recorded, JsonElement derived, DocumentPath path, string? about) =>
        from name in recorded.EnumerateObject().Concat(derived.EnumerateObject()).Select(member => member.Name).Distinct()
        from difference in (recorded.TryGetProperty(name, out JsonElement said), derived.TryGetProperty(name, out JsonElement given)) switch
        {
            (true, true) => Between(said, given, path.Member(name), about),
            (true, false) => [new AuditDifference(path.Member(name), about, said.GetRawText(), null)],
            _ => [new AuditDifference(path.Member(name), about, null, given.GetRawText())],
        }
        select difference;

    // Items that are about a quota are compared with those about the same one; others by their places, where they are as many.
    private static IEnumerable<AuditDifference> Items(JsonElement recorded, JsonElement derived, DocumentPath path, string? about)
    {
        List<(JsonElement Value, int Place)> said = Placed(recorded), given = Placed(derived);
        if (said.Count == given.Count)
            return said.Zip(given).SelectMany(pair => Between(pair.First.Value, pair.Second.Value, path.Item(pair.First.Place), about));
        Dictionary<string, Queue<(JsonElement Value, int Place)>> left =
            given.GroupBy(item => KeyOf(item.Value)).ToDictionary(alike => alike.Key, alike => new Queue<(JsonElement, int)>(alike));
        List<AuditDifference> differences = [];
        foreach ((JsonElement value, int place) in said)
        {
            differences.AddRange(left.TryGetValue(KeyOf(value), out Queue<(JsonElement Value, int Place)>? same) && same.TryDequeue(out (JsonElement Value, int Place) counterpart)
                ? Between(value, counterpart.Value, path.Item(place), about)
                : [new AuditDifference(path.Item(place), QuotaOf(value) ?? about, value.GetRawText(), null)]);
        }

        return
        [
            .. differences,
            .. left.Values.SelectMany(rest => rest).OrderBy(item => item.Place).Select(item => new AuditDifference(path, QuotaOf(item.Value) ?? about, null, item.Value.GetRawText())),
        ];
    }

    private static List<(JsonElement Value, int Place)> Placed(JsonElement items) => [.. items.EnumerateArray().Select((value, place) => (value, place))];

    private static string KeyOf(JsonElement value) => QuotaOf(value) ?? value.GetRawText();

    private static string? QuotaOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
        && value.TryGetProperty("rule", out JsonElement rule)
        && value.TryGetProperty("subject", out JsonElement subject)
        && value.TryGetProperty("window", out JsonElement window)
            ? $"{rule.GetString()} {subject.GetString()} {window.GetProperty("from").GetString()}/{window.GetProperty("to").GetString()}"
            : null;
}
