namespace Ocop.Domain;

/// <summary>
/// States that code expresses clauses, interpretations or readings of plan 312: it has to change when they do.
/// <c>eng/ClauseLedger</c> prints <c>docs/ledger.md</c> from it.
/// </summary>
/// <param name="ids">The identifiers in the catalogue: <c>C04</c>, <c>I06</c>, <c>I06-opened-in-window</c>.</param>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
internal sealed class ExpressesAttribute(params string[] ids) : Attribute
{
    /// <summary>The identifiers.</summary>
    public ImmutableArray<string> Ids { get; } = [.. ids];
}
