namespace OcopAudit.Arguments;

/// <summary>What one run is asked for. Words about the plan are read when the plan is known.</summary>
/// <param name="Source">The register.</param>
/// <param name="AsOf">The day of the audit, inclusive.</param>
/// <param name="Plan">The plan: an identifier, a number or a file; null for plan 312.</param>
/// <param name="Format">The format of the whole audit, <c>table</c>, <c>json</c>, <c>html</c> or <c>markdown</c>.</param>
/// <param name="Horizon">The day up to which the remedy looks at windows that have yet to start; null for the as-of day.</param>
/// <param name="Readings">Whether to say of each verdict how far it depends on the reading of the plan.</param>
/// <param name="Explain">The words of <c>--explain</c>; none for the whole audit.</param>
/// <param name="With">The openings of <c>--with</c>.</param>
/// <param name="Without">The identifiers of <c>--without</c>.</param>
/// <param name="Change">The changes of <c>--change</c>.</param>
internal sealed record AuditRequest(
    RegisterSource Source,
    LocalDate AsOf,
    string? Plan,
    string Format,
    LocalDate? Horizon,
    bool Readings,
    ImmutableArray<string> Explain,
    ImmutableArray<string> With,
    ImmutableArray<string> Without,
    ImmutableArray<string> Change);
