using CsvHelper;

namespace Ocop.Domain.Benchmarks.Report;

/// <summary>Files of comma-separated values with a header.</summary>
internal static class CsvFile
{
    /// <summary>The lines, each a value by the name of its column.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string file)
    {
        using CsvReader reader = CsvReader.FromFile(file, new CsvReaderOptions { HasHeader = false });
        var lines = new List<IReadOnlyDictionary<string, string>>();
        string[]? columns = null;
        while (reader.Read())
        {
            string[] cells = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
            if (columns is null)
                columns = cells;
            else if (cells.Length != columns.Length)
                throw new FormatException($"{file}: line {lines.Count + 2} has {cells.Length} values, the header has {columns.Length}.");
            else
                lines.Add(columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
        }

        return lines;
    }

    public static void Write(string file, string[] columns, IEnumerable<string[]> lines)
    {
        using CsvWriter writer = CsvWriter.ToFile(file, new CsvWriterOptions { NewLine = "\n", HasHeader = false });
        writer.WriteRecord(columns);
        foreach (string[] line in lines)
            writer.WriteRecord(line);
    }
}
