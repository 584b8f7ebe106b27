using System.Collections.Immutable;

namespace PlanAudit.Reading;

/// <summary>Reads a register from two tables, and reports everything that is wrong with them in one go.</summary>
internal sealed class RegisterReader
{
    /// <summary>Since 2025-07-01 addresses name a ward or commune and no district.</summary>
    private static readonly (string Column, string For) CommuneForDistrict = ("commune", "district");

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

    /// <summary>What the tables of a register are called.</summary>
    public static readonly string[] Tables = [PointColumns.Rows, CenterColumns.Rows];

    private readonly List<(string File, IReadOnlyList<string> Columns)> _ignored = [];

    private RegisterReader()
    {
    }

    /// <summary>The register; null if anything is wrong.</summary>
    public Register? Register { get; private set; }

    /// <summary>What is wrong, by file and line.</summary>
    public ImmutableArray<InputFault> Faults { get; private set; } = [];

    /// <summary>The files' columns that mean nothing to this program.</summary>
    public IReadOnlyList<(string File, IReadOnlyList<string> Columns)> Ignored => _ignored;

    /// <summary>Reads both files.</summary>
    /// <param name="points">The sales points.</param>
    /// <param name="centers">The centers.</param>
    /// <param name="coverage">What the register claims of its completeness.</param>
    /// <param name="progress">Told now and then how far reading has come in the file being read.</param>
    public static RegisterReader Read(
        TableInput points, TableInput centers, RegisterCoverage coverage, IProgress<(long Position, long Length)>? progress = null)
    {
        var reader = new RegisterReader();
        Table<SalesPoint> salesPoints = reader.Rows(points, PointColumns, PointOf, progress);
        Table<OcopCenter> ocopCenters = reader.Rows(centers, CenterColumns, CenterOf, progress);
        try
        {
            var register = new Register(salesPoints.Records, ocopCenters.Records, coverage);
            if (salesPoints.Faults.Count + ocopCenters.Faults.Count == 0)
                reader.Register = register;
        }
        catch (InvalidRegisterException exception)
        {
            InputPlace Place(EstablishmentKind list, int position, string column) =>
                list == EstablishmentKind.SalesPoint ? salesPoints.PlaceOf(position, column) : ocopCenters.PlaceOf(position, column);
            foreach (RegisterFault fault in exception.Faults)
            {
                if (fault.List == EstablishmentKind.SalesPoint)
                    salesPoints.Faults.Add(FaultOf(fault, salesPoints.Records[fault.Position], Place));
                else
                    ocopCenters.Faults.Add(FaultOf(fault, ocopCenters.Records[fault.Position], Place));
            }
        }

        reader.Faults = [.. salesPoints.Faults.OrderBy(fault => fault.Place.Row), .. ocopCenters.Faults.OrderBy(fault => fault.Place.Row)];
        return reader;
    }

    // Rows with faults become records too, with stand-ins for what cannot be read, so that the register checks them all.
    private Table<T> Rows<T>(
        TableInput input, TableColumns columns, Func<RowCells, T> recordOf, IProgress<(long Position, long Length)>? progress)
    {
        List<InputFault> faults = [];
        using TableReader? table = TableReader.Open(input, columns, faults);
        var records = new List<T>();
        var rows = new List<int>();
        foreach (RowCells row in table?.Rows(progress) ?? [])
        {
            records.Add(recordOf(row));
            rows.Add((int)row.Row);
        }

        if (table is { IgnoredColumns.Count: > 0 })
            _ignored.Add((input.Name, table.IgnoredColumns));
        return new Table<T>(records, (position, column) => table!.PlaceOf(rows[position], column), faults);
    }

    private sealed record Table<T>(List<T> Records, Func<int, string, InputPlace> PlaceOf, List<InputFault> Faults);

    private static SalesPoint PointOf(RowCells row)
    {
        (LocalDate? opened, LocalDate? closed) = DaysOf(row);
        return new SalesPoint(
            row.Text("id", Establishment.MaximumIdLength),
            row.Text("name", Establishment.MaximumTextLength),
            row.District("district", CommuneForDistrict.Column),
            opened,
            closed,
            row.Day("planned_on"),
            row.Token<VenueKind>("venue"),
            row.Tokens<ProductOrigins>("origins"),
            row.OptionalText("place", Establishment.MaximumTextLength),
            row.OptionalText("source", Establishment.MaximumTextLength));
    }

    private static OcopCenter CenterOf(RowCells row)
    {
        (LocalDate? opened, LocalDate? closed) = DaysOf(row);
        return new OcopCenter(
            row.Text("id", Establishment.MaximumIdLength),
            row.Text("name", Establishment.MaximumTextLength),
            row.District("district", CommuneForDistrict.Column),
            opened,
            closed,
            row.Day("planned_on"),
            row.Tokens<CenterFunctions>("functions"),
            row.Tokens<CenterPartners>("partners"),
            row.OptionalText("place", Establishment.MaximumTextLength),
            row.OptionalText("source", Establishment.MaximumTextLength));
    }

    // An opening day that is there but cannot be read is a fault of its own, not a closing without an opening.
    private static (LocalDate? Opened, LocalDate? Closed) DaysOf(RowCells row)
    {
        LocalDate? opened = row.Day("opened_on");
        LocalDate? closed = row.Day("closed_on");
        return (opened, opened is null && row.Has("opened_on") ? null : closed);
    }

    private static InputFault FaultOf(RegisterFault fault, Establishment record, Func<EstablishmentKind, int, string, InputPlace> placeOf)
    {
        (string column, string value, BilingualText reason) = fault.First is { } first
            ? ("id", record.Id, Reasons.DuplicateId(placeOf(first.List, first.Position, "id")))
            : ("closed_on", DayPatterns.Iso.Format(record.ClosedOn!.Value), Reasons.Of(fault.Kind));
        return new InputFault(placeOf(fault.List, fault.Position, column), column, value, reason);
    }
}
