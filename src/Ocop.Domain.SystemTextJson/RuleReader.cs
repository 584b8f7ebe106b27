namespace Ocop.Domain.SystemTextJson;

/// <summary>
/// Makes rules of a document, and reports everything that keeps them from being some. What is null has been reported when the
/// document was held to its contract.
/// </summary>
internal sealed class RuleReader(DocumentErrors errors)
{
    private readonly MemberCheck _members = new(errors);

    /// <summary>How often a rule asks: what it would expand to.</summary>
    public static long QuotasOf(RuleContract? rule) =>
        (long)(rule?.Windows?.Count ?? 0) * (rule?.Scope == CountedScope.Together ? 1 : rule?.Districts?.Count ?? 0);

    /// <summary>A rule of a plan.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="clause">The clause it is based on; null where that cannot be read.</param>
    /// <param name="path">Where the rule stands.</param>
    /// <param name="isTooMuch">Whether it asks too often to be expanded, or the plan does.</param>
    public PlanRule? RuleOf(RuleContract rule, Clause? clause, DocumentPath path, bool isTooMuch)
    {
        string? id = _members.Text(rule.Id, OcopPlan.MaximumIdLength, path.Member("id"));
        ImmutableArray<DateInterval>? windows = WindowsOf(rule.Windows, path.Member("windows"));
        CountRange? range = RangeOf(rule.Required, path.Member("required"));
        RuleScope? scope = ScopeOf(new ScopeContract(rule.Scope, rule.Districts), path);
        return id is not null && clause is not null && windows is { } apart && range is { } required && scope is not null && rule.Measure is { } measure && !isTooMuch
            ? new PlanRule(id, clause, measure, scope, apart, required)
            : null;
    }

    /// <summary>A rule that stands alone, with its clause in it.</summary>
    public PlanRule? RuleOf(WholeRuleContract whole)
    {
        DocumentPath root = DocumentPath.Root, inClause = root.Member("clause");
        RuleContract rule = whole.WithoutClause();
        Clause? clause = new ClauseReader(errors).ClauseOf(whole.Clause, inClause);
        if (whole.Clause?.Kind is { } kind and not ClauseKind.Quota)
            _members.Report(inClause.Member("kind"), JsonDisplay.Quoted(EnumToken.Of(kind)), Reasons.NoQuota);
        bool isTooMuch = QuotasOf(rule) > PlanDocument.MaximumQuotas;
        if (isTooMuch)
            _members.Report(root.Member("windows"), "[…]", Reasons.TooManyQuotas);
        return RuleOf(rule, clause is { Kind: ClauseKind.Quota } ? clause : null, root, isTooMuch);
    }

    public RuleScope? ScopeOf(ScopeContract scope, DocumentPath path)
    {
        if (scope.Districts is { IsEmpty: true } none)
            _members.Report(path.Member("districts"), JsonDisplay.Quoted(none.ToString()), Reasons.NoDistrict);
        return scope is { Scope: { } counted, Districts: { IsEmpty: false } districts }
            ? counted == CountedScope.Together ? RuleScope.Together(districts) : RuleScope.Each(districts)
            : null;
    }

    private ImmutableArray<DateInterval>? WindowsOf(IReadOnlyList<WindowContract?>? windows, DocumentPath path)
    {
        if (windows is null)
            return null;
        _members.RequireSome(windows, path);
        var apart = ImmutableArray.CreateBuilder<DateInterval>(windows.Count);
        (LocalDate End, int Place)? before = null;
        for (int place = 0; place < windows.Count; place++)
        {
            if (_members.Window(windows[place], path.Item(place)) is not { } window)
                continue;
            if (window.Start <= before?.End)
                _members.Report(path.Item(place), "{…}", Reasons.Overlaps(path.Item(before.Value.Place)));
            else
                apart.Add(window);
            if (before is null || window.End > before.Value.End)
                before = (window.End, place);
        }

        return apart.Count > 0 && apart.Count == windows.Count ? apart.ToImmutable() : null;
    }

    private CountRange? RangeOf(RangeContract? range, DocumentPath path)
    {
        if (range is null)
            return null;
        int before = errors.Count;
        if (range.Min < 0)
            _members.Report(path.Member("min"), JsonDisplay.Number(range.Min.Value), Reasons.NoNumber);
        if (range.Max < 0)
            _members.Report(path.Member("max"), JsonDisplay.Number(range.Max.Value), Reasons.NoNumber);
        else if (range.Max < range.Min)
            _members.Report(path.Member("max"), JsonDisplay.Number(range.Max.Value), Reasons.LeastAboveMost);
        if (range is { Cap: true, Max: null } && !errors.Has(path.Member("max")))
            _members.Report(path.Member("cap"), "true", Reasons.CapWithoutTop);
        return (range.Min, range.Max, range.Cap) switch
        {
            _ when errors.Count > before => null,
            (null, _, _) => null,
            ({ } least, null, _) => CountRange.AtLeast(least),
            ({ } least, { } most, true) => CountRange.Capped(least, most),
            ({ } least, { } most, _) => CountRange.Between(least, most),
        };
    }
}
