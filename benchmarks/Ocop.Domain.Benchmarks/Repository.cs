namespace Ocop.Domain.Benchmarks;

/// <summary>Where the files of this repository are, seen from wherever in it the program is started.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(Directory.GetCurrentDirectory());

    public static string Results { get; } = Path.Combine(Root, "benchmarks", "results");

    public static string Page { get; } = Path.Combine(Root, "docs", "performance.md");

    public static string Plot { get; } = Path.Combine(Root, "docs", "images", "performance.svg");

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Ocop.Domain.sln")) ? folder
        : Path.GetDirectoryName(folder) is { } parent ? Find(parent)
        : throw new DirectoryNotFoundException("Start this program in a folder of the repository.");
}
