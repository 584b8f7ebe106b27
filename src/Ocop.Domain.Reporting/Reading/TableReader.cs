namespace Ocop.Domain.Reporting.Reading;

/// <summary>Reads a table row by row, whatever the format of its file; what is wrong is added to the faults.</summary>
/// <param name="input">The file.</param>
/// <param name="columns">The columns that it may have.</param>
/// <param name="faults">Where faults go.</param>
internal abstract class TableReader(TableInput input, TableColumns columns, List<InputError> faults) : IDisposable
{
    /// <summary>The columns of the file that mean nothing to this program.</summary>
    public virtual IReadOnlyList<string> IgnoredColumns => Header is { IsRecognized: true } header ? header.Ignored : [];

    /// <summary>Where which column is; null before the header is read.</summary>
    protected TableHeader? Header { get; private set; }

    /// <summary>Opens a file, as a workbook if it is one, else as CSV.</summary>
    /// <returns>The reader; null if the file cannot be read, which is added to the faults.</returns>
    public static TableReader? Open(TableInput input, TableColumns columns, List<InputError> faults)
    {
        try
        {
            Stream stream = input.Open();
            return Workbook.Is(stream) ? new SheetTable(stream, input, columns, faults) : new CsvTable(stream, input, columns, faults);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Add(new InputError(new InputPlace(input.Name, 0), InputError.WholeRow, "", Reasons.MissingFile));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            faults.Add(new InputError(new InputPlace(input.Name, 0), InputError.WholeRow, "", Reasons.CannotRead(exception.Message)));
        }

        return null;
    }

    /// <summary>The rows below the header that can be read; what is wrong with the others is added to the faults.</summary>
    /// <param name="progress">Told now and then how far in the file reading has come, and how long the file is, in any one unit.</param>
    public IEnumerable<RowCells> Rows(IProgress<(long Position, long Length)>? progress = null)
    {
        foreach (RowCells cells in AllRows(progress))
            yield return cells;
        if (Header is null && !IsRefused)
            Report(0, InputError.WholeRow, "", Reasons.EmptyFile);
    }

    /// <summary>Where a column of a row stands.</summary>
    /// <param name="row">The line or row, counted from 1; 0 for the file as a whole.</param>
    /// <param name="column">The column.</param>
    public InputPlace PlaceOf(long row, string column) => PlaceOf(row, Header?.PlaceOf(column) ?? TableHeader.Nowhere);

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>Whether the file as a whole has been refused, so that nothing more need be said of it.</summary>
    protected bool IsRefused { get; private set; }

    protected virtual InputPlace PlaceOf(long row, int place) => new(input.Name, row);

    protected abstract IEnumerable<RowCells> AllRows(IProgress<(long Position, long Length)>? progress);

    /// <summary>The row as one to be read; null for the header, which is taken note of, and for a blank row.</summary>
    protected RowCells? CellsOf(string[] cells, long row)
    {
        if (cells.All(cell => cell.Length == 0))
            return null;
        if (Header is not null)
            return new RowCells(Header, cells, row, $"{columns.Rows}:{row}", (column, value, why) => Report(row, column, value, why));
        Header = new TableHeader(cells, columns);
        foreach ((int place, string column, string value, BilingualText why) in Header.Faults)
            faults.Add(new InputError(PlaceOf(row, place), column, value, why));
        return null;
    }

    protected void Refuse(BilingualText reason, string value = "")
    {
        IsRefused = true;
        Report(0, InputError.WholeRow, value, reason);
    }

    protected void Report(long row, string column, string value, BilingualText reason) =>
        faults.Add(new InputError(PlaceOf(row, column), column, value, reason));
}
