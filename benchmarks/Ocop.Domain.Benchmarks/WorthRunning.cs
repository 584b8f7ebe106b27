using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Running;

namespace Ocop.Domain.Benchmarks;

/// <summary>
/// Leaves out what would take minutes and tell nothing new: the slowest contenders of W1 at the larger sizes; and any distribution but
/// one at a size that is not the contender's largest, other than for the first contender, beside which the others are read.
/// </summary>
internal sealed class WorthRunning : IFilter
{
    public bool Predicate(BenchmarkCase benchmarkCase)
    {
        if (benchmarkCase.Descriptor.Type != typeof(W1Batch))
            return true;
        var distribution = (Distribution)benchmarkCase.Parameters[nameof(W1Batch.Distribution)];
        int count = (int)benchmarkCase.Parameters[nameof(W1Batch.Establishments)];
        int largest = W1Batch.LargestOf(benchmarkCase.Descriptor.WorkloadMethod.Name, distribution);
        return count == largest || (count < largest && (distribution == Distribution.Uniform || benchmarkCase.Descriptor.Baseline));
    }
}
