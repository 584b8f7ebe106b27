using PlanAudit.Registers;

namespace PlanAudit;

/// <summary>What one run is asked for.</summary>
/// <param name="Source">The register.</param>
/// <param name="AsOf">The day of the audit, inclusive.</param>
/// <param name="Format">The format of the whole audit, <c>table</c> or <c>json</c>.</param>
/// <param name="Horizon">The day up to which the remedy looks at windows that have yet to start; null for the as-of day.</param>
/// <param name="Readings">Whether to say of each verdict how far it depends on the reading of the plan.</param>
/// <param name="Explain">The quotas to be explained instead of the whole audit; null for the whole.</param>
/// <param name="WhatIf">What is to be otherwise, to print what differs instead of the whole audit.</param>
internal sealed record AuditRequest(
    AuditSource Source, LocalDate AsOf, string Format, LocalDate? Horizon, bool Readings, IReadOnlyList<Quota>? Explain, WhatIf WhatIf);
