namespace Ocop.Domain.Plans;

/// <summary>What another source prints on a clause where it differs from the text read, or says what that leaves out.</summary>
public sealed class SourceVariant : ValueObject<SourceVariant>
{
    /// <summary>Notes a variant.</summary>
    /// <param name="text">What the other source prints, and what to make of it.</param>
    /// <param name="address">The web address of the other source; absolute.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The address is not absolute.</exception>
    public SourceVariant(BilingualText text, Uri address)
    {
        Text = Guard.Against.Null(text);
        Address = Guard.Against.RelativeAddress(address);
    }

    /// <summary>What the other source prints, and what to make of it.</summary>
    public BilingualText Text { get; }

    /// <summary>The web address of the other source.</summary>
    public Uri Address { get; }

    /// <inheritdoc/>
    public override bool Equals(SourceVariant? other) =>
        other is not null && Text == other.Text && Address == other.Address;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Address);

    /// <summary>The text in both languages.</summary>
    public override string ToString() => Text.ToString();
}
