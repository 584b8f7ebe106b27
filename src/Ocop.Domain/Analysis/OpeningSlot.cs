namespace Ocop.Domain.Analysis;

/// <summary>Which openings would count: of which kind, in one of which districts, from which day, by which day.</summary>
/// <param name="Kind">Sales points or centers.</param>
/// <param name="Subject">In one of which districts, whichever it is.</param>
/// <param name="First">The number of the first day that counts, inclusive.</param>
/// <param name="Last">The number of the last day that counts, inclusive; <see cref="NoLast"/> where there is none.</param>
internal readonly record struct OpeningSlot(EstablishmentKind Kind, DistrictSet Subject, uint First, uint Last)
{
    /// <summary>Stands for a last day where there is none: it is after every day.</summary>
    public const uint NoLast = uint.MaxValue;

    /// <summary>The first day that counts, inclusive.</summary>
    public LocalDate From => DayNumber.ToDay(First)!.Value;

    /// <summary>The last day that counts, inclusive; null where there is none.</summary>
    public LocalDate? By => Last == NoLast ? null : DayNumber.ToDay(Last);

    /// <summary>The openings that meet both terms; they must have some in common.</summary>
    public OpeningSlot And(OpeningSlot other) =>
        new(Kind, Subject & other.Subject, Math.Max(First, other.First), Math.Min(Last, other.Last));

    /// <summary>Whether every opening that meets these terms meets the others.</summary>
    public bool IsWithin(OpeningSlot other) =>
        Kind == other.Kind && Subject.IsSubsetOf(other.Subject) && First >= other.First && Last <= other.Last;
}
