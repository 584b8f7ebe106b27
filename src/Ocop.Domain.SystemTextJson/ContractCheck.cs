using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Ocop.Domain.SystemTextJson;

/// <summary>
/// Holds a document to its contract: reports every place where it departs from it, and copies what is sound, with null in
/// the place of what is not. A member that the contract's constructor gives a default is optional, and may be null.
/// </summary>
internal sealed class ContractCheck(DocumentErrors errors, Utf8JsonWriter sound)
{
    private readonly Dictionary<JsonTypeInfo, Dictionary<string, JsonPropertyInfo>> _members = [];

    public void Copy(JsonElement value, JsonTypeInfo contract, DocumentPath path)
    {
        switch (contract.Kind, value.ValueKind)
        {
            case (JsonTypeInfoKind.Object, JsonValueKind.Object) when contract.PolymorphismOptions is { } kinds:
                CopyOfKind(value, contract, kinds, path);
                break;
            case (JsonTypeInfoKind.Object, JsonValueKind.Object):
                CopyMembers(value, contract, path);
                break;
            case (JsonTypeInfoKind.Enumerable, JsonValueKind.Array):
                CopyItems(value, contract, path);
                break;
            case (JsonTypeInfoKind.None, _) when ReasonAgainst(value, contract) is { } reason:
                CopyNothing(path, value, reason);
                break;
            case (JsonTypeInfoKind.None, _):
                value.WriteTo(sound);
                break;
            default:
                CopyNothing(path, value, Expected(contract));
                break;
        }
    }

    // Of several contracts, the kind says which one the value is held to; who reads the copy wants it first.
    private void CopyOfKind(JsonElement value, JsonTypeInfo contract, JsonPolymorphismOptions kinds, DocumentPath path)
    {
        string name = kinds.TypeDiscriminatorPropertyName;
        Dictionary<string, Type> known = kinds.DerivedTypes.ToDictionary(kind => (string)kind.TypeDiscriminator!, kind => kind.DerivedType);
        if (!value.TryGetProperty(name, out JsonElement kind))
        {
            errors.Add(path.Member(name), "", Reasons.Missing);
            sound.WriteNullValue();
        }
        else if (ReasonAgainst(kind, contract.Options.GetTypeInfo(typeof(string))) is null && known.Keys.FirstOrDefault(kind.ValueEquals) is { } token)
        {
            CopyMembers(value, contract.Options.GetTypeInfo(known[token]), path, (name, token));
        }
        else
        {
            CopyNothing(path.Member(name), kind, Reasons.UnknownToken(known.Keys));
        }
    }

    private void CopyMembers(JsonElement value, JsonTypeInfo contract, DocumentPath path, (string Name, string Token)? kind = null)
    {
        if (!_members.TryGetValue(contract, out Dictionary<string, JsonPropertyInfo>? known))
            _members[contract] = known = contract.Properties.ToDictionary(property => property.Name);
        HashSet<string> seen = [];
        sound.WriteStartObject();
        if (kind is { } given)
            sound.WriteString(given.Name, given.Token);
        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (NameOf(member) is not { } name)
                Report(path, member.Value, Reasons.IllFormedName);
            else if (name != kind?.Name && !known.ContainsKey(name))
                Report(path.Member(name), member.Value, Reasons.UnknownMember(kind is null ? known.Keys : known.Keys.Prepend(kind.Value.Name)));
            else if (!seen.Add(name))
                Report(path.Member(name), member.Value, Reasons.Repeated);
            else if (known.TryGetValue(name, out JsonPropertyInfo? property))
                CopyMember(member.Value, property, path.Member(name));
        }

        foreach (string name in known.Values.Where(property => !IsOptional(property) && !seen.Contains(property.Name)).Select(property => property.Name))
            errors.Add(path.Member(name), "", Reasons.Missing);
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

    private void CopyNothing(DocumentPath path, JsonElement value, BilingualText reason)
    {
        Report(path, value, reason);
        sound.WriteNullValue();
    }

    private void Report(DocumentPath path, JsonElement value, BilingualText reason) =>
        errors.Add(path, value.ValueKind switch { JsonValueKind.Object => "{…}", JsonValueKind.Array => "[…]", _ => value.GetRawText() }, reason);

    private static bool IsOptional(JsonPropertyInfo property) => property.AssociatedParameter is { HasDefaultValue: true };

    private static BilingualText? ReasonAgainst(JsonElement value, JsonTypeInfo contract)
    {
        try
        {
            return value.Deserialize(contract) is null ? Expected(contract) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return exception.InnerException is InvalidValueException refused ? refused.Reason : Expected(contract);
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
        _ when Leaf(contract).Converter is IDescribesExpectedValue told => told.Expected,
        _ when Leaf(contract).Type == typeof(int) => Reasons.NoNumber,
        _ when Leaf(contract).Type == typeof(bool) => Reasons.ExpectedBoolean,
        _ => Reasons.NoText,
    };

    private static JsonTypeInfo Leaf(JsonTypeInfo contract) =>
        Nullable.GetUnderlyingType(contract.Type) is { } type ? contract.Options.GetTypeInfo(type) : contract;
}
