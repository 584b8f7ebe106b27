using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Ocop.Domain.Benchmarks;

/// <summary>What is exact in a run, however short: every contender answered as the library does, and what must not allocate did not.</summary>
internal static class QuickChecks
{
    /// <summary>The category of a benchmark that must allocate nothing.</summary>
    public const string NoAllocation = "no allocation";

    /// <summary>The faults, each in a sentence; none when all is well.</summary>
    public static IReadOnlyList<string> FaultsOf(IReadOnlyCollection<Summary> summaries)
    {
        List<BenchmarkReport> reports = [.. summaries.SelectMany(summary => summary.Reports)];
        List<string> faults = [.. summaries.SelectMany(summary => summary.ValidationErrors).Where(error => error.IsCritical).Select(error => error.Message)];
        if (reports.Count == 0)
            faults.Add("Nothing was measured.");
        faults.AddRange(reports
            .Where(report => !report.Success || report.ResultStatistics is null)
            .Select(report => $"{Name(report.BenchmarkCase)} gave no answer, or not the library's; the reason is above."));
        return faults.Count > 0 || !RunMode.IsQuick ? faults : [.. Allocating(reports), .. GrowingAllocations(reports)];
    }

    private static IEnumerable<string> Allocating(IEnumerable<BenchmarkReport> reports) =>
        from report in reports
        where report.BenchmarkCase.Descriptor.Categories.Contains(NoAllocation)
        let bytes = ExactAllocation.Of(report.BenchmarkCase)
        where bytes > 0
        select $"{Name(report.BenchmarkCase)} allocates {bytes} B in a hundred calls; it is to allocate nothing.";

    // An assessment allocates its 109 findings and nothing per record, so a register a hundred times as large takes the same bytes.
    private static IEnumerable<string> GrowingAllocations(IEnumerable<BenchmarkReport> reports) =>
        from report in reports
        let measured = report.BenchmarkCase
        let method = measured.Descriptor.WorkloadMethod.Name
        where measured.Descriptor.Type == typeof(BatchAssessmentBenchmarks)
            && method is nameof(BatchAssessmentBenchmarks.Facts) or nameof(BatchAssessmentBenchmarks.Objects)
        group (Case: measured, Bytes: ExactAllocation.Of(measured)) by method into runs
        where runs.DistinctBy(run => run.Bytes).Count() > 1
        let allocations = runs.Select(run => $"{Name(run.Case)} allocates {run.Bytes} B in a hundred calls")
        select $"{string.Join(", ", allocations)}; it must be the same for any number of establishments.";

    private static string Name(BenchmarkCase measured) =>
        $"{measured.Descriptor.Type.Name}.{measured.Descriptor.WorkloadMethod.Name} {measured.Parameters.DisplayInfo}".TrimEnd();
}
