using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Ocop.Domain.Benchmarks.Report;

/// <summary>The measurements as CSV files, one for each workload, so that one can be measured again alone.</summary>
internal sealed class Measurements(IEnumerable<Measurement> all)
{
    private static readonly string[] Columns =
        ["workload", "method", "contender", "parameters", "baseline", "median_ns", "mean_ns", "standard_deviation_ns", "allocated_bytes"];

    public IReadOnlyList<Measurement> All { get; } = [.. all];

    public static Measurements Of(IEnumerable<Summary> summaries) =>
        new(from summary in summaries
            from report in summary.Reports
            where report.ResultStatistics is not null
            select Of(report));

    /// <summary>Those in the files of a folder, but for what is there in another form.</summary>
    public static Measurements ReadFrom(string folder) =>
        new(Directory.GetFiles(folder, "*.csv")
            .Where(file => Path.GetFileName(file) is not (MachineFact.File or ColdStart.File or Size.AssemblyFile or Size.PublishedFile))
            .Order(StringComparer.Ordinal)
            .SelectMany(CsvFile.Read)
            .Select(Of));

    public void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (IGrouping<string, Measurement> workload in All.GroupBy(measurement => measurement.Workload))
            CsvFile.Write(Path.Combine(folder, $"{workload.Key}.csv"), Columns, workload.Select(Line));
    }

    /// <summary>The one measured so, or none.</summary>
    public Measurement? Find(string workload, string method, string parameters = "") =>
        All.SingleOrDefault(measurement => measurement.Workload == workload && measurement.Method == method && measurement.Parameters == parameters);

    /// <summary>The one with the largest parameters: the last, since sizes run upwards; or none.</summary>
    public Measurement? Largest(string workload, string method) =>
        All.LastOrDefault(measurement => measurement.Workload == workload && measurement.Method == method);

    private static string[] Line(Measurement row) =>
    [
        row.Workload, row.Method, row.Contender, row.Parameters, row.IsBaseline ? "yes" : "no",
        Text(row.Median), Text(row.Mean), Text(row.StandardDeviation), row.Allocated?.ToString(CultureInfo.InvariantCulture) ?? "",
    ];

    private static Measurement Of(IReadOnlyDictionary<string, string> line) => new()
    {
        Workload = line["workload"],
        Method = line["method"],
        Contender = line["contender"],
        Parameters = line["parameters"],
        IsBaseline = line["baseline"] == "yes",
        Median = Number(line["median_ns"]),
        Mean = Number(line["mean_ns"]),
        StandardDeviation = Number(line["standard_deviation_ns"]),
        Allocated = line["allocated_bytes"] is { Length: > 0 } bytes ? long.Parse(bytes, CultureInfo.InvariantCulture) : null,
    };

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static Measurement Of(BenchmarkReport report)
    {
        BenchmarkCase measured = report.BenchmarkCase;
        return new Measurement
        {
            Workload = measured.Descriptor.Type.Name,
            Method = measured.Descriptor.WorkloadMethod.Name,
            Contender = measured.Descriptor.WorkloadMethodDisplayInfo.Trim('\''),
            Parameters = string.Join(' ', measured.Parameters.Items.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Name}={item.Value}"))),
            IsBaseline = measured.Descriptor.Baseline,
            Median = Math.Round(report.ResultStatistics!.Median, 3),
            Mean = Math.Round(report.ResultStatistics.Mean, 3),
            StandardDeviation = Math.Round(report.ResultStatistics.StandardDeviation, 3),
            Allocated = report.GcStats.GetBytesAllocatedPerOperation(measured),
        };
    }
}
