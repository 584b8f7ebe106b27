namespace Ocop.Domain.Reporting.Rulebook.Examples;

/// <summary>A situation that a lawyer can read: what a register shows, what the verdicts are, and why.</summary>
/// <param name="Id">Clause and number: <c>C03-4</c>.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Records">The register.</param>
/// <param name="Verdicts">The verdicts, one or more.</param>
/// <param name="Reason">Why they are what they are.</param>
/// <param name="Interpretations">The interpretations that it shows.</param>
/// <param name="WhyNot">What would have to be otherwise for the last of the verdicts, as the library words it; null where it is not asked.</param>
/// <param name="Remedy">What is to be opened for the last of the quotas, as the library words it; null where it is not asked.</param>
internal sealed record WorkedExample(
    string Id,
    BilingualText Title,
    ImmutableArray<ExampleRecord> Records,
    ImmutableArray<ExpectedVerdict> Verdicts,
    BilingualText Reason,
    ImmutableArray<string> Interpretations,
    BilingualText? WhyNot = null,
    BilingualText? Remedy = null)
{
    /// <summary>The clause that it stands under: <c>C03</c>.</summary>
    public string Clause => Id[..Id.IndexOf('-', StringComparison.Ordinal)];
}
