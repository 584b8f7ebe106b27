namespace Ocop.Domain.Analysis;

/// <summary>The openings that would count: their kind, districts, first day and last day.</summary>
/// <param name="Kind">Sales points or centers.</param>
/// <param name="Subject">The districts, any of which may have the opening.</param>
/// <param name="First">The number of the first day that counts, inclusive.</param>
/// <param name="Last">The number of the last day that counts, inclusive; <see cref="NoLast"/> where there is none.</param>
internal readonly record struct OpeningSlot(EstablishmentKind Kind, DistrictSet Subject, uint First, uint Last)
{
    /// <summary>The value of <c>Last</c> where there is no last day: it is after every day.</summary>
    public const uint NoLast = uint.MaxValue;

    /// <summary>The first day that counts, inclusive.</summary>
    public LocalDate From => DayNumber.ToDay(First)!.Value;

    /// <summary>The last day that counts, inclusive; null where there is none.</summary>
    public LocalDate? By => Last == NoLast ? null : DayNumber.ToDay(Last);

    /// <summary>The openings that are in both slots; they must overlap.</summary>
    public OpeningSlot And(OpeningSlot other) =>
        new(Kind, Subject & other.Subject, Math.Max(First, other.First), Math.Min(Last, other.Last));

    /// <summary>Whether every opening of this slot is in the other one.</summary>
    public bool IsWithin(OpeningSlot other) =>
        Kind == other.Kind && Subject.IsSubsetOf(other.Subject) && First >= other.First && Last <= other.Last;
}
