namespace Ocop.Domain;

/// <summary>Openings that a remedy asks for: how many of which kind, in which district or in any of which, by when.</summary>
/// <remarks>Every opening within these terms, wherever and whenever among them, serves the same needs. Actions compare by value.</remarks>
public sealed record RemedyAction
{
    internal RemedyAction(OpeningTerms terms, int count)
    {
        Terms = terms;
        Count = count;
    }

    /// <summary>What is to be opened: sales points or centers.</summary>
    public EstablishmentKind Kind => Terms.Kind;

    /// <summary>How many, 1 or more.</summary>
    public int Count { get; }

    /// <summary>Where: in the district, or in any of the districts, also some here and some there.</summary>
    public DistrictSet Subject => Terms.Subject;

    /// <summary>The first day on which an opening counts, inclusive: the day after the assessment or later.</summary>
    public LocalDate From => Terms.From;

    /// <summary>The last day on which an opening counts in time, inclusive; null where the due day is over already.</summary>
    public LocalDate? By => Terms.By;

    /// <summary>Whether the action serves only what is late already.</summary>
    public bool IsLate => By is null;

    internal OpeningTerms Terms { get; }

    /// <summary>Whether every opening of the action counts for a need.</summary>
    /// <param name="need">One of <see cref="Remedy.Needs"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="need"/> is null.</exception>
    public bool Serves(RemedyNeed need) => Terms.IsWithin(Guard.Against.Null(need).Terms);

    /// <summary>Count, kind, districts and days, for a debugger: <c>1 sales-point in 018 2024-07-01/2024-12-31</c>.</summary>
    public override string ToString() =>
        $"{Count} {EnumToken.Of(Kind)} in {Subject} {DayText.Iso(From)}/{(By is { } day ? DayText.Iso(day) : "")}";
}
