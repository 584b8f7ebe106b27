namespace Ocop.Domain;

/// <summary>
/// What a sales point and a center have in common: one record of a <see cref="Register"/>. There are these two kinds
/// and no others.
/// </summary>
/// <remarks>
/// A record is kept as it was written down. Whether its days fit together, and whether its identifier is its own, is for
/// the <see cref="Register"/> to say, so that all errors of all records are reported at once.
/// Records compare by value.
/// </remarks>
public abstract partial class Establishment : ValueObject<Establishment>
{
    /// <summary>The longest identifier taken, in characters.</summary>
    public const int MaximumIdLength = 100;

    /// <summary>The longest name, place or source taken, in characters.</summary>
    public const int MaximumTextLength = 2_000;

    private protected Establishment(
        EstablishmentKind kind,
        string id,
        string name,
        District district,
        LocalDate? openedOn,
        LocalDate? closedOn,
        LocalDate? plannedOn,
        string? place,
        string? source)
    {
        Kind = kind;
        Id = Guard.Against.UnusableId(id, MaximumIdLength);
        Name = Guard.Against.UnusableText(name, MaximumTextLength);
        District = Guard.Against.Null(district);
        OpenedOn = Guard.Against.UnusableOptionalDay(openedOn);
        ClosedOn = Guard.Against.UnusableOptionalDay(closedOn);
        PlannedOn = Guard.Against.UnusableOptionalDay(plannedOn);
        Place = Guard.Against.UnusableOptionalText(place, MaximumTextLength);
        Source = Guard.Against.UnusableOptionalText(source, MaximumTextLength);
    }

    /// <summary>Whether this is a sales point or a center.</summary>
    public EstablishmentKind Kind { get; }

    /// <summary>The identifier, unique in a register, letter by letter.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The district it is in; after 2025-06-30, the district whose former area it is in (I08).</summary>
    [Expresses("I08")]
    public District District { get; }

    /// <summary>The day it was to open (C07); null where none was set.</summary>
    [Expresses("C07")]
    public LocalDate? PlannedOn { get; }

    /// <summary>The day it opened for operation (I02, I09); null for one that is only planned.</summary>
    [Expresses("I02", "I09")]
    public LocalDate? OpenedOn { get; }

    /// <summary>The first day on which it was no longer open; null for one that has not closed.</summary>
    public LocalDate? ClosedOn { get; }

    /// <summary>Where it is, as the record has it; null where it has none.</summary>
    public string? Place { get; }

    /// <summary>Where the record comes from; null where it does not say.</summary>
    public string? Source { get; }

    /// <summary>Days from the planned day to the opening: 0 if on time or early; null unless both days are known (C07).</summary>
    [Expresses("C07")]
    public int? DaysLate =>
        (PlannedOn, OpenedOn) is ({ } planned, { } opened) ? Math.Max(0, Period.DaysBetween(planned, opened)) : null;

    /// <summary>Whether it is open on a day: opened on or before it, and not closed on or before it.</summary>
    /// <param name="day">The day, in the ISO calendar.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is <c>default(LocalDate)</c> or of another calendar.</exception>
    public bool IsOpenOn(LocalDate day)
    {
        Guard.Against.UnusableDay(day);
        return OpenedOn <= day && !(ClosedOn <= day);
    }

    /// <summary>The same record with other days: what if it had opened, or closed, on another day or not at all?</summary>
    /// <param name="openedOn">The day it opens; null for one that is only planned.</param>
    /// <param name="closedOn">The first day on which it is no longer open; null for one that does not close.</param>
    /// <exception cref="ArgumentException">A day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    public abstract Establishment WithDays(LocalDate? openedOn, LocalDate? closedOn);

    /// <inheritdoc/>
    public override bool Equals(Establishment? other) =>
        other is not null
        && Kind == other.Kind
        && Id == other.Id
        && District == other.District
        && OpenedOn == other.OpenedOn
        && ClosedOn == other.ClosedOn
        && Name == other.Name
        && PlannedOn == other.PlannedOn
        && Place == other.Place
        && Source == other.Source;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Id, District, OpenedOn, ClosedOn);

    /// <summary>Identifier, name and district.</summary>
    public sealed override string ToString() =>
        $"{(Kind == EstablishmentKind.Center ? "Center" : "Sales point")} \"{Id}\" ({Name}, {District.Name})";
}
