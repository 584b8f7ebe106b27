using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Ocop.Domain.Reporting.Reading;

/// <summary>
/// Reads a sheet of a workbook row by row: the sheet named as its rows (<c>points</c>, <c>centers</c>), or the only visible one
/// with anything in it.
/// </summary>
internal sealed class SheetTable(Stream stream, TableInput input, TableColumns columns, List<InputError> faults) : TableReader(input, columns, faults)
{
    private const int MostLetters = 3;
    private const int MostColumns = 16_384;
    private const int MostRows = 1_048_576;

    private readonly string _file = input.Name;
    private readonly string _rows = columns.Rows;
    private readonly SortedSet<int> _withoutHeader = [];
    private string? _sheet;

    /// <summary>Beside the columns of other names, those that have none and something in them, by their letters.</summary>
    public override IReadOnlyList<string> IgnoredColumns => [.. base.IgnoredColumns, .. _withoutHeader.Select(Letters)];

    /// <summary>The letters by which spreadsheets call a column: <c>A</c> for place 0, <c>AA</c> for 26.</summary>
    public static string Letters(int place) =>
        place < 26 ? $"{(char)('A' + place)}" : $"{Letters((place / 26) - 1)}{(char)('A' + (place % 26))}";

    public override void Dispose() => stream.Dispose();

    protected override InputPlace PlaceOf(long row, int place) =>
        _sheet is null ? base.PlaceOf(row, place) : new(_file, row, $"{Quoted(_sheet)}!{Letters(Math.Max(place, 0))}{Math.Max(row, 1)}");

    protected override IEnumerable<RowCells> AllRows(IProgress<(long Position, long Length)>? progress)
    {
        if (Workbook.IsOld(stream))
        {
            Refuse(Reasons.OldWorkbook);
            yield break;
        }

        using Workbook? workbook = Tried(() => new Workbook(stream));
        if (workbook is null || Tried(() => SheetOf(workbook)) is not { } sheet)
            yield break;
        using IEnumerator<Row> rows = Workbook.RowsOf(sheet).GetEnumerator();
        long row = 0;
        while (Tried(() => rows.MoveNext() ? Placed(rows.Current, row + 1) : null) is { } current)
        {
            row = current.Number;
            if (row % 8_192 == 0)
                progress?.Report((stream.Position, stream.Length));
            if (Tried(() => TextsOf(current.Row, workbook.Cells)) is not { } texts)
                yield break;
            if (CellsOf(texts, row) is { } cells)
                yield return cells;
            else if (Header is { IsRecognized: false })
                yield break;
        }
    }

    // A sheet named for the other table of a register is never taken for this one.
    private WorksheetPart? SheetOf(Workbook workbook)
    {
        IReadOnlyList<(string Name, WorksheetPart Part)> sheets = workbook.SheetsFor(_rows);
        if (sheets is [var only] && (only.Name.Equals(_rows, StringComparison.OrdinalIgnoreCase) || !RegisterTables.Names.Contains(only.Name, StringComparer.OrdinalIgnoreCase)))
        {
            _sheet = only.Name;
            return only.Part;
        }

        Refuse(sheets.Count == 0 ? Reasons.NoSheet : Reasons.UncertainSheet(_rows, sheets.Select(sheet => Quoted(sheet.Name))));
        return null;
    }

    // As wide as the header, or, for the header itself, as wide as it comes.
    private string[] TextsOf(Row row, SheetCells cells)
    {
        var texts = new SortedDictionary<int, string>();
        int next = 0;
        foreach (Cell cell in row.Elements<Cell>())
        {
            int place = cell.CellReference?.Value is { } reference ? PlaceIn(reference) : next;
            next = place + 1;
            if (next > MostColumns)
                throw new InvalidDataException($"a row has more than {MostColumns} cells");
            if (cells.TextOf(cell) is { Length: > 0 } text)
                texts[place] = text;
        }

        if (Header is { } header)
            _withoutHeader.UnionWith(texts.Keys.Where(place => place >= header.Names.Count || header.Names[place].Length == 0));
        string[] filled = new string[Header?.Names.Count ?? texts.Keys.LastOrDefault(-1) + 1];
        for (int place = 0; place < filled.Length; place++)
            filled[place] = texts.GetValueOrDefault(place, "");
        return filled;
    }

    // What is not as a workbook must be is found only when it is read, a piece at a time.
    private T? Tried<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (Workbook.IsUnreadable(exception))
        {
            Refuse(Reasons.NoWorkbook(exception.Message));
            return null;
        }
    }

    private sealed record PlacedRow(Row Row, long Number);

    private static PlacedRow Placed(Row row, long next) =>
        (row.RowIndex?.Value ?? next) is >= 1 and <= MostRows and var number
            ? new(row, number)
            : throw new InvalidDataException($"there is no row {row.RowIndex?.InnerText}");

    // "D7" is at place 3.
    private static int PlaceIn(string reference) =>
        reference.TakeWhile(char.IsAsciiLetter).Take(MostLetters + 1).Aggregate(0, (number, letter) => (number * 26) + char.ToUpperInvariant(letter) - 'A' + 1) is > 0 and <= MostColumns and var number
            ? number - 1
            : throw new InvalidDataException($"there is no cell {SafeText.Shorten(reference, 20)}");

    private static string Quoted(string sheet) =>
        sheet.Length > 0 && sheet.All(letter => char.IsLetterOrDigit(letter) || letter == '_') ? sheet : $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";
}
