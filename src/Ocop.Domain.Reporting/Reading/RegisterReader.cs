namespace Ocop.Domain.Reporting.Reading;

/// <summary>Reads a register from two tables, and reports all errors in them.</summary>
/// <param name="points">The sales points.</param>
/// <param name="centers">The centers.</param>
internal sealed class RegisterReader(TableInput points, TableInput centers)
{
    private readonly List<(string File, ImmutableArray<string> Columns)> _ignored = [];

    /// <summary>Reads both tables.</summary>
    /// <param name="coverage">What the register claims about its completeness.</param>
    /// <param name="progress">Receives, from time to time, the position in the table being read and its length.</param>
    public RegisterReading Read(RegisterCoverage coverage, IProgress<(long Position, long Length)>? progress = null)
    {
        Table<SalesPoint> salesPoints = Rows(points, RegisterTables.PointColumns, PointOf, progress);
        Table<OcopCenter> ocopCenters = Rows(centers, RegisterTables.CenterColumns, CenterOf, progress);
        Register? register = null;
        try
        {
            register = new Register(salesPoints.Records, ocopCenters.Records, coverage);
        }
        catch (InvalidRegisterException exception)
        {
            InputPlace Place(EstablishmentKind list, int position, string column) =>
                list == EstablishmentKind.SalesPoint ? salesPoints.PlaceOf(position, column) : ocopCenters.PlaceOf(position, column);
            foreach (RegisterError fault in exception.Errors)
            {
                if (fault.List == EstablishmentKind.SalesPoint)
                    salesPoints.Errors.Add(ErrorOf(fault, salesPoints.Records[fault.Position], Place));
                else
                    ocopCenters.Errors.Add(ErrorOf(fault, ocopCenters.Records[fault.Position], Place));
            }
        }

        ImmutableArray<InputError> errors = [.. salesPoints.Errors.OrderBy(error => error.Place.Row), .. ocopCenters.Errors.OrderBy(error => error.Place.Row)];
        return new RegisterReading(errors.IsEmpty ? register : null, errors, [.. _ignored]);
    }

    // Rows with errors become records too, with placeholders for what cannot be read, so that the register checks all of them.
    private Table<T> Rows<T>(
        TableInput input, TableColumns columns, Func<RowCells, T> recordOf, IProgress<(long Position, long Length)>? progress)
    {
        List<InputError> errors = [];
        using TableReader? table = TableReader.Open(input, columns, errors);
        var records = new List<T>();
        var rows = new List<int>();
        foreach (RowCells row in table?.Rows(progress) ?? [])
        {
            records.Add(recordOf(row));
            rows.Add((int)row.Row);
        }

        if (table is { IgnoredColumns.Count: > 0 })
            _ignored.Add((input.Name, [.. table.IgnoredColumns]));
        return new Table<T>(records, (position, column) => table!.PlaceOf(rows[position], column), errors);
    }

    private sealed record Table<T>(List<T> Records, Func<int, string, InputPlace> PlaceOf, List<InputError> Errors);

    private static SalesPoint PointOf(RowCells row)
    {
        (LocalDate? opened, LocalDate? closed) = DaysOf(row);
        return new SalesPoint(
            row.Text("id", Establishment.MaximumIdLength),
            row.Text("name", Establishment.MaximumTextLength),
            row.District("district", RegisterTables.CommuneForDistrict.Column),
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
            row.District("district", RegisterTables.CommuneForDistrict.Column),
            opened,
            closed,
            row.Day("planned_on"),
            row.Tokens<CenterFunctions>("functions"),
            row.Tokens<CenterPartners>("partners"),
            row.OptionalText("place", Establishment.MaximumTextLength),
            row.OptionalText("source", Establishment.MaximumTextLength));
    }

    // An opening day that cannot be read is an error of its own, not a closing without an opening.
    private static (LocalDate? Opened, LocalDate? Closed) DaysOf(RowCells row)
    {
        LocalDate? opened = row.Day("opened_on");
        LocalDate? closed = row.Day("closed_on");
        return (opened, opened is null && row.Has("opened_on") ? null : closed);
    }

    private static InputError ErrorOf(RegisterError fault, Establishment record, Func<EstablishmentKind, int, string, InputPlace> placeOf)
    {
        (string column, string value, BilingualText reason) = fault.First is { } first
            ? ("id", record.Id, Reasons.DuplicateId(placeOf(first.List, first.Position, "id")))
            : ("closed_on", DayPatterns.Iso.Format(record.ClosedOn!.Value), Reasons.Of(fault.Kind));
        return new InputError(placeOf(fault.List, fault.Position, column), column, value, reason);
    }
}
