using System.Globalization;

namespace Ocop.Domain.Benchmarks.Report;

/// <summary>The tables that the page can ask for, by name.</summary>
internal sealed class PerformanceTables(Results results)
{
    private const double NanosecondsOfOneSecond = 1e9;
    private static readonly int[] Counts = [1_000, 100_000, 10_000_000];

    /// <exception cref="KeyNotFoundException">There is no table of that name.</exception>
    public string Named(string name) => name switch
    {
        "machine" => Machine(),
        "targets" => TargetTable(),
        "BatchAssessmentBenchmarks by size" => BySize(),
        "BatchAssessmentBenchmarks by distribution" => ByDistribution(),
        "cold-start" => ColdStarts(),
        "assembly" => Sizes(results.Assembly, Size.AssemblyFile),
        "published" => Sizes(results.Published, Size.PublishedFile),
        _ => Workload(name),
    };

    private string Machine() => MarkdownTable.Of(["", ""], 2, results.Machine.Select(fact => (string[])[fact.Name, fact.Value]));

    private string TargetTable() =>
        MarkdownTable.Of(
            ["workload", "asked", "measured", ""],
            2,
            Target.All.Select(target => target.Measure(results) is { } value
                ? (string[])[target.Workload, target.Asked, target.Show(value), target.IsMet(value) ? "met" : "**missed**"]
                : [target.Workload, target.Asked, Amount.None, "not measured"]));

    private string BySize()
    {
        double baseline = Batch(nameof(BatchAssessmentBenchmarks.Facts), Counts[^1], Distribution.Uniform)?.Median ?? double.NaN;
        return MarkdownTable.Of(
            ["contender", .. Counts.Select(size => $"n = {size.ToString("N0", CultureInfo.InvariantCulture)}"), "ratio at the largest", "allocated at the largest"],
            1,
            from contender in BatchContenders()
            let runs = Counts.Select(size => Batch(contender.Method, size, Distribution.Uniform)).ToList()
            let largest = runs[^1]
            select (string[])
            [
                contender.Contender,
                .. runs.Select(run => run is null ? Amount.None : Amount.Time(run.Median)),
                largest is null ? Amount.None : Amount.Ratio(largest.Median / baseline),
                runs.LastOrDefault(run => run?.Allocated is not null)?.Allocated is { } bytes && largest is not null ? Amount.Bytes(bytes) : Amount.None,
            ]);
    }

    private string ByDistribution()
    {
        Distribution[] distributions = Enum.GetValues<Distribution>();
        return MarkdownTable.Of(
            ["contender", "n", .. distributions.Select(distribution => distribution.ToString().ToLowerInvariant())],
            1,
            from size in Counts.Reverse()
            from contender in BatchContenders()
            let runs = distributions.Select(distribution => Batch(contender.Method, size, distribution)).ToList()
            where runs.TrueForAll(run => run is not null)
            select (string[])[contender.Contender, size.ToString("N0", CultureInfo.InvariantCulture), .. runs.Select(run => Amount.Time(run!.Median))]);
    }

    private string ColdStarts() =>
        results.ColdStarts.Count == 0
            ? NotMeasured(ColdStart.File)
            : MarkdownTable.Of(
                ["program", "median", "ratio", "fastest", "slowest"],
                1,
                results.ColdStarts.Select(start => (string[])
                [
                    start.Program, Amount.Time(start.Median * NanosecondsOfOneSecond), Amount.Ratio(start.Median / results.ColdStarts[0].Median),
                    Amount.Time(start.Fastest * NanosecondsOfOneSecond), Amount.Time(start.Slowest * NanosecondsOfOneSecond),
                ]));

    private static string Sizes(IReadOnlyList<Size> sizes, string file) =>
        sizes.Count == 0
            ? NotMeasured(file)
            : MarkdownTable.Of(["", "bytes"], 1, sizes.Select(size => (string[])[size.Name, size.Bytes.ToString("N0", CultureInfo.InvariantCulture)]));

    /// <summary>The table of a workload by the name of its class: each contender beside the first.</summary>
    private string Workload(string name)
    {
        List<Measurement> rows =
        [
            .. results.Measurements.All.Where(row => row.Workload == name)
                .GroupBy(row => row.Parameters)
                .SelectMany(race => race.OrderByDescending(row => row.IsBaseline)),
        ];
        if (rows.Count == 0)
            return NotMeasured($"{name}.csv");
        bool hasParameters = rows.Exists(row => row.Parameters.Length > 0);
        return MarkdownTable.Of(
            ["contender", .. hasParameters ? (string[])["of"] : [], "time", "ratio", "allocated"],
            hasParameters ? 2 : 1,
            from row in rows
            let baseline = rows.Find(other => other.IsBaseline && other.Parameters == row.Parameters)
            select (string[])
            [
                row.Contender,
                .. hasParameters ? (string[])[Words(row.Parameters)] : [],
                Amount.Time(row.Median),
                baseline is null ? Amount.None : Amount.Ratio(row.Median / baseline.Median),
                row.Allocated is { } bytes ? Amount.Bytes(bytes) : Amount.None,
            ]);
    }

    /// <summary><c>Establishments=100000</c> as <c>100,000 establishments</c>, anything else as it is.</summary>
    private static string Words(string parameters) => string.Join(", ", parameters.Split(' ').Select(parameter =>
        parameter.Split('=') is [var name, var value] && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? $"{number.ToString("N0", CultureInfo.InvariantCulture)} {name.ToLowerInvariant()}"
            : parameter));

    private static string NotMeasured(string file) => $"*Not measured yet: there is no benchmarks/results/{file}.*\n";

    private IEnumerable<Measurement> BatchContenders() =>
        results.Measurements.All.Where(row => row.Workload == nameof(BatchAssessmentBenchmarks)).DistinctBy(row => row.Method);

    private Measurement? Batch(string method, int size, Distribution distribution) =>
        results.Measurements.Find(nameof(BatchAssessmentBenchmarks), method, BatchParameters.Of(size, distribution));
}
