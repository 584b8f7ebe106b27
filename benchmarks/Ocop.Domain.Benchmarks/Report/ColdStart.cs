using System.Globalization;

namespace Ocop.Domain.Benchmarks.Report;

/// <summary>The duration of a whole process in seconds, measured by hyperfine.</summary>
/// <param name="Program">The program.</param>
/// <param name="Median">The median of its runs.</param>
/// <param name="Fastest">The fastest of its runs.</param>
/// <param name="Slowest">The slowest of its runs.</param>
internal sealed record ColdStart(string Program, double Median, double Fastest, double Slowest)
{
    /// <summary>The file, written by cold-start.sh, with columns of its own.</summary>
    public const string File = "cold-start.csv";

    /// <summary>The programs in the order they ran; empty if they were not measured.</summary>
    public static IReadOnlyList<ColdStart> ReadFrom(string folder) =>
        Path.Combine(folder, File) is var file && System.IO.File.Exists(file)
            ? [.. CsvFile.Read(file).Select(line => new ColdStart(line["command"], Number(line["median"]), Number(line["min"]), Number(line["max"])))]
            : [];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
