namespace Ocop.Domain.Reporting.Reading;

/// <summary>The columns that a file may have, by name.</summary>
/// <param name="Rows">What the rows are.</param>
/// <param name="Required">Those it must have.</param>
/// <param name="Optional">Those it may have.</param>
/// <param name="StandIn">A column that may stand in the place of a required one, with that one; null where there is none.</param>
internal sealed record TableColumns(string Rows, IReadOnlyList<string> Required, IReadOnlyList<string> Optional, (string Column, string For)? StandIn = null)
{
    /// <summary>All of them, each stand-in after the one in whose place it may stand.</summary>
    public IEnumerable<string> All => Required.SelectMany(column => StandIn is { } other && other.For == column ? [column, other.Column] : new[] { column }).Concat(Optional);

    /// <summary>The column of that name, whatever its letter case; null if there is none.</summary>
    public string? Find(string name) =>
        All.FirstOrDefault(column => column.Equals(name, StringComparison.OrdinalIgnoreCase));
}
