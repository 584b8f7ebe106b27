namespace Ocop.Domain;

/// <summary>
/// A point that introduces and sells OCOP products (<i>điểm giới thiệu và bán sản phẩm OCOP</i>): what clauses C01 and
/// C02 count.
/// </summary>
/// <example>
/// <c>new SalesPoint("P-1", "HTX Hồng Vân", District.ThuongTin, openedOn: new LocalDate(2023, 3, 1), venue: VenueKind.Cooperative)</c>
/// </example>
public sealed class SalesPoint : Establishment
{
    /// <summary>Records a sales point.</summary>
    /// <param name="id">Its identifier: not blank, no white space at either end, at most 100 characters, unique in its register.</param>
    /// <param name="name">Its name: not blank, at most 2,000 characters.</param>
    /// <param name="district">The district it is in.</param>
    /// <param name="openedOn">The day it opened for operation (I02); null for one that is only planned.</param>
    /// <param name="closedOn">The first day on which it was no longer open; null for one that has not closed.</param>
    /// <param name="plannedOn">The day it was to open (C07), if one was set.</param>
    /// <param name="venue">The kind of place it is tied to (C06); null where not recorded.</param>
    /// <param name="origins">Where its products come from (C08).</param>
    /// <param name="place">Where it is: null, or not blank and at most 2,000 characters.</param>
    /// <param name="source">Where the record comes from: null, or not blank and at most 2,000 characters.</param>
    /// <exception cref="ArgumentNullException">The identifier, the name or the district is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The venue or the origins are undefined values.</exception>
    /// <exception cref="ArgumentException">A text is blank, too long or ill-formed, or a day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    public SalesPoint(
        string id,
        string name,
        District district,
        LocalDate? openedOn = null,
        LocalDate? closedOn = null,
        LocalDate? plannedOn = null,
        VenueKind? venue = null,
        ProductOrigins origins = ProductOrigins.None,
        string? place = null,
        string? source = null)
        : base(EstablishmentKind.SalesPoint, id, name, district, openedOn, closedOn, plannedOn, place, source)
    {
        Venue = venue is { } kind ? Guard.Against.UndefinedValue(kind, nameof(venue)) : null;
        Origins = Guard.Against.UndefinedValue(origins);
    }

    /// <summary>The kind of place it is tied to (C06); null where not recorded.</summary>
    [Expresses("C06")]
    public VenueKind? Venue { get; }

    /// <summary>Where its products come from (C08).</summary>
    [Expresses("C08")]
    public ProductOrigins Origins { get; }

    /// <inheritdoc/>
    public override SalesPoint WithDays(LocalDate? openedOn, LocalDate? closedOn) =>
        new SalesPoint(Id, Name, District, openedOn, closedOn, PlannedOn, Venue, Origins, Place, Source);

    /// <inheritdoc/>
    public override bool Equals(Establishment? other) =>
        base.Equals(other) && other is SalesPoint { Venue: var venue, Origins: var origins } && Venue == venue && Origins == origins;

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
