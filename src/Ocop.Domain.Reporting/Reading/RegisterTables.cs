namespace Ocop.Domain.Reporting.Reading;

/// <summary>The tables of a register and their columns.</summary>
internal static class RegisterTables
{
    /// <summary>Since 2025-07-01 addresses name a ward or commune and no district.</summary>
    public static readonly (string Column, string For) CommuneForDistrict = ("commune", "district");

    /// <summary>The columns of the table of sales points.</summary>
    public static readonly TableColumns PointColumns = new(
        "points",
        ["id", "name", "district"],
        ["opened_on", "closed_on", "planned_on", "venue", "origins", "place", "source"],
        CommuneForDistrict);

    /// <summary>The columns of the table of centers.</summary>
    public static readonly TableColumns CenterColumns = new(
        "centers",
        ["id", "name", "district"],
        ["opened_on", "closed_on", "planned_on", "functions", "partners", "place", "source"],
        CommuneForDistrict);

    /// <summary>The names of the tables.</summary>
    public static readonly string[] Names = [PointColumns.Rows, CenterColumns.Rows];
}
