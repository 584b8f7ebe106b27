namespace Ocop.Domain.Reporting.Reports;

/// <summary>How wide the columns of a table are where they cannot all be as wide as what they hold.</summary>
internal static class ColumnWidths
{
    /// <summary>The widths; each column has at least what it needs, and the narrow ones what they hold before the wide ones have more.</summary>
    /// <param name="columns">Of each column, the width that it needs, and the width of what it holds: not less.</param>
    /// <param name="room">The places that there are for all of them.</param>
    /// <returns>Null where there is not the room that they need.</returns>
    public static ImmutableArray<int>? Of(IReadOnlyCollection<(int Needed, int Whole)> columns, int room)
    {
        int left = room - columns.Sum(column => column.Needed);
        if (left < 0)
            return null;
        int[] widths = [.. columns.Select(column => column.Needed)];
        int[] wholes = [.. columns.Select(column => column.Whole)];
        while (left > 0 && Enumerable.Range(0, widths.Length).Where(column => widths[column] < wholes[column]).ToList() is { Count: > 0 } growing)
        {
            widths[growing.MinBy(column => widths[column])]++;
            left--;
        }

        return [.. widths];
    }
}
