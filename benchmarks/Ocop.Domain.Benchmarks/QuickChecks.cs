using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Ocop.Domain.Benchmarks;

/// <summary>What is exact in a run, however short: every contender answered, and what must not allocate did not.</summary>
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
        foreach (BenchmarkReport report in reports)
        {
            if (!report.Success || report.ResultStatistics is null)
                faults.Add($"{Name(report.BenchmarkCase)} gave no answer, or not the library's; the reason is above.");
            else if (report.BenchmarkCase.Descriptor.Categories.Contains(NoAllocation) && Allocated(report) is var bytes and > 0)
                faults.Add($"{Name(report.BenchmarkCase)} allocates {bytes.ToString(CultureInfo.InvariantCulture)} B an operation; it is to allocate nothing.");
        }

        faults.AddRange(GrowingAllocations(reports));
        return faults;
    }

    // An assessment allocates its 109 findings, and nothing for a record: a register a hundred times as large takes the same bytes.
    private static IEnumerable<string> GrowingAllocations(IEnumerable<BenchmarkReport> reports) =>
        from report in reports
        where report.BenchmarkCase.Descriptor.Type == typeof(W1Batch)
            && report.BenchmarkCase.Descriptor.WorkloadMethod.Name is nameof(W1Batch.Facts) or nameof(W1Batch.Objects)
        group (Size: (int)report.BenchmarkCase.Parameters[nameof(W1Batch.Establishments)], Bytes: Allocated(report)) by report.BenchmarkCase.Descriptor.WorkloadMethod.Name into method
        let smallest = method.MinBy(run => run.Size)
        let largest = method.MaxBy(run => run.Size)
        where largest.Bytes - smallest.Bytes >= largest.Size - smallest.Size
        select $"{nameof(W1Batch)}.{method.Key} allocates {smallest.Bytes} B for {smallest.Size} establishments and {largest.Bytes} B for {largest.Size}; it is to allocate nothing for one.";

    private static long Allocated(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;

    private static string Name(BenchmarkCase measured) =>
        $"{measured.Descriptor.Type.Name}.{measured.Descriptor.WorkloadMethod.Name} {measured.Parameters.DisplayInfo}".TrimEnd();
}
