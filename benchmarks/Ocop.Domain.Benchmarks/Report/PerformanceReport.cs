namespace Ocop.Domain.Benchmarks.Report;

/// <summary>Writes the tables and the plot of docs/performance.md from the results, or says whether they are what the results make.</summary>
internal static class PerformanceReport
{
    /// <returns>0 when the page was written or is what the results make, 1 otherwise.</returns>
    public static int Run(bool isCheck)
    {
        Results results = Results.ReadFrom(BenchmarkFiles.Results);
        string page = PerformancePage.Fill(File.ReadAllText(BenchmarkFiles.Page), new PerformanceTables(results));
        string plot = PerformancePlot.Draw(results.Measurements);
        (string File, string Text)[] made = [(BenchmarkFiles.Page, page), (BenchmarkFiles.Plot, plot)];
        string[] other = [.. made.Where(pair => !File.Exists(pair.File) || File.ReadAllText(pair.File) != pair.Text).Select(pair => Path.GetRelativePath(SourceTree.Root, pair.File))];
        if (isCheck)
        {
            foreach (string file in other)
                Console.Error.WriteLine($"{file} is not what benchmarks/results make; run: dotnet run -c Release --project benchmarks/Ocop.Domain.Benchmarks -- report");
            return other.Length == 0 ? 0 : 1;
        }

        foreach ((string file, string text) in made)
            File.WriteAllText(file, text);
        Console.WriteLine(other.Length == 0 ? "Nothing changed." : $"Wrote {string.Join(" and ", other)}.");
        return 0;
    }
}
