namespace Ocop.Domain.Reporting;

/// <summary>A place in a file.</summary>
public sealed class InputPlace
{
    internal InputPlace(string file, long row, string? cell = null) => (File, Row, Cell) = (file, row, cell);

    /// <summary>The name of the file.</summary>
    public string File { get; }

    /// <summary>The line of a text, or the row of a sheet, on which the record begins, counted from 1; 0 for the file as a whole.</summary>
    public long Row { get; }

    /// <summary>In a workbook, sheet and cell as spreadsheets write them: <c>Sheet1!D7</c>; null in a text.</summary>
    public string? Cell { get; }

    /// <summary><c>points.csv:7</c>, <c>points.xlsx:Sheet1!D7</c>.</summary>
    public override string ToString() => Cell is null ? $"{File}:{Row}" : $"{File}:{Cell}";
}
