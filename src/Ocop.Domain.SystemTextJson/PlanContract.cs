using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>
/// A plan as it stands in a document: <c>ocop.plan.v1</c>. What has a default may be left out; anything is null where the
/// document holds nothing usable.
/// </summary>
internal sealed record PlanContract(
    string? Format,
    string? Number,
    TextContract? Title,
    IReadOnlyList<ClauseContract?>? Clauses,
    IReadOnlyList<RuleContract?>? Rules,
    IReadOnlyList<InterpretationContract?>? Interpretations = null,
    [property: JsonPropertyName("$schema"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Schema = null)
{
    public static PlanContract Of(OcopPlan plan) => new(
        PlanDocument.Format,
        plan.Number,
        TextContract.Of(plan.Title),
        [.. plan.Clauses.Select(clause => ClauseContract.Of(clause, plan.Number))],
        [.. plan.Rules.Select(RuleContract.Of)],
        [.. plan.Interpretations.Select(InterpretationContract.Of)]);
}

/// <summary>A text in both languages.</summary>
internal sealed record TextContract(string? Vi, string? En)
{
    public static TextContract Of(BilingualText text) => new(text.Vietnamese, text.English);
}

/// <summary>A clause. Its strength and its indicator go with its kind.</summary>
internal sealed record ClauseContract(
    string? Id,
    ClauseKind? Kind,
    [property: JsonPropertyOrder(1)] TextContract? Text,
    [property: JsonPropertyOrder(1)] CitationContract? Citation,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Strength? Strength = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IndicatorKind? Indicator = null)
{
    public static ClauseContract Of(Clause clause, string? plan = null) => new(
        clause.Id,
        clause.Kind,
        TextContract.Of(clause.Text),
        CitationContract.Of(clause.Citation, plan),
        clause.Strength,
        clause.Indicator);
}

/// <summary>Where a clause stands. In a plan the instrument is the plan's own where it is left out.</summary>
internal sealed record CitationContract(
    TextContract? Place,
    string? Address,
    LocalDate? ReadOn,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Instrument = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<VariantContract?>? Variants = null)
{
    public static CitationContract Of(Citation citation, string? plan) => new(
        TextContract.Of(citation.Place),
        AddressOf(citation.Address),
        citation.ReadOn,
        citation.Instrument == plan ? null : citation.Instrument,
        citation.Variants.IsEmpty ? null : [.. citation.Variants.Select(VariantContract.Of)]);

    public static string AddressOf(Uri address) => ClauseReader.HasScheme(address.OriginalString) ? address.OriginalString : address.AbsoluteUri;
}

/// <summary>What another source prints on a clause.</summary>
internal sealed record VariantContract(TextContract? Text, string? Address)
{
    public static VariantContract Of(SourceVariant variant) => new(TextContract.Of(variant.Text), CitationContract.AddressOf(variant.Address));
}

/// <summary>A citation that stands alone: with the clause that it is of.</summary>
internal sealed record WholeCitationContract(
    string? Instrument,
    string? Clause,
    TextContract? Place,
    string? Address,
    LocalDate? ReadOn,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<VariantContract?>? Variants = null)
{
    public static WholeCitationContract Of(Citation citation)
    {
        CitationContract part = CitationContract.Of(citation, plan: null);
        return new(part.Instrument, citation.Clause, part.Place, part.Address, part.ReadOn, part.Variants);
    }

    public CitationContract WithoutClause() => new(Place, Address, ReadOn, Instrument, Variants);
}

/// <summary>A rule, by the identifier of its clause.</summary>
internal sealed record RuleContract(
    string? Id,
    string? Clause,
    Measure? Measure,
    CountedScope? Scope,
    DistrictSet? Districts,
    IReadOnlyList<WindowContract?>? Windows,
    RangeContract? Required)
{
    public static RuleContract Of(PlanRule rule) => new(
        rule.Id,
        rule.Clause.Id,
        rule.Measure,
        ScopeContract.Of(rule.Scope).Scope,
        rule.Scope.Districts,
        [.. rule.Windows.Select(WindowContract.Of)],
        RangeContract.Of(rule.Range));
}

/// <summary>A rule that stands alone: with its clause.</summary>
internal sealed record WholeRuleContract(
    string? Id,
    ClauseContract? Clause,
    Measure? Measure,
    CountedScope? Scope,
    DistrictSet? Districts,
    IReadOnlyList<WindowContract?>? Windows,
    RangeContract? Required)
{
    public static WholeRuleContract Of(PlanRule rule)
    {
        RuleContract part = RuleContract.Of(rule);
        return new(part.Id, ClauseContract.Of(rule.Clause), part.Measure, part.Scope, part.Districts, part.Windows, part.Required);
    }

    public RuleContract WithoutClause() => new(Id, Clause?.Id, Measure, Scope, Districts, Windows, Required);
}

/// <summary>Whom a rule addresses.</summary>
internal sealed record ScopeContract(CountedScope? Scope, DistrictSet? Districts)
{
    public static ScopeContract Of(RuleScope scope) => new(scope.IsTogether ? CountedScope.Together : CountedScope.Each, scope.Districts);
}

/// <summary>A window of days, both inclusive.</summary>
internal sealed record WindowContract(LocalDate? From, LocalDate? To)
{
    public static WindowContract Of(DateInterval window) => new(window.Start, window.End);
}

/// <summary>How many are asked for; a top that is a cap says so.</summary>
internal sealed record RangeContract(
    int? Min,
    int? Max = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Cap = null)
{
    public static RangeContract Of(CountRange range) => new(range.Minimum, range.Maximum, range.IsCapped ? true : null);
}

/// <summary>A question that the source leaves open, with its answer and what is said of it.</summary>
internal sealed record InterpretationContract(
    string? Id,
    TextContract? Question,
    TextContract? Answer,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] TextContract? Reason = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] TextContract? Alternative = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string?>? Clauses = null)
{
    public static InterpretationContract Of(Interpretation interpretation) => new(
        interpretation.Id,
        TextContract.Of(interpretation.Question),
        TextContract.Of(interpretation.Answer),
        interpretation.Reason is { } reason ? TextContract.Of(reason) : null,
        interpretation.Alternative is { } alternative ? TextContract.Of(alternative) : null,
        interpretation.Clauses.IsEmpty ? null : [.. interpretation.Clauses]);
}
