namespace Ocop.Domain;

/// <summary>
/// The recorded sales points and centers (<i>sổ theo dõi</i>), and how complete the record is: the facts that a plan is
/// assessed against.
/// </summary>
/// <remarks>
/// A register is always valid: identifiers are unique across both lists, and nothing closes before it opens.
/// Registers are equal when they hold equal records, in whatever order, and claim the same coverage.
/// </remarks>
public sealed partial class Register : ValueObject<Register>
{
    /// <summary>Makes a register of records.</summary>
    /// <param name="salesPoints">The sales points, in any order.</param>
    /// <param name="centers">The centers, in any order.</param>
    /// <param name="coverage">Whether the register claims to hold everything that was opened (I10).</param>
    /// <exception cref="ArgumentNullException">One of the lists is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="coverage"/> is an undefined value.</exception>
    /// <exception cref="InvalidRegisterException">
    /// Records are missing, share an identifier, or close before they open. The exception holds all errors, not only the first.
    /// </exception>
    public Register(
        IEnumerable<SalesPoint> salesPoints,
        IEnumerable<OcopCenter> centers,
        RegisterCoverage coverage = RegisterCoverage.Complete)
    {
        SalesPoints = [.. Guard.Against.Null(salesPoints)];
        Centers = [.. Guard.Against.Null(centers)];
        Coverage = Guard.Against.UndefinedValue(coverage);
        ImmutableArray<RegisterError> errors = RegisterCheck.FindErrors(SalesPoints, Centers);
        if (!errors.IsEmpty)
            throw new InvalidRegisterException(errors);
    }

    /// <summary>The sales points, in the order given.</summary>
    public ImmutableArray<SalesPoint> SalesPoints { get; }

    /// <summary>The centers, in the order given.</summary>
    public ImmutableArray<OcopCenter> Centers { get; }

    /// <summary>Whether the register claims to hold everything that was opened.</summary>
    public RegisterCoverage Coverage { get; }

    /// <summary>How many records the register holds.</summary>
    public int Count => SalesPoints.Length + Centers.Length;

    /// <summary>All records: the sales points, then the centers.</summary>
    public IEnumerable<Establishment> Establishments => SalesPoints.Concat<Establishment>(Centers);

    /// <summary>The records of one kind.</summary>
    internal ImmutableArray<Establishment> OfKind(EstablishmentKind kind) =>
        kind == EstablishmentKind.SalesPoint
            ? ImmutableArray<Establishment>.CastUp(SalesPoints)
            : ImmutableArray<Establishment>.CastUp(Centers);

    /// <summary>The register with more records: what if these had been there too?</summary>
    /// <param name="establishments">The records to add; identifiers must be new.</param>
    /// <exception cref="ArgumentNullException"><paramref name="establishments"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the records is null.</exception>
    /// <exception cref="InvalidRegisterException">The register with the new records is invalid; the exception holds all errors.</exception>
    public Register With(params IEnumerable<Establishment> establishments)
    {
        ImmutableArray<Establishment> added = Guard.Against.MissingItem(establishments);
        return new Register([.. SalesPoints, .. added.OfType<SalesPoint>()], [.. Centers, .. added.OfType<OcopCenter>()], Coverage);
    }

    /// <summary>The register without a record: what if it had not been there?</summary>
    /// <param name="id">The identifier of the record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">The register has no record with that identifier.</exception>
    public Register Without(string id)
    {
        Guard.Against.Null(id);
        var remaining = new Register(SalesPoints.Where(point => point.Id != id), Centers.Where(center => center.Id != id), Coverage);
        return remaining.Count < Count
            ? remaining
            : throw new ArgumentException($"The register has no record \"{id}\".", nameof(id));
    }

    /// <inheritdoc/>
    public override bool Equals(Register? other) =>
        other is not null
        && Coverage == other.Coverage
        && Count == other.Count
        && Establishments.ToHashSet().SetEquals(other.Establishments);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // The order of records does not matter, so neither may it here.
        int records = 0;
        foreach (Establishment establishment in Establishments)
            records ^= establishment.GetHashCode();
        return HashCode.Combine(Coverage, records);
    }

    /// <summary>The number of records and the coverage.</summary>
    public override string ToString() =>
        $"Register of {SalesPoints.Length} sales points and {Centers.Length} centers, {EnumToken.Of(Coverage)}";
}
