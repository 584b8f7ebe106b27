namespace Ocop.Domain.Benchmarks;

/// <summary>The paths of the files that the benchmarks read and write.</summary>
internal static class BenchmarkFiles
{
    public static string Results { get; } = Path.Combine(SourceTree.Root, "benchmarks", "results");

    public static string Page { get; } = Path.Combine(SourceTree.Root, "docs", "performance.md");

    public static string Plot { get; } = Path.Combine(SourceTree.Root, "docs", "images", "performance.svg");
}
