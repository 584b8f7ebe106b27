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

    // Where there are more items on one side, those that stand on one side only are named, and nothing is said of the others' places.
    private static IEnumerable<AuditDifference> Items(JsonElement recorded, JsonElement derived, DocumentPath path, string? about)
    {
        if (recorded.GetArrayLength() == derived.GetArrayLength())
            return recorded.EnumerateArray().Zip(derived.EnumerateArray()).SelectMany((pair, place) => Between(pair.First, pair.Second, path.Item(place), about));
        return
        [
            .. ItemsOnlyIn(recorded, derived).Select(item => new AuditDifference(path.Item(item.Place), QuotaOf(item.Value) ?? about, item.Value.GetRawText(), null)),
            .. ItemsOnlyIn(derived, recorded).Select(item => new AuditDifference(path, QuotaOf(item.Value) ?? about, null, item.Value.GetRawText())),
        ];
    }

    private static List<(JsonElement Value, int Place)> ItemsOnlyIn(JsonElement one, JsonElement other)
    {
        Dictionary<string, int> left = other.EnumerateArray().GroupBy(item => item.GetRawText()).ToDictionary(alike => alike.Key, alike => alike.Count());
        List<(JsonElement, int)> only = [];
        int place = 0;
        foreach (JsonElement item in one.EnumerateArray())
        {
            if (left.GetValueOrDefault(item.GetRawText()) > 0)
                left[item.GetRawText()]--;
            else
                only.Add((item, place));
            place++;
        }

        return only;
    }

    private static string? QuotaOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
        && value.TryGetProperty("rule", out JsonElement rule)
        && value.TryGetProperty("subject", out JsonElement subject)
        && value.TryGetProperty("window", out JsonElement window)
            ? $"{rule.GetString()} {subject.GetString()} {window.GetProperty("from").GetString()}/{window.GetProperty("to").GetString()}"
            : null;
}
