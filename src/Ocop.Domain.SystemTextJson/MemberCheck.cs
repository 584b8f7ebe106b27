namespace Ocop.Domain.SystemTextJson;

/// <summary>
/// Holds single members to what the library takes, and reports what it does not. A member that is null has been reported when
/// the document was held to its contract, or may be left out.
/// </summary>
internal sealed class MemberCheck(DocumentErrors errors)
{
    public void Report(DocumentPath path, string value, BilingualText reason) => errors.Add(path, value, reason);

    public string? Text(string? text, int maximumLength, DocumentPath path) => Text(text, maximumLength, path, Reasons.Blank);

    public string? OptionalText(string? text, int maximumLength, DocumentPath path) => Text(text, maximumLength, path, Reasons.BlankOptional);

    /// <summary>An identifier of a record, which has no white space at either end.</summary>
    public string? Id(string? id, int maximumLength, DocumentPath path)
    {
        string? text = Text(id, maximumLength, path);
        if (text is null || !(char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])))
            return text;
        Report(path, JsonDisplay.Quoted(text), Reasons.SpaceAtEnd);
        return null;
    }

    public BilingualText? Text(TextContract? text, DocumentPath path)
    {
        if (text is null)
            return null;
        string? vietnamese = Text(text.Vi, BilingualText.MaximumLength, path.Member("vi"));
        string? english = Text(text.En, BilingualText.MaximumLength, path.Member("en"));
        return vietnamese is not null && english is not null ? new BilingualText(vietnamese, english) : null;
    }

    public DateInterval? Window(WindowContract? window, DocumentPath path)
    {
        if (window is not { From: { } from, To: { } to })
            return null;
        if (to >= from)
            return new DateInterval(from, to);
        Report(path, "{…}", Reasons.EndsBeforeStart);
        return null;
    }

    public void RequireSome<T>(IReadOnlyList<T>? items, DocumentPath path)
    {
        if (items is { Count: 0 })
            Report(path, "[]", Reasons.EmptyList);
    }

    public void RequireDistinct(IEnumerable<string?>? ids, DocumentPath path)
    {
        Dictionary<string, DocumentPath> first = [];
        foreach ((string? id, DocumentPath at) in (ids ?? []).Select((id, place) => (id, path.Item(place).Member("id"))))
        {
            if (id is not null && !first.TryAdd(id, at))
                Report(at, JsonDisplay.Quoted(id), Reasons.RepeatedId(first[id]));
        }
    }

    private string? Text(string? text, int maximumLength, DocumentPath path, BilingualText blank)
    {
        if (text is null)
            return null;
        if (!string.IsNullOrWhiteSpace(text) && text.Length <= maximumLength)
            return text;
        Report(path, JsonDisplay.Quoted(text), text.Length > maximumLength ? Reasons.TooLong(maximumLength) : blank);
        return null;
    }
}
