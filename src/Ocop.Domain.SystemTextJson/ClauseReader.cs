namespace Ocop.Domain.SystemTextJson;

/// <summary>
/// Makes clauses of a document, and reports everything that keeps them from being some. What is null has been reported when the
/// document was held to its contract.
/// </summary>
/// <param name="errors">Receives the errors.</param>
/// <param name="plan">The plan, which is the instrument where a citation names none; null for a clause that stands alone.</param>
internal sealed class ClauseReader(DocumentErrors errors, PlanContract? plan = null)
{
    private readonly MemberCheck _members = new(errors);

    /// <summary>Whether an address begins with a scheme; on some systems a bare path is an absolute address too.</summary>
    public static bool HasScheme(string address) =>
        address.IndexOf(':', StringComparison.Ordinal) is > 0 and var end
        && char.IsAsciiLetter(address[0])
        && address[..end].All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '+' or '-' or '.');

    public Clause? ClauseOf(ClauseContract? clause, DocumentPath path)
    {
        if (clause is null)
            return null;
        string? id = _members.Text(clause.Id, Citation.MaximumTextLength, path.Member("id"));
        BilingualText? text = _members.Text(clause.Text, path.Member("text"));
        Citation? citation = CitationOf(clause.Citation, id, path.Member("citation"));
        bool isFit = false;
        if (clause.Kind is { } kind)
        {
            bool hasStrength = IsFit(kind == ClauseKind.Quota, clause.Strength is not null, path.Member("strength"), Reasons.StrengthMissing, Reasons.StrengthUnasked);
            bool hasIndicator = kind == ClauseKind.Objective
                || IsFit(kind == ClauseKind.Indicator, clause.Indicator is not null, path.Member("indicator"), Reasons.IndicatorMissing, Reasons.IndicatorUnasked);
            isFit = hasStrength && hasIndicator;
        }

        return isFit && text is not null && citation is not null
            ? new Clause(citation, clause.Kind!.Value, text, clause.Strength, clause.Indicator)
            : null;
    }

    public Citation? CitationOf(WholeCitationContract citation) => CitationOf(
        citation.WithoutClause(),
        _members.Text(citation.Clause, Citation.MaximumTextLength, DocumentPath.Root.Member("clause")),
        DocumentPath.Root);

    public SourceVariant? VariantOf(VariantContract? variant, DocumentPath path)
    {
        BilingualText? text = _members.Text(variant?.Text, path.Member("text"));
        Uri? address = AddressOf(variant?.Address, path.Member("address"));
        return text is not null && address is not null ? new SourceVariant(text, address) : null;
    }

    public Interpretation? InterpretationOf(InterpretationContract? open, DocumentPath path)
    {
        if (open is null)
            return null;
        string? id = _members.Text(open.Id, OcopPlan.MaximumIdLength, path.Member("id"));
        BilingualText? question = _members.Text(open.Question, path.Member("question")), answer = _members.Text(open.Answer, path.Member("answer"));
        BilingualText? reason = _members.Text(open.Reason, path.Member("reason")), alternative = _members.Text(open.Alternative, path.Member("alternative"));
        int before = errors.Count;
        string?[] clauses = ClausesOf(open.Clauses ?? [], path.Member("clauses"));
        return id is not null && question is not null && answer is not null && errors.Count == before && !clauses.Contains(null)
            ? new Interpretation(id, question, answer, reason, alternative, clauses!)
            : null;
    }

    // In a plan they are the plan's. A clause whose identifier cannot be read may be the one that is meant.
    private string?[] ClausesOf(IReadOnlyList<string?> clauses, DocumentPath path)
    {
        string?[] ids = [.. clauses.Select((clause, place) => _members.Text(clause, Citation.MaximumTextLength, path.Item(place)))];
        HashSet<string?>? known = plan?.Clauses is { } all && all.All(clause => clause?.Id is not null) ? [.. all.Select(clause => clause!.Id)] : null;
        for (int place = 0; place < ids.Length; place++)
        {
            if (ids[place] is not { } id)
                continue;
            if (ids.Take(place).Contains(id))
                _members.Report(path.Item(place), JsonDisplay.Quoted(id), Reasons.ListedTwice);
            else if (known?.Contains(id) == false)
                _members.Report(path.Item(place), JsonDisplay.Quoted(id), Reasons.NoSuchClause([.. known.OfType<string>()]));
        }

        return ids;
    }

    // Where a member is there and cannot be read, that has been reported.
    private bool IsFit(bool isNeeded, bool isThere, DocumentPath path, BilingualText missing, BilingualText unasked)
    {
        if (isNeeded != isThere && !errors.Has(path))
            _members.Report(path, "", isNeeded ? missing : unasked);
        return isNeeded == isThere;
    }

    private Citation? CitationOf(CitationContract? citation, string? clause, DocumentPath path)
    {
        if (citation is null)
            return null;
        string? instrument = InstrumentOf(citation, path.Member("instrument"));
        BilingualText? place = _members.Text(citation.Place, path.Member("place"));
        Uri? address = AddressOf(citation.Address, path.Member("address"));
        DocumentPath inVariants = path.Member("variants");
        SourceVariant?[] variants = [.. (citation.Variants ?? []).Select((variant, index) => VariantOf(variant, inVariants.Item(index)))];
        return instrument is not null && clause is not null && place is not null && address is not null && citation.ReadOn is { } day && !variants.Any(variant => variant is null)
            ? new Citation(instrument, clause, place, address, day, variants!)
            : null;
    }

    private Uri? AddressOf(string? given, DocumentPath path)
    {
        Uri? address = null;
        if (given is not null && !(HasScheme(given) && Uri.TryCreate(given, UriKind.Absolute, out address)))
            _members.Report(path, JsonDisplay.Quoted(given), Reasons.NoAddress);
        return address;
    }

    private string? InstrumentOf(CitationContract citation, DocumentPath path)
    {
        if (citation.Instrument is { } named)
            return _members.Text(named, Citation.MaximumTextLength, path);
        if (plan is null && !errors.Has(path))
            _members.Report(path, "", Reasons.Missing);
        return plan?.Number is { Length: <= OcopPlan.MaximumIdLength } number && !string.IsNullOrWhiteSpace(number) ? number : null;
    }
}
