namespace Ocop.Domain.Reporting.Reading;

/// <summary>A file (CSV or a workbook) or a CSV resource: its name for messages, and how to open it. What it gives can be sought in.</summary>
internal sealed record TableInput(string Name, Func<Stream> Open)
{
    /// <summary>The size in bytes; 0 where it is not known beforehand.</summary>
    public long Size { get; private init; }

    public static TableInput File(string path) =>
        new(path, () => Seekable(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan)))
        {
            Size = path.Length > 0 && new FileInfo(path) is { Exists: true } file ? file.Length : 0,
        };

    public static TableInput Resource(string name) =>
        new(name, () => typeof(TableInput).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException("The program was built without its data.", name));

    // A pipe is read into a file of its own first, which goes when it is closed.
    private static FileStream Seekable(FileStream stream)
    {
        if (stream.CanSeek)
            return stream;
        using (stream)
        {
            var copy = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
            stream.CopyTo(copy);
            copy.Position = 0;
            return copy;
        }
    }
}
