namespace Ocop.Domain;

/// <summary>
/// A center that designs, creates, introduces, promotes and sells OCOP and craft-village products, tied to tourism
/// (<i>trung tâm thiết kế, sáng tạo, giới thiệu, quảng bá và bán sản phẩm OCOP, làng nghề gắn với du lịch</i>): what
/// clauses C03 and C04 count.
/// </summary>
/// <example>
/// <c>new OcopCenter("C-1", "Gốm sứ Bát Tràng", District.GiaLam, openedOn: new LocalDate(2023, 12, 27))</c>
/// </example>
public sealed class OcopCenter : Establishment
{
    /// <summary>Records a center.</summary>
    /// <param name="id">Its identifier: not blank, no white space at either end, at most 100 characters, unique in its register.</param>
    /// <param name="name">Its name: not blank, at most 2,000 characters.</param>
    /// <param name="district">The district it is in.</param>
    /// <param name="openedOn">The day from which it is recorded as open (I09); null for one that is only planned.</param>
    /// <param name="closedOn">The first day on which it was no longer open; null for one that has not closed.</param>
    /// <param name="plannedOn">The day it was to open, if one was set.</param>
    /// <param name="functions">What it does (C11).</param>
    /// <param name="partners">Whom it brings together (C12).</param>
    /// <param name="place">Where it is: null, or not blank and at most 2,000 characters.</param>
    /// <param name="source">Where the record comes from: null, or not blank and at most 2,000 characters.</param>
    /// <exception cref="ArgumentNullException">The identifier, the name or the district is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The functions or the partners are undefined values.</exception>
    /// <exception cref="ArgumentException">A text is blank, too long or ill-formed, or a day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    public OcopCenter(
        string id,
        string name,
        District district,
        LocalDate? openedOn = null,
        LocalDate? closedOn = null,
        LocalDate? plannedOn = null,
        CenterFunctions functions = CenterFunctions.None,
        CenterPartners partners = CenterPartners.None,
        string? place = null,
        string? source = null)
        : base(EstablishmentKind.Center, id, name, district, openedOn, closedOn, plannedOn, place, source)
    {
        Functions = Guard.Against.UndefinedValue(functions);
        Partners = Guard.Against.UndefinedValue(partners);
    }

    /// <summary>What it does (C11).</summary>
    [Expresses("C11")]
    public CenterFunctions Functions { get; }

    /// <summary>Whom it brings together (C12).</summary>
    [Expresses("C12")]
    public CenterPartners Partners { get; }

    /// <inheritdoc/>
    public override OcopCenter WithDays(LocalDate? openedOn, LocalDate? closedOn) =>
        new OcopCenter(Id, Name, District, openedOn, closedOn, PlannedOn, Functions, Partners, Place, Source);

    /// <inheritdoc/>
    public override bool Equals(Establishment? other) =>
        base.Equals(other) && other is OcopCenter { Functions: var functions, Partners: var partners } && Functions == functions && Partners == partners;

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
