using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>
/// A record of a register as it stands in a document: its members are the columns of the audit program. What has a default may
/// be left out; anything is null where the document holds nothing usable. Where either kind may stand, <c>kind</c> says which.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(SalesPointContract), "sales-point")]
[JsonDerivedType(typeof(CenterContract), "center")]
internal interface IEstablishmentContract
{
    string? Id { get; }

    string? Name { get; }

    District? District { get; }

    LocalDate? OpenedOn { get; }

    LocalDate? ClosedOn { get; }

    LocalDate? PlannedOn { get; }

    string? Place { get; }

    string? Source { get; }

    static IEstablishmentContract Of(Establishment record) => record is SalesPoint point ? SalesPointContract.Of(point) : CenterContract.Of((OcopCenter)record);
}

/// <summary>A sales point.</summary>
internal sealed record SalesPointContract(
    string? Id,
    string? Name,
    District? District,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalDate? OpenedOn = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalDate? ClosedOn = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalDate? PlannedOn = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] VenueKind? Venue = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ProductOrigins? Origins = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Place = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Source = null) : IEstablishmentContract
{
    public static SalesPointContract Of(SalesPoint point) => new(
        point.Id,
        point.Name,
        point.District,
        point.OpenedOn,
        point.ClosedOn,
        point.PlannedOn,
        point.Venue,
        point.Origins == ProductOrigins.None ? null : point.Origins,
        point.Place,
        point.Source);
}

/// <summary>A center.</summary>
internal sealed record CenterContract(
    string? Id,
    string? Name,
    District? District,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalDate? OpenedOn = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalDate? ClosedOn = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalDate? PlannedOn = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] CenterFunctions? Functions = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] CenterPartners? Partners = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Place = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Source = null) : IEstablishmentContract
{
    public static CenterContract Of(OcopCenter center) => new(
        center.Id,
        center.Name,
        center.District,
        center.OpenedOn,
        center.ClosedOn,
        center.PlannedOn,
        center.Functions == CenterFunctions.None ? null : center.Functions,
        center.Partners == CenterPartners.None ? null : center.Partners,
        center.Place,
        center.Source);
}

/// <summary>The bare facts of a record.</summary>
internal sealed record FactContract(
    EstablishmentKind? Kind,
    District? District,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalDate? OpenedOn = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalDate? ClosedOn = null)
{
    public static FactContract Of(EstablishmentFact fact) => new(fact.Kind, fact.District, fact.OpenedOn, fact.ClosedOn);
}

/// <summary>A register. It always says whether it claims to be complete, for verdicts are based on that (I10).</summary>
internal sealed record RegisterContract(
    RegisterCoverage? Coverage,
    IReadOnlyList<SalesPointContract?>? SalesPoints,
    IReadOnlyList<CenterContract?>? Centers)
{
    public static RegisterContract Of(Register register) => new(
        register.Coverage,
        [.. register.SalesPoints.Select(SalesPointContract.Of)],
        [.. register.Centers.Select(CenterContract.Of)]);
}
