using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Running;

namespace Ocop.Domain.Benchmarks;

/// <summary>
/// Leaves out what would take minutes and tell nothing new: the slowest contenders of W1 at the larger sizes, and any distribution
/// but one below the largest.
/// </summary>
internal sealed class WorthRunning : IFilter
{
    public bool Predicate(BenchmarkCase benchmarkCase)
    {
        string method = benchmarkCase.Descriptor.WorkloadMethod.Name;
        if (benchmarkCase.Descriptor.Type != typeof(W1Batch))
            return true;
        var distribution = (Distribution)benchmarkCase.Parameters[nameof(W1Batch.Distribution)];
        int count = (int)benchmarkCase.Parameters[nameof(W1Batch.Establishments)];
        return count <= W1Batch.LargestOf(method, distribution) && (distribution == Distribution.Uniform || count == W1Batch.Large);
    }
}
