namespace Ocop.Domain.Benchmarks;

/// <summary>The files that benchmarks read and write.</summary>
internal static class Repository
{
    public static string Root { get; } = SourceTree.Root;

    public static string Results { get; } = Path.Combine(Root, "benchmarks", "results");

    public static string Page { get; } = Path.Combine(Root, "docs", "performance.md");

    public static string Plot { get; } = Path.Combine(Root, "docs", "images", "performance.svg");
}
