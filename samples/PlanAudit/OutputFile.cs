namespace PlanAudit;

/// <summary>Writes a file whole or not at all: what was there stays until the new content is complete.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">Where; the directory must exist.</param>
    /// <param name="write">What.</param>
    /// <exception cref="IOException">The file cannot be written; it is as it was.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        string full = Path.GetFullPath(path);
        if (!Directory.Exists(Path.GetDirectoryName(full)))
            throw new DirectoryNotFoundException($"There is no directory {Path.GetDirectoryName(full)}.");
        string temporary = $"{full}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var writer = new StreamWriter(temporary) { NewLine = "\n" })
                write(writer);
            File.Move(temporary, full, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
