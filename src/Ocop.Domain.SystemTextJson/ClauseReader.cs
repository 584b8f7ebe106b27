namespace Ocop.Domain.SystemTextJson;

/// <summary>
/// Makes clauses of a document, and reports everything that keeps them from being some. What is null has been reported when the
/// document was held to its contract.
/// </summary>
/// <param name="faults">Told what is wrong.</param>
/// <param name="plan">The plan, which is the instrument where a citation names none; null for a clause that stands alone.</param>
internal sealed class ClauseReader(DocumentFaults faults, PlanContract? plan = null)
{
    private readonly MemberCheck _members = new(faults);

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

    public Interpretation? InterpretationOf(InterpretationContract? open, DocumentPath path)
    {
        if (open is null)
            return null;
        string? id = _members.Text(open.Id, OcopPlan.MaximumIdLength, path.Member("id"));
        BilingualText? question = _members.Text(open.Question, path.Member("question")), answer = _members.Text(open.Answer, path.Member("answer"));
        return id is not null && question is not null && answer is not null ? new Interpretation(id, question, answer) : null;
    }

    // Where a member is there and cannot be read, that has been reported.
    private bool IsFit(bool isNeeded, bool isThere, DocumentPath path, BilingualText missing, BilingualText unasked)
    {
        if (isNeeded != isThere && !faults.Has(path))
            _members.Report(path, "", isNeeded ? missing : unasked);
        return isNeeded == isThere;
    }

    private Citation? CitationOf(CitationContract? citation, string? clause, DocumentPath path)
    {
        if (citation is null)
            return null;
        string? instrument = InstrumentOf(citation, path.Member("instrument"));
        BilingualText? place = _members.Text(citation.Place, path.Member("place"));
        Uri? address = null;
        if (citation.Address is { } given && !(HasScheme(given) && Uri.TryCreate(given, UriKind.Absolute, out address)))
            _members.Report(path.Member("address"), Shown.Quoted(given), Reasons.NoAddress);
        return instrument is not null && clause is not null && place is not null && address is not null && citation.ReadOn is { } day
            ? new Citation(instrument, clause, place, address, day)
            : null;
    }

    private string? InstrumentOf(CitationContract citation, DocumentPath path)
    {
        if (citation.Instrument is { } named)
            return _members.Text(named, Citation.MaximumTextLength, path);
        if (plan is null && !faults.Has(path))
            _members.Report(path, "", Reasons.Missing);
        return plan?.Number is { Length: <= OcopPlan.MaximumIdLength } number && !string.IsNullOrWhiteSpace(number) ? number : null;
    }
}
