using System.Reflection;
using BenchmarkDotNet.Reports;

namespace Ocop.Domain.Benchmarks.Report;

/// <summary>One thing to know of the machine and the run that the numbers are from.</summary>
internal sealed record MachineFact(string Name, string Value)
{
    public const string Processor = "processor";
    public const string Cores = "cores";
    public const string System = "system";
    public const string Runtime = "runtime";
    public const string Tool = "tool";
    public const string Commit = "commit";
    public const string Day = "day";

    public static IEnumerable<MachineFact> Of(Summary summary, DateTime now)
    {
        var host = summary.HostEnvironmentInfo;
        yield return new(Processor, host.Cpu.Value?.ProcessorName ?? "unknown");
        yield return new(Cores, $"{Environment.ProcessorCount}");
        yield return new(System, host.Os.Value?.ToString() ?? "unknown");
        yield return new(Runtime, host.RuntimeVersion);
        yield return new(Tool, $"BenchmarkDotNet {host.BenchmarkDotNetVersion}");
        yield return new(Commit, OwnCommit());
        yield return new(Day, $"{now:yyyy-MM-dd}");
    }

    // The compiler writes it behind the version: 1.0.0+697d507….
    private static string OwnCommit() =>
        typeof(MachineFact).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+') is [_, { Length: >= 7 } commit]
            ? commit[..7]
            : "unknown";
}
