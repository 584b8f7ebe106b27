using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Ocop.Domain.Reporting.Tests.Browser;

/// <summary>The reports that a test opens, all of them if none is named: a few by default, the others in the deep run.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReportDataAttribute(params string[] reports) : DataAttribute
{
    public IReadOnlyCollection<string> Reports { get; } = reports is [] ? Browser.Reports.All : reports;

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. Reports.Select(report => Browser.Reports.ByDefault.Contains(report) ? new TheoryDataRow(report) : DeepRow(report))]);

    /// <inheritdoc/>
    public override bool SupportsDiscoveryEnumeration() => true;

    private static TheoryDataRow DeepRow(string report) => new TheoryDataRow(report) { Explicit = true }.WithTrait("run", "deep");
}
