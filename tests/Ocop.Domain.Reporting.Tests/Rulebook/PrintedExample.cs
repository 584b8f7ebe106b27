using Ocop.Domain.Reporting.Rulebook.Examples;

namespace Ocop.Domain.Reporting.Tests.Rulebook;

/// <summary>A worked example as it stands in a rulebook: everything below is read from the page, and nothing from the catalogue.</summary>
internal sealed record PrintedExample(
    string Id,
    string Title,
    ImmutableArray<ExampleRecord> Records,
    ImmutableArray<ExpectedVerdict> Verdicts,
    string Reason,
    ImmutableArray<string> Interpretations,
    string? WhyNot,
    string? Remedy)
{
    public string Clause => Id[..Id.IndexOf('-', StringComparison.Ordinal)];
}
