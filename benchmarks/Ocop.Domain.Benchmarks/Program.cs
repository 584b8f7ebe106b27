using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Ocop.Domain;
using Ocop.Domain.Benchmarks;
using Ocop.Domain.Benchmarks.Report;

// -- --filter '*'          measures, and keeps what it measured in benchmarks/results
// -- --quick --filter '*'  measures little, checks what is exact and changes nothing
// -- report                writes the tables of docs/performance.md and its plot from benchmarks/results
// -- report --check        says whether they are what the results make
if (args is ["report", .. var options])
    return PerformanceReport.Run(isCheck: options is ["--check"]);

string[] forBenchmarks = [.. args.Where(argument => argument != RunMode.QuickArgument)];
Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(forBenchmarks, BenchmarkSettings.Create())];
Measurements measurements = Measurements.Of(summaries);
if (RunMode.IsQuick)
    RatioTable.Print(measurements);
IReadOnlyList<string> faults = QuickChecks.FaultsOf(summaries);
foreach (string fault in faults)
    Console.Error.WriteLine(fault);
if (faults.Count > 0)
    return 1;
if (!RunMode.IsQuick)
{
    measurements.WriteTo(BenchmarkFiles.Results);
    MachineFact.Write(BenchmarkFiles.Results, MachineFact.Of(summaries[0], DateTime.UtcNow));
    Size.Write(BenchmarkFiles.Results, Size.AssemblyFile, Size.PartsOf(typeof(District).Assembly.Location));
}

return 0;
