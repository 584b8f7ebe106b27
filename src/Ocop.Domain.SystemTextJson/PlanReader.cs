namespace Ocop.Domain.SystemTextJson;

/// <summary>
/// Makes a plan of a document, and reports everything that keeps it from being one. What is null has been reported when the
/// document was held to its contract.
/// </summary>
internal sealed class PlanReader
{
    private readonly PlanContract _plan;
    private readonly DocumentErrors _errors;
    private readonly MemberCheck _members;
    private readonly ImmutableArray<ClauseContract?> _clauses;
    private readonly Dictionary<string, int> _placeOfClause = [];

    public PlanReader(PlanContract plan, DocumentErrors errors)
    {
        _plan = plan;
        _errors = errors;
        _members = new MemberCheck(errors);
        _clauses = [.. plan.Clauses ?? []];
        for (int place = 0; place < _clauses.Length; place++)
        {
            if (_clauses[place]?.Id is { } id)
                _placeOfClause.TryAdd(id, place);
        }
    }

    /// <summary>The plan; null if anything is wrong.</summary>
    public OcopPlan? Plan()
    {
        DocumentPath root = DocumentPath.Root, inClauses = root.Member("clauses"), inRules = root.Member("rules"), inInterpretations = root.Member("interpretations");
        if (_plan.Format is { } format && format != PlanDocument.Format)
            _members.Report(root.Member("format"), JsonDisplay.Quoted(format), Reasons.OtherFormat(PlanDocument.Format));
        string? number = _members.Text(_plan.Number, OcopPlan.MaximumIdLength, root.Member("number"));
        BilingualText? title = _members.Text(_plan.Title, root.Member("title"));
        var reader = new ClauseReader(_errors, _plan);
        _members.RequireSome(_plan.Clauses, inClauses);
        _members.RequireDistinct(_clauses.Select(clause => clause?.Id), inClauses);
        Clause?[] clauses = [.. _clauses.Select((clause, place) => reader.ClauseOf(clause, inClauses.Item(place)))];
        _members.RequireSome(_plan.Rules, inRules);
        _members.RequireDistinct(_plan.Rules?.Select(rule => rule?.Id), inRules);
        PlanRule?[] rules = RulesOf(clauses, inRules);
        _members.RequireDistinct(_plan.Interpretations?.Select(open => open?.Id), inInterpretations);
        Interpretation?[] interpretations = [.. (_plan.Interpretations ?? []).Select((open, place) => reader.InterpretationOf(open, inInterpretations.Item(place)))];
        return _errors.Count == 0 ? new OcopPlan(number!, title!, clauses!, rules!, interpretations!) : null;
    }

    // What asks too often is not expanded.
    private PlanRule?[] RulesOf(Clause?[] clauses, DocumentPath path)
    {
        IReadOnlyList<RuleContract?> rules = _plan.Rules ?? [];
        var reader = new RuleReader(_errors);
        bool areTooMany = rules.Count > PlanDocument.MaximumRules, asksTooOften = rules.Sum(RuleReader.QuotasOf) > PlanDocument.MaximumQuotas;
        PlanRule?[] read = [.. rules.Select((rule, place) => rule is null ? null : reader.RuleOf(rule, QuotaOf(rule.Clause, clauses, path.Item(place).Member("clause")), path.Item(place), areTooMany || asksTooOften))];
        if (areTooMany)
            _members.Report(path, "[…]", Reasons.TooManyRules);
        if (asksTooOften)
            _members.Report(path, "[…]", Reasons.TooManyQuotas);
        return read;
    }

    // A clause whose identifier cannot be read may be the one that is meant.
    private Clause? QuotaOf(string? id, Clause?[] clauses, DocumentPath path)
    {
        if (id is null)
            return null;
        if (!_placeOfClause.TryGetValue(id, out int place))
        {
            if (_clauses.All(clause => clause?.Id is not null))
                _members.Report(path, JsonDisplay.Quoted(id), Reasons.NoSuchClause(_placeOfClause.Keys));
            return null;
        }

        if (_clauses[place]!.Kind is { } kind and not ClauseKind.Quota)
            _members.Report(path, JsonDisplay.Quoted(id), Reasons.NoQuota);
        return clauses[place] is { Kind: ClauseKind.Quota } quota ? quota : null;
    }
}
