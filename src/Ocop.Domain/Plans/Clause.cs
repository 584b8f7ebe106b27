namespace Ocop.Domain.Plans;

/// <summary>One clause of a plan, restated in Vietnamese and English, with the place where the plan says it.</summary>
public sealed class Clause : ValueObject<Clause>
{
    /// <summary>States a clause.</summary>
    /// <param name="citation">Where it stands; its identifier is the clause's.</param>
    /// <param name="kind">What it is to the software.</param>
    /// <param name="text">What it says, restated.</param>
    /// <param name="strength">How strongly it asks: given for a quota, and for nothing else.</param>
    /// <param name="indicator">The indicator that counts towards it: required for <see cref="ClauseKind.Indicator"/>, allowed for an objective.</param>
    /// <exception cref="ArgumentNullException">The citation or the text is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind, the strength or the indicator is an undefined value.</exception>
    /// <exception cref="ArgumentException">The strength or the indicator does not go with the kind.</exception>
    public Clause(Citation citation, ClauseKind kind, BilingualText text, Strength? strength = null, IndicatorKind? indicator = null)
    {
        Citation = Guard.Against.Null(citation);
        Kind = Guard.Against.UndefinedValue(kind);
        Text = Guard.Against.Null(text);
        Strength = strength is { } given ? Guard.Against.UndefinedValue(given, nameof(strength)) : null;
        Indicator = indicator is { } counted ? Guard.Against.UndefinedValue(counted, nameof(indicator)) : null;
        if (strength is null == (kind == ClauseKind.Quota))
            throw new ArgumentException($"{citation} is of kind {EnumToken.Of(kind)}: a quota, and only a quota, says how strongly it asks.", nameof(strength));
        if (indicator is null ? kind == ClauseKind.Indicator : kind is not (ClauseKind.Indicator or ClauseKind.Objective))
            throw new ArgumentException($"{citation} is of kind {EnumToken.Of(kind)}: an indicator names what it counts, an objective may, the others do not.", nameof(indicator));
    }

    /// <summary>The identifier: <c>C01</c>.</summary>
    public string Id => Citation.Clause;

    /// <summary>Where the clause stands.</summary>
    public Citation Citation { get; }

    /// <summary>What it is to the software.</summary>
    public ClauseKind Kind { get; }

    /// <summary>What it says, restated in both languages.</summary>
    public BilingualText Text { get; }

    /// <summary>How strongly it asks; null unless it is a quota.</summary>
    public Strength? Strength { get; }

    /// <summary>The indicator that counts towards it; null where there is none.</summary>
    public IndicatorKind? Indicator { get; }

    /// <inheritdoc/>
    public override bool Equals(Clause? other) =>
        other is not null && Citation == other.Citation && Kind == other.Kind && Text == other.Text && Strength == other.Strength && Indicator == other.Indicator;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Citation, Kind, Text, Strength, Indicator);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
