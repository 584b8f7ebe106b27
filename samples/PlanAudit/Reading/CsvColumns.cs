namespace PlanAudit.Reading;

/// <summary>The columns that a file may have, by name.</summary>
/// <param name="Rows">What the rows are.</param>
/// <param name="Required">Those it must have.</param>
/// <param name="Optional">Those it may have.</param>
internal sealed record CsvColumns(string Rows, IReadOnlyList<string> Required, IReadOnlyList<string> Optional)
{
    /// <summary>The column of that name, whatever its letter case; null if there is none.</summary>
    public string? Find(string name) =>
        Required.Concat(Optional).FirstOrDefault(column => column.Equals(name, StringComparison.OrdinalIgnoreCase));
}
