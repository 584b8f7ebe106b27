namespace PlanAudit.Reading;

/// <summary>Where in the input something stands.</summary>
/// <param name="File">The file as it was named on the command line.</param>
/// <param name="Row">The line of a text, or the row of a sheet, on which the record begins, counted from 1; 0 for the file as a whole.</param>
/// <param name="Cell">In a workbook, sheet and cell as spreadsheets write them: <c>Sheet1!D7</c>; null in a text.</param>
internal sealed record InputPlace(string File, long Row, string? Cell = null)
{
    /// <summary><c>points.csv:7</c>, <c>points.xlsx:Sheet1!D7</c>.</summary>
    public override string ToString() => Cell is null ? $"{File}:{Row}" : $"{File}:{Cell}";
}
