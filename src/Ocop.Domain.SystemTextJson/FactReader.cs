using NodaTime.Text;

namespace Ocop.Domain.SystemTextJson;

/// <summary>
/// Makes a register of a document, or a part of one, and reports everything that keeps it from being one. What is null has been
/// reported when the document was held to its contract.
/// </summary>
internal sealed class FactReader(DocumentErrors errors)
{
    private readonly MemberCheck _members = new(errors);
    private readonly HashSet<Establishment> _misnamed = new(ReferenceEqualityComparer.Instance);

    /// <summary>A record, with stand-ins for what is missing or unusable, so that a register checks it all the same.</summary>
    public Establishment RecordOf(IEstablishmentContract record, DocumentPath path)
    {
        string? name = _members.Text(record.Name, Establishment.MaximumTextLength, path.Member("name"));
        Establishment made = RecordOf(record, name ?? "?", record.District ?? District.BaDinh, path);
        if (name is null || record.District is null)
            _misnamed.Add(made);
        return made;
    }

    /// <summary>Bare facts, with stand-ins for what is missing.</summary>
    public static EstablishmentFact FactOf(FactContract fact) => new(
        fact.Kind ?? EstablishmentKind.SalesPoint,
        fact.District ?? District.BaDinh,
        fact.OpenedOn,
        fact.ClosedOn);

    /// <summary>The register; null if anything is wrong.</summary>
    public Register? RegisterOf(RegisterContract register)
    {
        SalesPoint?[] points = [.. RecordsOf(register.SalesPoints ?? [], PathOf(EstablishmentKind.SalesPoint)).Cast<SalesPoint?>()];
        OcopCenter?[] centers = [.. RecordsOf(register.Centers ?? [], PathOf(EstablishmentKind.Center)).Cast<OcopCenter?>()];
        try
        {
            return new Register(points!, centers!, register.Coverage ?? RegisterCoverage.Complete);
        }
        catch (InvalidRegisterException refused)
        {
            foreach (RegisterError fault in refused.Errors)
                Report(fault, (list, place) => list == EstablishmentKind.SalesPoint ? points[place] : centers[place]);
            return null;
        }
    }

    private Establishment RecordOf(IEstablishmentContract record, string name, District district, DocumentPath path)
    {
        string id = _members.Id(record.Id, Establishment.MaximumIdLength, path.Member("id")) ?? path.ToString();
        // An opening day that is there but cannot be read is a fault of its own, not a closing without an opening.
        LocalDate? closed = errors.Has(path.Member("openedOn")) ? null : record.ClosedOn;
        string? place = _members.OptionalText(record.Place, Establishment.MaximumTextLength, path.Member("place"));
        string? source = _members.OptionalText(record.Source, Establishment.MaximumTextLength, path.Member("source"));
        return record is SalesPointContract point
            ? new SalesPoint(id, name, district, record.OpenedOn, closed, record.PlannedOn, point.Venue, point.Origins ?? ProductOrigins.None, place, source)
            : record is CenterContract center
            ? new OcopCenter(id, name, district, record.OpenedOn, closed, record.PlannedOn, center.Functions ?? CenterFunctions.None, center.Partners ?? CenterPartners.None, place, source)
            : throw new ArgumentOutOfRangeException(nameof(record), record, "There are sales points and centers.");
    }

    private IEnumerable<Establishment?> RecordsOf(IEnumerable<IEstablishmentContract?> records, DocumentPath path) =>
        records.Select((record, place) => record is null ? null : RecordOf(record, path.Item(place)));

    // A record that is missing has been reported. Where one is misnamed the register's own words would mislead.
    private void Report(RegisterError fault, Func<EstablishmentKind, int, Establishment?> recordAt)
    {
        if (recordAt(fault.List, fault.Position) is not { } record)
            return;
        DocumentPath path = PathOf(fault.List).Item(fault.Position);
        (string member, string value, BilingualText reason) = fault.First is { } first
            ? ("id", record.Id, Reasons.RepeatedId(PathOf(first.List).Item(first.Position).Member("id")))
            : ("closedOn", LocalDatePattern.Iso.Format(record.ClosedOn!.Value), Reasons.Of(fault.Kind));
        bool isMisnamed = _misnamed.Contains(record) || (fault.First is { } other && _misnamed.Contains(recordAt(other.List, other.Position)!));
        bool isTold = !isMisnamed && fault.Message.Length <= BilingualText.MaximumLength;
        _members.Report(path.Member(member), JsonDisplay.Quoted(value), isTold ? new(reason.Vietnamese, fault.Message) : reason);
    }

    private static DocumentPath PathOf(EstablishmentKind list) =>
        DocumentPath.Root.Member(list == EstablishmentKind.SalesPoint ? "salesPoints" : "centers");
}
