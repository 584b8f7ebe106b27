namespace Ocop.Domain.Plans;

/// <summary>Where a clause stands: the instrument, the clause, the place in the text read, its address and the day it was read.</summary>
/// <remarks>Citations compare by value.</remarks>
public sealed class Citation : ValueObject<Citation>
{
    /// <summary>The longest number or identifier taken, in characters.</summary>
    public const int MaximumTextLength = 500;

    /// <summary>Cites a clause.</summary>
    /// <param name="instrument">The number of the plan: <c>312/KH-UBND</c>.</param>
    /// <param name="clause">The identifier of the clause: <c>C01</c>.</param>
    /// <param name="place">Where in the text read it stands.</param>
    /// <param name="address">The web address of the text read; absolute.</param>
    /// <param name="readOn">The day on which the text was read for this library.</param>
    /// <param name="variants">What other sources print on it where they differ; left out where nothing is known of that.</param>
    /// <exception cref="ArgumentException">
    /// A text is null, blank or longer than 500 characters, the address is not absolute, the day is unusable, or a variant is null.
    /// </exception>
    public Citation(string instrument, string clause, BilingualText place, Uri address, LocalDate readOn, IEnumerable<SourceVariant>? variants = null)
    {
        Instrument = Guard.Against.UnusableText(instrument, MaximumTextLength);
        Clause = Guard.Against.UnusableText(clause, MaximumTextLength);
        Place = Guard.Against.Null(place);
        Address = Guard.Against.RelativeAddress(address);
        ReadOn = Guard.Against.UnusableDay(readOn);
        Variants = Guard.Against.MissingItem(variants ?? [], nameof(variants));
    }

    /// <summary>The number of the plan: <c>312/KH-UBND</c>.</summary>
    public string Instrument { get; }

    /// <summary>The identifier of the clause: <c>C01</c>.</summary>
    public string Clause { get; }

    /// <summary>Where in the text read it stands.</summary>
    public BilingualText Place { get; }

    /// <summary>The web address of the text read.</summary>
    public Uri Address { get; }

    /// <summary>The day on which the text was read for this library.</summary>
    public LocalDate ReadOn { get; }

    /// <summary>What other sources print on the clause where they differ from the text read; empty where nothing is known of that.</summary>
    public ImmutableArray<SourceVariant> Variants { get; }

    /// <inheritdoc/>
    public override bool Equals(Citation? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Instrument == other.Instrument
            && Clause == other.Clause
            && Place == other.Place
            && Address == other.Address
            && ReadOn == other.ReadOn
            && Variants.SequenceEqual(other.Variants));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Instrument, Clause, Place, Address, ReadOn, Variants.Length);

    /// <summary>Instrument and clause: <c>312/KH-UBND C01</c>.</summary>
    public override string ToString() => $"{Instrument} {Clause}";
}
