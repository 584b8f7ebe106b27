namespace Ocop.Domain.SystemTextJson;

/// <summary>
/// Makes a plan of a document, and reports everything that keeps it from being one. What is null has been reported when the
/// document was held to its contract.
/// </summary>
internal sealed partial class PlanReader
{
    private readonly PlanContract _plan;
    private readonly DocumentFaults _faults;
    private readonly ImmutableArray<ClauseContract?> _clauses;
    private readonly Dictionary<string, int> _placeOfClause = [];

    public PlanReader(PlanContract plan, DocumentFaults faults)
    {
        _plan = plan;
        _faults = faults;
        _clauses = [.. plan.Clauses ?? []];
        for (int place = 0; place < _clauses.Length; place++)
        {
            if (_clauses[place]?.Id is { } id)
                _placeOfClause.TryAdd(id, place);
        }
    }

    /// <summary>Whether an address begins with a scheme; on some systems a bare path is an absolute address too.</summary>
    public static bool HasScheme(string address) =>
        address.IndexOf(':', StringComparison.Ordinal) is > 0 and var end
        && char.IsAsciiLetter(address[0])
        && address[..end].All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '+' or '-' or '.');

    /// <summary>The plan; null if anything is wrong.</summary>
    public OcopPlan? Plan()
    {
        DocumentPath root = DocumentPath.Root, inClauses = root.Member("clauses"), inRules = root.Member("rules"), inInterpretations = root.Member("interpretations");
        if (_plan.Format is { } format && format != PlanDocument.Format)
            Report(root.Member("format"), Shown.Quoted(format), Reasons.OtherFormat(PlanDocument.Format));
        string? number = Text(_plan.Number, OcopPlan.MaximumIdLength, root.Member("number"));
        BilingualText? title = Text(_plan.Title, root.Member("title"));
        RequireSome(_plan.Clauses, inClauses);
        RequireDistinct(_clauses.Select(clause => clause?.Id), inClauses);
        Clause?[] clauses = [.. _clauses.Select((clause, place) => ClauseOf(clause, inClauses.Item(place)))];
        RequireSome(_plan.Rules, inRules);
        RequireDistinct(_plan.Rules?.Select(rule => rule?.Id), inRules);
        PlanRule?[] rules = [.. (_plan.Rules ?? []).Select((rule, place) => RuleOf(rule, clauses, inRules.Item(place)))];
        if (_plan.Rules?.Count > PlanDocument.MaximumRules)
            Report(inRules, "[…]", Reasons.TooManyRules);
        if (_plan.Rules?.Sum(QuotasOf) > PlanDocument.MaximumQuotas)
            Report(inRules, "[…]", Reasons.TooManyQuotas);
        RequireDistinct(_plan.Interpretations?.Select(open => open?.Id), inInterpretations);
        Interpretation?[] interpretations = [.. (_plan.Interpretations ?? []).Select((open, place) => InterpretationOf(open, inInterpretations.Item(place)))];
        return _faults.Count == 0 ? new OcopPlan(number!, title!, clauses!, rules!, interpretations!) : null;
    }

    private Clause? ClauseOf(ClauseContract? clause, DocumentPath path)
    {
        if (clause is null)
            return null;
        string? id = Text(clause.Id, Citation.MaximumTextLength, path.Member("id"));
        BilingualText? text = Text(clause.Text, path.Member("text"));
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

    // Where a member is there and cannot be read, that has been reported.
    private bool IsFit(bool isNeeded, bool isThere, DocumentPath path, BilingualText missing, BilingualText unasked)
    {
        if (isNeeded != isThere && !_faults.Has(path))
            Report(path, "", isNeeded ? missing : unasked);
        return isNeeded == isThere;
    }

    private Citation? CitationOf(CitationContract? citation, string? clause, DocumentPath path)
    {
        if (citation is null)
            return null;
        string? instrument = citation.Instrument is null ? _plan.Number : Text(citation.Instrument, Citation.MaximumTextLength, path.Member("instrument"));
        BilingualText? place = Text(citation.Place, path.Member("place"));
        Uri? address = Address(citation.Address, path.Member("address"));
        LocalDate? readOn = Day(citation.ReadOn, path.Member("readOn"));
        DocumentPath inVariants = path.Member("variants");
        SourceVariant?[] variants = [.. (citation.Variants ?? []).Select((variant, index) => VariantOf(variant, inVariants.Item(index)))];
        return !string.IsNullOrWhiteSpace(instrument) && clause is not null && place is not null && address is not null && readOn is { } day && !variants.Contains(null)
            ? new Citation(instrument, clause, place, address, day, variants!)
            : null;
    }

    private SourceVariant? VariantOf(VariantContract? variant, DocumentPath path)
    {
        BilingualText? text = Text(variant?.Text, path.Member("text"));
        Uri? address = Address(variant?.Address, path.Member("address"));
        return text is not null && address is not null ? new SourceVariant(text, address) : null;
    }

    private PlanRule? RuleOf(RuleContract? rule, Clause?[] clauses, DocumentPath path)
    {
        if (rule is null)
            return null;
        string? id = Text(rule.Id, OcopPlan.MaximumIdLength, path.Member("id"));
        Clause? clause = rule.Clause is null ? null : QuotaOf(rule.Clause, clauses, path.Member("clause"));
        ImmutableArray<DateInterval>? windows = WindowsOf(rule.Windows, path.Member("windows"));
        CountRange? range = RangeOf(rule.Required, path.Member("required"));
        if (rule.Districts is { IsEmpty: true } none)
            Report(path.Member("districts"), Shown.Quoted(none.ToString()), Reasons.NoDistrict);
        return id is not null && clause is not null && windows is { } apart && range is { } required
            && rule is { Measure: { } measure, Scope: { } scope, Districts: { IsEmpty: false } districts }
            ? new PlanRule(id, clause, measure, scope == CountedScope.Together ? RuleScope.Together(districts) : RuleScope.Each(districts), apart, required)
            : null;
    }

    private static long QuotasOf(RuleContract? rule) =>
        (long)(rule?.Windows?.Count ?? 0) * (rule?.Scope == CountedScope.Together ? 1 : rule?.Districts?.Count ?? 0);

    // A clause whose identifier cannot be read may be the one that is meant.
    private Clause? QuotaOf(string id, Clause?[] clauses, DocumentPath path)
    {
        if (!_placeOfClause.TryGetValue(id, out int place))
        {
            if (_clauses.All(clause => clause?.Id is not null))
                Report(path, Shown.Quoted(id), Reasons.NoSuchClause(_placeOfClause.Keys));
            return null;
        }

        if (_clauses[place]!.Kind is { } kind and not ClauseKind.Quota)
            Report(path, Shown.Quoted(id), Reasons.NoQuota);
        return clauses[place] is { Kind: ClauseKind.Quota } quota ? quota : null;
    }

    private ImmutableArray<DateInterval>? WindowsOf(IReadOnlyList<WindowContract?>? windows, DocumentPath path)
    {
        if (windows is null)
            return null;
        RequireSome(windows, path);
        var apart = ImmutableArray.CreateBuilder<DateInterval>(windows.Count);
        (LocalDate End, int Place)? before = null;
        for (int place = 0; place < windows.Count; place++)
        {
            DocumentPath at = path.Item(place);
            if (windows[place] is not { From: { } from, To: { } to } || Day(from, at.Member("from")) is null)
                continue;
            if (to < from)
                Report(at, "{…}", Reasons.EndsBeforeStart);
            else if (from <= before?.End)
                Report(at, "{…}", Reasons.Overlaps(path.Item(before.Value.Place)));
            else
                apart.Add(new DateInterval(from, to));
            if (before is null || to > before.Value.End)
                before = (to, place);
        }

        return apart.Count > 0 && apart.Count == windows.Count ? apart.ToImmutable() : null;
    }

    private CountRange? RangeOf(RangeContract? range, DocumentPath path)
    {
        if (range is null)
            return null;
        int before = _faults.Count;
        if (range.Min < 0)
            Report(path.Member("min"), Shown.Number(range.Min.Value), Reasons.NoNumber);
        if (range.Max < 0)
            Report(path.Member("max"), Shown.Number(range.Max.Value), Reasons.NoNumber);
        else if (range.Max < range.Min)
            Report(path.Member("max"), Shown.Number(range.Max.Value), Reasons.LeastAboveMost);
        if (range is { Cap: true, Max: null } && !_faults.Has(path.Member("max")))
            Report(path.Member("cap"), "true", Reasons.CapWithoutTop);
        return (range.Min, range.Max, range.Cap) switch
        {
            _ when _faults.Count > before => null,
            (null, _, _) => null,
            ({ } least, null, _) => CountRange.AtLeast(least),
            ({ } least, { } most, true) => CountRange.Capped(least, most),
            ({ } least, { } most, _) => CountRange.Between(least, most),
        };
    }

    private Interpretation? InterpretationOf(InterpretationContract? open, DocumentPath path)
    {
        if (open is null)
            return null;
        string? id = Text(open.Id, OcopPlan.MaximumIdLength, path.Member("id"));
        BilingualText? question = Text(open.Question, path.Member("question")), answer = Text(open.Answer, path.Member("answer"));
        BilingualText? reason = Text(open.Reason, path.Member("reason")), alternative = Text(open.Alternative, path.Member("alternative"));
        RequireKnown(open.Clauses ?? [], path.Member("clauses"));
        return id is not null && question is not null && answer is not null && _faults.Count == 0
            ? new Interpretation(id, question, answer, reason, alternative, open.Clauses!)
            : null;
    }
}
