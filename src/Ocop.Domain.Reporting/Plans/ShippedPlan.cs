namespace PlanAudit.Plans;

/// <summary>A plan that comes with the program.</summary>
/// <param name="Id">What it is called on the command line, beside its number: the name of its document.</param>
/// <param name="Plan">The plan.</param>
internal sealed record ShippedPlan(string Id, OcopPlan Plan);
