namespace Ocop.Domain.Analysis;

/// <summary>Openings that a remedy asks for: their number, kind, districts and days.</summary>
/// <remarks>Every opening within the slot, in any of its districts and on any of its days, serves the same needs. Actions compare by
/// value.</remarks>
public sealed class RemedyAction : ValueObject<RemedyAction>
{
    internal RemedyAction(OpeningSlot slot, int count)
    {
        Slot = slot;
        Count = count;
    }

    /// <summary>The kind to open: sales points or centers.</summary>
    public EstablishmentKind Kind => Slot.Kind;

    /// <summary>The number of openings, 1 or more.</summary>
    public int Count { get; }

    /// <summary>The district, or the districts among which the openings may be spread freely.</summary>
    public DistrictSet Subject => Slot.Subject;

    /// <summary>The first day on which an opening counts, inclusive: the day after the assessment or later.</summary>
    public LocalDate From => Slot.From;

    /// <summary>The last day on which an opening counts in time, inclusive; null where the due day is over already.</summary>
    public LocalDate? By => Slot.By;

    /// <summary>Whether the action serves only needs that are late already.</summary>
    public bool IsLate => By is null;

    internal OpeningSlot Slot { get; }

    /// <summary>Whether every opening of the action counts for a need.</summary>
    /// <param name="need">One of <see cref="Remedy.Needs"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="need"/> is null.</exception>
    public bool Serves(RemedyNeed need) => Slot.IsWithin(Guard.Against.Null(need).Slot);

    /// <inheritdoc/>
    public override bool Equals(RemedyAction? other) =>
        other is not null && Slot == other.Slot && Count == other.Count;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Slot, Count);

    /// <summary>Count, kind, districts and days: <c>1 sales-point in 018 2024-07-01/2024-12-31</c>.</summary>
    public override string ToString() =>
        $"{Count} {EnumToken.Of(Kind)} in {Subject} {DayText.Iso(From)}/{(By is { } day ? DayText.Iso(day) : "")}";
}
