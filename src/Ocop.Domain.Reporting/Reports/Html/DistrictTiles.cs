namespace Ocop.Domain.Reporting.Reports.Html;

/// <summary>Where the tile of each district lies on the map, roughly as the districts lie; <c>docs/data-sources.md</c> says by what.</summary>
internal static class DistrictTiles
{
    private const string Empty = "...";

    // North is up.
    private static readonly string[] Rows =
    [
        "... ... ... ... 016 ... ...",
        "... ... ... 250 017 ... ...",
        "271 269 272 273 021 003 004",
        "... 276 274 005 001 002 018",
        "... 275 019 009 006 007 ...",
        "... ... 277 268 020 008 ...",
        "... ... ... 278 279 ... ...",
        "... ... ... 282 281 280 ...",
    ];

    /// <summary>One tile for each district, row by row: the row and the column, from 1, in the order in which the map is read.</summary>
    public static ImmutableArray<(District District, int Row, int Column)> All { get; } =
    [
        .. from row in Enumerable.Range(0, Rows.Length)
           let codes = Rows[row].Split(' ')
           from column in Enumerable.Range(0, codes.Length)
           where codes[column] != Empty
           select (District.Parse(codes[column]), row + 1, column + 1),
    ];

    public static int RowCount => Rows.Length;

    public static int ColumnCount { get; } = Rows[0].Split(' ').Length;
}
