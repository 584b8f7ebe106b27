using System.Reflection;
using BenchmarkDotNet.Parameters;
using BenchmarkDotNet.Running;

namespace Ocop.Domain.Benchmarks;

/// <summary>
/// The bytes that a benchmark allocates on its own thread, to the byte. The memory diagnoser counts those of the whole process,
/// its own among them, and divides; in a short run a few bytes that are nobody's remain.
/// </summary>
internal static class ExactAllocation
{
    private const int Calls = 100;

    /// <summary>The bytes of a hundred calls, once called as often before.</summary>
    public static long Of(BenchmarkCase benchmark)
    {
        object instance = Activator.CreateInstance(benchmark.Descriptor.Type)!;
        foreach (ParameterInstance parameter in benchmark.Parameters.Items)
            benchmark.Descriptor.Type.GetProperty(parameter.Name)!.SetValue(instance, parameter.Value);
        benchmark.Descriptor.GlobalSetupMethod?.Invoke(instance, []);
        MethodInfo method = benchmark.Descriptor.WorkloadMethod;
        Type answer = method.ReturnType;
        return (long)typeof(ExactAllocation)
            .GetMethod(nameof(Count), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(answer)
            .Invoke(null, [method.CreateDelegate(typeof(Func<>).MakeGenericType(answer), instance)])!;
    }

    // Typed, so that an answer that is a struct is not put in a box to be thrown away.
    private static long Count<TAnswer>(Func<TAnswer> call)
    {
        for (int i = 0; i < Calls; i++)
            call();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Calls; i++)
            call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
