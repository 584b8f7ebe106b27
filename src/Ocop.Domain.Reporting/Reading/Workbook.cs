using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Ocop.Domain.Reporting.Reading;

/// <summary>A workbook (.xlsx) open for reading: the sheet that holds a table, and what its cells say.</summary>
internal sealed class Workbook : IDisposable
{
    private readonly SpreadsheetDocument _document;
    private readonly WorkbookPart _workbook;
    private readonly Dictionary<Uri, bool> _hasContent = [];

    /// <summary>Opens a workbook.</summary>
    /// <param name="stream">The file.</param>
    /// <exception cref="Exception">One of <see cref="IsUnreadable"/>.</exception>
    public Workbook(Stream stream)
    {
        WorkbookParts.Check(stream);
        _document = SpreadsheetDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = WorkbookParts.LongestWhole });
        _workbook = _document.WorkbookPart ?? throw new InvalidDataException("no workbook part");
        Cells = new SheetCells(_workbook);
    }

    /// <summary>What its cells say.</summary>
    public SheetCells Cells { get; }

    /// <summary>Whether a file is a workbook, of this kind or of an older one. Leaves the stream at its beginning.</summary>
    public static bool Is(Stream stream) => Start(stream) is [(byte)'P', (byte)'K', 3, 4] || IsOld(stream);

    /// <summary>Whether a file is a workbook of the older kind, or one with a password. Leaves the stream at its beginning.</summary>
    public static bool IsOld(Stream stream) => Start(stream) is [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Whether an exception says that the file is not as a workbook must be.</summary>
    public static bool IsUnreadable(Exception exception) =>
        exception is IOException or FormatException or InvalidDataException or XmlException or OpenXmlPackageException or ArgumentException or InvalidOperationException or OverflowException or NotSupportedException;

    /// <summary>The sheets that may hold a table: the one of its name, else every visible one with anything in it.</summary>
    /// <param name="table">The name of the table, in any letter case.</param>
    public IReadOnlyList<(string Name, WorksheetPart Part)> SheetsFor(string table)
    {
        List<(Sheet Sheet, string Name, WorksheetPart Part)> all =
        [
            .. from sheet in _workbook.Workbook?.Sheets?.Elements<Sheet>() ?? []
               let id = sheet.Id?.Value
               where id is not null && _workbook.TryGetPartById(id, out OpenXmlPart? part) && part is WorksheetPart
               select (sheet, sheet.Name?.Value ?? "", (WorksheetPart)_workbook.GetPartById(id)),
        ];
        return all.FirstOrDefault(sheet => sheet.Name.Equals(table, StringComparison.OrdinalIgnoreCase)) is { Part: { } } named
            ? [(named.Name, named.Part)]
            : [.. all.Where(sheet => IsVisible(sheet.Sheet) && HasContent(sheet.Part)).Select(sheet => (sheet.Name, sheet.Part))];
    }

    /// <summary>The rows of a sheet that are written down, one after another.</summary>
    /// <exception cref="InvalidDataException">There are more than a sheet can have, or one is too long.</exception>
    public static IEnumerable<Row> RowsOf(WorksheetPart part) =>
        WorkbookParts.ElementsOf<Row>(part, WorkbookParts.LongestSheet, WorkbookParts.MostRows);

    public void Dispose() => _document.Dispose();

    // Any number of sheets may name the same part, which is looked through once.
    private bool HasContent(WorksheetPart part)
    {
        if (!_hasContent.TryGetValue(part.Uri, out bool has))
            _hasContent[part.Uri] = has = RowsOf(part).Any(row => row.Elements<Cell>().Any(Cells.HasContent));
        return has;
    }

    private static bool IsVisible(Sheet sheet) => sheet.State is null || sheet.State.Value == SheetStateValues.Visible;

    private static byte[] Start(Stream stream)
    {
        byte[] start = new byte[4];
        stream.Position = 0;
        int length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return start[..length];
    }
}
