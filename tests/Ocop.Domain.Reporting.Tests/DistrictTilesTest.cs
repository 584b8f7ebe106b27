using System.Globalization;
using Ocop.Domain.Reporting.Reports.Html;

namespace Ocop.Domain.Reporting.Tests;

/// <summary>The tiles lie as the districts do, by the centroids in <c>district-centroids.csv</c>.</summary>
public class DistrictTilesTest
{
    // What lies nearer to each other than this, in hundredths of a degree, may change sides on the map.
    private const int Near = 10;

    private static readonly Dictionary<string, (int East, int North)> Centroids = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "district-centroids.csv"))
        .Skip(1).Select(line => line.Split(',')).ToDictionary(cells => cells[0], cells => (Hundredths(cells[2]), Hundredths(cells[3])));

    [Fact]
    public void Every_district_has_one_tile_of_its_own()
    {
        Assert.Equal(District.All, DistrictTiles.All.Select(tile => tile.District).Order());
        Assert.Equal(District.All.Count, DistrictTiles.All.Select(tile => (tile.Row, tile.Column)).Distinct().Count());
        Assert.All(DistrictTiles.All, tile => Assert.True(tile.Row <= DistrictTiles.RowCount && tile.Column <= DistrictTiles.ColumnCount));
    }

    [Fact]
    public void What_lies_clearly_north_or_west_of_another_lies_no_lower_and_no_further_right()
    {
        foreach (var one in DistrictTiles.All)
        {
            foreach (var other in DistrictTiles.All)
            {
                (int East, int North) here = Centroids[one.District.Code], there = Centroids[other.District.Code];
                Assert.False(here.North - there.North >= Near && one.Row > other.Row, $"{one.District} is north of {other.District}");
                Assert.False(there.East - here.East >= Near && one.Column > other.Column, $"{one.District} is west of {other.District}");
            }
        }
    }

    [Fact]
    public void They_are_read_row_by_row_from_the_west() =>
        Assert.Equal(DistrictTiles.All.OrderBy(tile => (tile.Row, tile.Column)), DistrictTiles.All);

    private static int Hundredths(string degrees) => int.Parse(degrees.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
