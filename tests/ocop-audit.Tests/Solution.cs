namespace PlanAudit.Tests;

/// <summary>Where the files of the project lie.</summary>
internal static class Solution
{
    /// <summary>The folder of the solution, above the one that the tests run in.</summary>
    public static string Folder
    {
        get
        {
            DirectoryInfo folder = new(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Ocop.Domain.sln")))
                folder = folder.Parent ?? throw new InvalidOperationException($"No Ocop.Domain.sln above {AppContext.BaseDirectory}.");
            return folder.FullName;
        }
    }
}
