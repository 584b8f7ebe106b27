using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Running;

namespace Ocop.Domain.Benchmarks;

/// <summary>Leaves out what would take minutes and tell nothing new: the slowest contenders of W1 at the larger sizes.</summary>
internal sealed class WorthRunning : IFilter
{
    public bool Predicate(BenchmarkCase benchmarkCase)
    {
        string method = benchmarkCase.Descriptor.WorkloadMethod.Name;
        return benchmarkCase.Descriptor.Type != typeof(W1Batch)
            || (Count(benchmarkCase) <= W1Batch.LargestOf(method, (Distribution)benchmarkCase.Parameters[nameof(W1Batch.Distribution)]));
    }

    private static int Count(BenchmarkCase benchmarkCase) => (int)benchmarkCase.Parameters[nameof(W1Batch.Establishments)];
}
