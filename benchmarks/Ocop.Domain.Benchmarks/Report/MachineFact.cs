using System.Globalization;
using System.Reflection;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Reports;

namespace Ocop.Domain.Benchmarks.Report;

/// <summary>One thing to know of the machine and the run that the numbers are from.</summary>
internal sealed record MachineFact(string Name, string Value)
{
    /// <summary>The file lies among those of the workloads and is none of them.</summary>
    public const string File = "machine.csv";

    private static readonly string[] Columns = ["name", "value"];

    public static IReadOnlyList<MachineFact> ReadFrom(string folder) =>
        [.. CsvFile.Read(Path.Combine(folder, File)).Select(line => new MachineFact(line["name"], line["value"]))];

    public static void Write(string folder, IEnumerable<MachineFact> facts) =>
        CsvFile.Write(Path.Combine(folder, File), Columns, facts.Select(fact => (string[])[fact.Name, fact.Value]));

    public static IEnumerable<MachineFact> Of(Summary summary, DateTime now)
    {
        var host = summary.HostEnvironmentInfo;
        yield return new("processor", host.Cpu.Value?.ProcessorName ?? "unknown");
        yield return new("widest loads", Vector512.IsHardwareAccelerated ? "512 bits" : "256 bits");
        yield return new("cores", Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture));
        yield return new("system", host.Os.Value?.ToString() ?? "unknown");
        yield return new("runtime", host.RuntimeVersion);
        yield return new("tool", $"BenchmarkDotNet {host.BenchmarkDotNetVersion}");
        yield return new("commit", OwnCommit());
        yield return new("day", now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    // The compiler writes it behind the version: 1.0.0+697d507….
    private static string OwnCommit() =>
        typeof(MachineFact).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+') is [_, { Length: >= 7 } commit]
            ? commit[..7]
            : "unknown";
}
