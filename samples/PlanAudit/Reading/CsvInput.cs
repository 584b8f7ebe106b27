namespace PlanAudit.Reading;

/// <summary>A CSV file or resource: its name for messages, and how to open it. What it gives can be sought in.</summary>
internal sealed record CsvInput(string Name, Func<Stream> Open)
{
    /// <summary>The size in bytes; 0 where it is not known beforehand.</summary>
    public long Size { get; private init; }

    public static CsvInput File(string path) =>
        new(path, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan))
        {
            Size = new FileInfo(path) is { Exists: true } file ? file.Length : 0,
        };

    public static CsvInput Resource(string name) =>
        new(name, () => typeof(CsvInput).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException("The program was built without its data.", name));
}
