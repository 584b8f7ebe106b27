using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Running;

namespace Ocop.Domain.Benchmarks;

/// <summary>
/// Excludes runs that take minutes and show nothing new: the slowest contenders of <see cref="BatchAssessmentBenchmarks"/> at the larger
/// sizes, and all distributions but one at sizes below a contender's largest. The baseline runs everywhere.
/// </summary>
internal sealed class WorthRunning : IFilter
{
    public bool Predicate(BenchmarkCase benchmarkCase)
    {
        if (benchmarkCase.Descriptor.Type != typeof(BatchAssessmentBenchmarks))
            return true;
        var distribution = (Distribution)benchmarkCase.Parameters[nameof(BatchAssessmentBenchmarks.Distribution)];
        int count = (int)benchmarkCase.Parameters[nameof(BatchAssessmentBenchmarks.Establishments)];
        int largest = BatchAssessmentBenchmarks.LargestOf(benchmarkCase.Descriptor.WorkloadMethod.Name, distribution);
        return count == largest || (count < largest && (distribution == Distribution.Uniform || benchmarkCase.Descriptor.Baseline));
    }
}
