using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Ocop.Domain.SystemTextJson;

/// <summary>
/// Holds a document to its contract: reports every place where it departs from it, and copies what is sound, with null in
/// the place of what is not. A member that the contract's constructor gives a default is optional, and may be null.
/// </summary>
internal sealed class ContractCheck(DocumentFaults faults, Utf8JsonWriter sound)
{
    public void Copy(JsonElement value, JsonTypeInfo contract, DocumentPath path)
    {
        switch (contract.Kind, value.ValueKind)
        {
            case (JsonTypeInfoKind.Object, JsonValueKind.Object):
                CopyMembers(value, contract, path);
                break;
            case (JsonTypeInfoKind.Enumerable, JsonValueKind.Array):
                CopyItems(value, contract, path);
                break;
            case (JsonTypeInfoKind.None, _) when CanBeRead(value, contract):
                value.WriteTo(sound);
                break;
            default:
                Report(path, value, Expected(contract));
                sound.WriteNullValue();
                break;
        }
    }

    private void CopyMembers(JsonElement value, JsonTypeInfo contract, DocumentPath path)
    {
        Dictionary<string, JsonPropertyInfo> known = contract.Properties.ToDictionary(property => property.Name);
        HashSet<string> seen = [];
        sound.WriteStartObject();
        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (NameOf(member) is not { } name)
                Report(path, member.Value, Reasons.IllFormedName);
            else if (!known.TryGetValue(name, out JsonPropertyInfo? property))
                Report(path.Member(name), member.Value, Reasons.UnknownMember(known.Keys));
            else if (!seen.Add(name))
                Report(path.Member(name), member.Value, Reasons.Repeated);
            else
                CopyMember(member.Value, property, path.Member(name));
        }

        foreach (string name in known.Values.Where(property => !IsOptional(property) && !seen.Contains(property.Name)).Select(property => property.Name))
            faults.Add(path.Member(name), "", Reasons.Missing);
        sound.WriteEndObject();
    }

    private void CopyMember(JsonElement value, JsonPropertyInfo property, DocumentPath path)
    {
        sound.WritePropertyName(property.Name);
        if (value.ValueKind == JsonValueKind.Null && IsOptional(property))
            sound.WriteNullValue();
        else
            Copy(value, property.Options.GetTypeInfo(property.PropertyType), path);
    }

    private void CopyItems(JsonElement value, JsonTypeInfo contract, DocumentPath path)
    {
        JsonTypeInfo item = contract.Options.GetTypeInfo(contract.ElementType!);
        int place = 0;
        sound.WriteStartArray();
        foreach (JsonElement element in value.EnumerateArray())
            Copy(element, item, path.Item(place++));
        sound.WriteEndArray();
    }

    private void Report(DocumentPath path, JsonElement value, BilingualText reason) =>
        faults.Add(path, value.ValueKind switch { JsonValueKind.Object => "{…}", JsonValueKind.Array => "[…]", _ => value.GetRawText() }, reason);

    private static bool IsOptional(JsonPropertyInfo property) => property.AssociatedParameter is { HasDefaultValue: true };

    private static bool CanBeRead(JsonElement value, JsonTypeInfo contract)
    {
        try
        {
            return value.Deserialize(contract) is not null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null; // Half of a surrogate pair.
        }
    }

    private static BilingualText Expected(JsonTypeInfo contract) => contract.Kind switch
    {
        JsonTypeInfoKind.Object => Reasons.NoObject,
        JsonTypeInfoKind.Enumerable => Reasons.NoList,
        _ when Leaf(contract).Converter is IExpectation told => told.Expected,
        _ when Leaf(contract).Type == typeof(int) => Reasons.NoNumber,
        _ when Leaf(contract).Type == typeof(bool) => Reasons.NoTruth,
        _ => Reasons.NoText,
    };

    private static JsonTypeInfo Leaf(JsonTypeInfo contract) =>
        Nullable.GetUnderlyingType(contract.Type) is { } type ? contract.Options.GetTypeInfo(type) : contract;
}
