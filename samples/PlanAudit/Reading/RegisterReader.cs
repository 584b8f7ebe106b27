using System.Collections.Immutable;

namespace PlanAudit.Reading;

/// <summary>Reads a register from two CSV files, and reports everything that is wrong with them in one go.</summary>
internal sealed class RegisterReader
{
    /// <summary>Since 2025-07-01 addresses name a ward or commune and no district.</summary>
    private static readonly (string Column, string For) CommuneForDistrict = ("commune", "district");

    private static readonly CsvColumns PointColumns = new(
        "points",
        ["id", "name", "district"],
        ["opened_on", "closed_on", "planned_on", "venue", "origins", "place", "source"],
        CommuneForDistrict);

    private static readonly CsvColumns CenterColumns = new(
        "centers",
        ["id", "name", "district"],
        ["opened_on", "closed_on", "planned_on", "functions", "partners", "place", "source"],
        CommuneForDistrict);

    private readonly List<InputFault> _faults = [];
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
        CsvInput points, CsvInput centers, RegisterCoverage coverage, IProgress<(long Position, long Length)>? progress = null)
    {
        var reader = new RegisterReader();
        (List<SalesPoint> salesPoints, List<int> pointLines) = reader.Rows(points, PointColumns, PointOf, progress);
        (List<OcopCenter> ocopCenters, List<int> centerLines) = reader.Rows(centers, CenterColumns, CenterOf, progress);
        try
        {
            var register = new Register(salesPoints, ocopCenters, coverage);
            if (reader._faults.Count == 0)
                reader.Register = register;
        }
        catch (InvalidRegisterException exception)
        {
            (CsvInput, List<int>) Of(EstablishmentKind list) => list == EstablishmentKind.SalesPoint ? (points, pointLines) : (centers, centerLines);
            reader._faults.AddRange(exception.Faults.Select(fault => FaultOf(
                fault,
                fault.List == EstablishmentKind.SalesPoint ? salesPoints[fault.Position] : ocopCenters[fault.Position],
                Of)));
        }

        reader.Faults = [.. reader._faults.OrderBy(fault => fault.File == centers.Name).ThenBy(fault => fault.Line)];
        return reader;
    }

    // Rows with faults become records too, with stand-ins for what cannot be read, so that the register checks them all.
    private (List<T> Records, List<int> Lines) Rows<T>(
        CsvInput input, CsvColumns columns, Func<CsvCells, T> recordOf, IProgress<(long Position, long Length)>? progress)
    {
        var table = new CsvTable(input, columns, _faults);
        var records = new List<T>();
        var lines = new List<int>();
        foreach (CsvCells row in table.Rows(progress))
        {
            records.Add(recordOf(row));
            lines.Add((int)row.Line);
        }

        if (table.IgnoredColumns.Count > 0)
            _ignored.Add((input.Name, table.IgnoredColumns));
        return (records, lines);
    }

    private static SalesPoint PointOf(CsvCells row)
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

    private static OcopCenter CenterOf(CsvCells row)
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
    private static (LocalDate? Opened, LocalDate? Closed) DaysOf(CsvCells row)
    {
        LocalDate? opened = row.Day("opened_on");
        LocalDate? closed = row.Day("closed_on");
        return (opened, opened is null && row.Has("opened_on") ? null : closed);
    }

    private static InputFault FaultOf(RegisterFault fault, Establishment record, Func<EstablishmentKind, (CsvInput Input, List<int> Lines)> of)
    {
        (CsvInput input, List<int> lines) = of(fault.List);
        (string column, string value, BilingualText reason) = fault.First is { } first
            ? ("id", record.Id, Reasons.DuplicateId(of(first.List).Input.Name, of(first.List).Lines[first.Position]))
            : ("closed_on", DayPatterns.Iso.Format(record.ClosedOn!.Value), Reasons.OfDays(fault.Kind));
        return new InputFault(input.Name, lines[fault.Position], column, value, reason);
    }
}
