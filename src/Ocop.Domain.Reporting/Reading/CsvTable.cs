using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace Ocop.Domain.Reporting.Reading;

/// <summary>
/// Reads a CSV file row by row. CsvHelper does the parsing; this adds what it takes to report every fault in one run: after
/// a quote that is never closed, or a line that never ends, reading goes on with the line after the one where it began.
/// </summary>
internal sealed class CsvTable(Stream stream, TableInput input, TableColumns columns, List<InputError> faults) : TableReader(input, columns, faults)
{
    /// <summary>The longest row read, in bytes.</summary>
    private const int LongestRow = 1 << 20;

    /// <summary>
    /// How much is read in vain, in bytes, in search of the end of quotes that are never closed. Each may be looked for to the end
    /// of the longest row, so that a file of nothing else would be read over and over.
    /// </summary>
    private const long MostInVain = 1 << 28;

    private readonly List<CsvMalformedRecord> _malformed = [];

    public override void Dispose() => stream.Dispose();

    protected override IEnumerable<RowCells> AllRows(IProgress<(long Position, long Length)>? progress)
    {
        if (CsvStart.IsUtf16(stream))
        {
            Refuse(Reasons.Utf16);
            yield break;
        }

        CsvReaderOptions options = Options();
        long offset = 0, line = 0, inVain = 0;
        for (Break? broken = new(0, 0, 0); broken is not null;)
        {
            stream.Position = offset;
            using CsvReader reader = CsvReader.Create(stream, options, leaveOpen: true);
            while (TryRead(reader, out broken))
            {
                if (reader.RowNumber % 8_192 == 0)
                    progress?.Report((offset + reader.ByteOffset, stream.Length));
                if (CellsOf(reader, line + reader.LineNumber) is { } cells)
                    yield return cells;
                else if (Header is { IsRecognized: false })
                    yield break;
            }

            if (broken is { } at)
            {
                stream.Position = offset + at.Offset;
                line += at.Line;
                ReportBrokenLine(line);
                inVain += Math.Min(at.Length, stream.Length - offset - at.Offset);
                offset = stream.Position;
                if (inVain > MostInVain)
                {
                    Report(line, InputError.WholeRow, "", Reasons.TooManyOpenQuotes);
                    yield break;
                }
            }
        }
    }

    /// <summary>Where, in what a reader was given, a row begins that cannot be told from what follows it, and how far its end was looked for.</summary>
    private readonly record struct Break(long Offset, long Line, long Length);

    private CsvReaderOptions Options() => new()
    {
        HasHeader = false, // The header is checked here, with all its faults.
        Separator = CsvStart.SeparatorOf(stream),
        Encoding = Encoding.UTF8,
        MaxRecordSize = LongestRow,
        TrackLineNumbers = true,
        PoolStrings = true,
        OnMalformedRecord = _malformed.Add,
    };

    private bool TryRead(CsvReader reader, out Break? broken)
    {
        broken = null;
        _malformed.Clear();
        try
        {
            if (!reader.Read())
                return false;
            if (_malformed.Count > 0 && reader.RawRecord.ContainsAny("\r\n"u8))
                broken = new(reader.ByteOffset, reader.LineNumber, reader.RawRecord.Length);
        }
        catch (CsvFormatException exception)
        {
            broken = new(exception.ByteOffset, exception.LineNumber, LongestRow);
        }

        return broken is null;
    }

    // The row that the reader is at, or null if it holds no cells for the caller: the header, a blank or a faulty row.
    private RowCells? CellsOf(CsvReader reader, long line)
    {
        if (reader.RawRecord.Length > LongestRow)
        {
            Report(line, InputError.WholeRow, Beginning(reader.RawRecord), Reasons.LineTooLong);
            return null;
        }

        if (_malformed is [{ Reason: var reason }, ..])
        {
            Report(line, InputError.WholeRow, Beginning(reader.RawRecord), reason == CsvMalformedReason.UnterminatedQuote ? Reasons.UnclosedQuote : Reasons.BadQuote);
            return null;
        }

        string[] cells = new string[reader.FieldCount];
        for (int place = 0; place < cells.Length; place++)
            cells[place] = reader.GetString(place).Trim();
        if (!IsUtf8(reader, cells, line) && Header is not null)
            return null;
        if (Header is not null && cells.Length != Header.Names.Count && cells.Any(cell => cell.Length > 0))
        {
            Report(line, InputError.WholeRow, Beginning(reader.RawRecord), Reasons.FieldCount(cells.Length, Header.Names.Count));
            return null;
        }

        return CellsOf(cells, line);
    }

    private bool IsUtf8(CsvReader reader, string[] cells, long line)
    {
        if (Utf8.IsValid(reader.RawRecord))
            return true;
        for (int place = 0; place < cells.Length; place++)
        {
            if (!Utf8.IsValid(reader.GetSpan(place)))
                Report(line, Header?.Names.ElementAtOrDefault(place) ?? InputError.WholeRow, cells[place], Reasons.NotUtf8);
        }

        return false;
    }

    // Leaves the stream after the line break.
    private void ReportBrokenLine(long line)
    {
        long start = stream.Position;
        var beginning = new List<byte>();
        int letter;
        for (letter = stream.ReadByte(); letter is not (-1 or '\n' or '\r'); letter = stream.ReadByte())
        {
            if (beginning.Count < 256)
                beginning.Add((byte)letter);
        }

        if (letter == '\r' && stream.ReadByte() is not (-1 or '\n'))
            stream.Position--;

        BilingualText reason = stream.Position - start > LongestRow ? Reasons.LineTooLong : Reasons.UnclosedQuote;
        Report(line, InputError.WholeRow, Beginning([.. beginning]), reason);
    }

    private static string Beginning(ReadOnlySpan<byte> row) => Encoding.UTF8.GetString(row[..Math.Min(row.Length, 256)]);
}
