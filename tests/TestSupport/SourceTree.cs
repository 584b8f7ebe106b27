namespace TestSupport;

/// <summary>The source tree that the tests run in.</summary>
public static class SourceTree
{
    /// <summary>The folder of the solution, above the one that the tests run in.</summary>
    public static readonly string Root = FindRoot();

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Ocop.Domain.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"No Ocop.Domain.sln above {AppContext.BaseDirectory}.");
    }
}
