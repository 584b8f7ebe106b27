using System.Globalization;
using BenchmarkDotNet.Analysers;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Ocop.Domain.Benchmarks;

/// <summary>
/// How every workload is measured: in one process, so that contenders share the machine's mood and ten million records are made
/// once, with short iterations, and with the bytes allocated.
/// </summary>
internal static class BenchmarkSettings
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public static IConfig Create() =>
        ManualConfig.CreateEmpty()
            .AddJob(Job())
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddAnalyser(EnvironmentAnalyser.Default)
            .AddLogger(RunMode.IsQuick ? new QuickLogger() : ConsoleLogger.Default)
            .AddFilter(new WorthRunning())
            .WithSummaryStyle(SummaryStyle.Default.WithCultureInfo(CultureInfo.InvariantCulture))
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "ocop-benchmarks"))
            .WithOptions(ConfigOptions.JoinSummary | ConfigOptions.DisableLogFile);

    private static Job Job()
    {
        Job job = BenchmarkDotNet.Jobs.Job.Default
            .WithToolchain(new InProcessEmitToolchain(Longest, logOutput: true))
            // A full collection before each iteration takes seconds beside ten million objects.
            .WithGcForce(false);
        return RunMode.IsQuick
            ? job.WithId("quick").WithWarmupCount(1).WithIterationCount(1).WithIterationTime(TimeInterval.FromMilliseconds(10))
            // So many iterations that a second in which a shared machine is busy does not decide.
            : job.WithId("short").WithWarmupCount(5).WithIterationCount(25).WithIterationTime(TimeInterval.FromMilliseconds(60));
    }
}
