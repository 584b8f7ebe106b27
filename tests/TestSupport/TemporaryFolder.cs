namespace TestSupport;

/// <summary>A folder of a test's own, deleted with everything in it when the test ends.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ocop-");

    /// <summary>The path of the folder.</summary>
    public string Path => _folder.FullName;

    /// <summary>Returns the path of a file in the folder.</summary>
    public string PathOf(string name) => System.IO.Path.Combine(_folder.FullName, name);

    /// <summary>Writes a text file, and returns its path.</summary>
    public string File(string name, string text)
    {
        System.IO.File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    /// <summary>Writes a file, and returns its path.</summary>
    public string File(string name, byte[] bytes)
    {
        System.IO.File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
