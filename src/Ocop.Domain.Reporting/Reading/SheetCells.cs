using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ExcelNumberFormat;

namespace Ocop.Domain.Reporting.Reading;

/// <summary>What the cells of a workbook say, as the text that a person would type: days as 2023-12-31, numbers without thousands.</summary>
internal sealed class SheetCells
{
    private const int LastDay = 2_958_465; // 9999-12-31
    private const int DaysBefore1904 = 1_462;

    /// <summary>Before day 61, 1900-03-01, spreadsheets count a leap day that never was: no day of a register.</summary>
    private const int FirstCertainDay = 61;

    private static readonly LocalDate DayZero = new(1899, 12, 30);

    // ECMA-376, 18.8.30: the formats that have a number and no code, and show a day or a time.
    private static readonly HashSet<uint> BuiltInDayFormats = [.. Range(14, 22), .. Range(27, 36), .. Range(45, 47), .. Range(50, 58)];

    private readonly string[] _sharedTexts;
    private readonly bool[] _areDays;
    private readonly int _daysBefore;

    /// <summary>Reads what the cells of a workbook share: texts, formats and the first day of its calendar.</summary>
    public SheetCells(WorkbookPart workbook)
    {
        _sharedTexts = [.. workbook.SharedStringTablePart is { } texts ? WorkbookParts.ElementsOf<SharedStringItem>(texts, WorkbookParts.LongestTexts, WorkbookParts.MostTexts).Select(TextOf) : []];
        Stylesheet? styles = workbook.WorkbookStylesPart?.Stylesheet;
        Dictionary<uint, string> codes = (styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(format => format.NumberFormatId is not null)
            .GroupBy(format => format.NumberFormatId!.Value)
            .ToDictionary(alike => alike.Key, alike => alike.Last().FormatCode?.Value ?? "");
        _areDays = [.. (styles?.CellFormats?.Elements<CellFormat>() ?? []).Select(format => IsDayFormat(format.NumberFormatId?.Value ?? 0, codes))];
        _daysBefore = workbook.Workbook?.WorkbookProperties?.Date1904?.Value is true ? DaysBefore1904 : 0;
    }

    /// <summary>The text of a cell, without white space around it; blank where there is nothing.</summary>
    public string TextOf(Cell cell)
    {
        string value = cell.CellValue?.Text ?? "";
        CellValues type = cell.DataType?.Value ?? CellValues.Number;
        string text =
            type == CellValues.SharedString ? SharedText(value)
            : type == CellValues.InlineString ? cell.InlineString is { } inline ? TextOf(inline) : ""
            : value.Length == 0 && cell.CellFormula is not null ? "#CALC!" // Never calculated: what it comes to is not known.
            : type == CellValues.Boolean ? value == "1" ? "TRUE" : "FALSE"
            : type == CellValues.Date ? value.Replace("T00:00:00", "", StringComparison.Ordinal)
            : type == CellValues.Number && value.Length > 0 ? NumberText(value, cell.StyleIndex?.Value ?? 0)
            : Unescaped(value);
        return text.Trim();
    }

    /// <summary>Whether a cell says anything.</summary>
    public bool HasContent(Cell cell) => TextOf(cell).Length > 0;

    private string SharedText(string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int place) && place < _sharedTexts.Length
            ? _sharedTexts[place]
            : throw new InvalidDataException($"there is no shared text {index}");

    private string NumberText(string value, uint style)
    {
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
            return value;
        decimal day = number + _daysBefore;
        if (style < _areDays.Length && _areDays[style] && day is >= FirstCertainDay and < LastDay + 1)
            return DayText(day);
        return number == decimal.Truncate(number) ? number.ToString("0", CultureInfo.InvariantCulture) : number.ToString(CultureInfo.InvariantCulture);
    }

    // "2023-12-31", or "2023-12-31 18:00" where the cell has a time of day.
    private static string DayText(decimal day)
    {
        decimal whole = decimal.Truncate(day);
        string text = DayPatterns.Iso.Format(DayZero.PlusDays((int)whole));
        int minutes = (int)((day - whole) * 1_440);
        return day == whole ? text : string.Create(CultureInfo.InvariantCulture, $"{text} {minutes / 60:00}:{minutes % 60:00}");
    }

    // The runs of a text, without what only says how to read it aloud.
    private static string TextOf(OpenXmlElement item) =>
        Unescaped(string.Concat(item.Elements<DocumentFormat.OpenXml.Spreadsheet.Text>().Select(text => text.Text).Concat(item.Elements<Run>().Select(run => run.Text?.Text))));

    // "_x000D_" stands for a character that XML cannot hold.
    private static string Unescaped(string text) => text.Contains("_x", StringComparison.Ordinal) ? XmlConvert.DecodeName(text) : text;

    private static bool IsDayFormat(uint id, Dictionary<uint, string> codes) =>
        codes.TryGetValue(id, out string? code) ? new NumberFormat(code) is { IsValid: true, IsDateTimeFormat: true } : BuiltInDayFormats.Contains(id);

    private static IEnumerable<uint> Range(uint first, uint last) => Enumerable.Range((int)first, (int)(last - first + 1)).Select(id => (uint)id);
}
