namespace Ocop.Domain.SystemTextJson;

/// <content>What one value of a document must be.</content>
internal sealed partial class PlanReader
{
    private BilingualText? Text(TextContract? text, DocumentPath path)
    {
        if (text is null)
            return null;
        string? vietnamese = Text(text.Vi, BilingualText.MaximumLength, path.Member("vi"));
        string? english = Text(text.En, BilingualText.MaximumLength, path.Member("en"));
        return vietnamese is not null && english is not null ? new BilingualText(vietnamese, english) : null;
    }

    private string? Text(string? text, int maximumLength, DocumentPath path)
    {
        if (text is null)
            return null;
        if (!string.IsNullOrWhiteSpace(text) && text.Length <= maximumLength)
            return text;
        Report(path, Shown.Quoted(text), text.Length > maximumLength ? Reasons.TooLong(maximumLength) : Reasons.Blank);
        return null;
    }

    // 0001-01-01 is what a day left out or misread turns into.
    private LocalDate? Day(LocalDate? day, DocumentPath path)
    {
        if (day != default(LocalDate))
            return day;
        Report(path, Shown.Quoted("0001-01-01"), Reasons.NoDay);
        return null;
    }

    private void RequireSome<T>(IReadOnlyList<T>? items, DocumentPath path)
    {
        if (items is { Count: 0 })
            Report(path, "[]", Reasons.EmptyList);
    }

    private void RequireDistinct(IEnumerable<string?>? ids, DocumentPath path)
    {
        Dictionary<string, DocumentPath> first = [];
        foreach ((string? id, DocumentPath at) in (ids ?? []).Select((id, place) => (id, path.Item(place).Member("id"))))
        {
            if (id is not null && !first.TryAdd(id, at))
                Report(at, Shown.Quoted(id), Reasons.RepeatedId(first[id]));
        }
    }

    private Uri? Address(string? given, DocumentPath path)
    {
        Uri? address = null;
        if (given is not null && !(HasScheme(given) && Uri.TryCreate(given, UriKind.Absolute, out address)))
            Report(path, Shown.Quoted(given), Reasons.NoAddress);
        return address;
    }

    // A clause whose identifier cannot be read may be the one that is meant.
    private void RequireKnown(IReadOnlyList<string?> clauses, DocumentPath path)
    {
        for (int place = 0; place < clauses.Count; place++)
        {
            if (clauses[place] is not { } id)
                continue;
            if (clauses.Take(place).Contains(id))
                Report(path.Item(place), Shown.Quoted(id), Reasons.ListedTwice);
            else if (!_placeOfClause.ContainsKey(id) && _clauses.All(clause => clause?.Id is not null))
                Report(path.Item(place), Shown.Quoted(id), Reasons.NoSuchClause(_placeOfClause.Keys));
        }
    }

    private void Report(DocumentPath path, string value, BilingualText reason) => _faults.Add(path, value, reason);
}
