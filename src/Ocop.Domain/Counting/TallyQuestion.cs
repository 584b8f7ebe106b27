namespace Ocop.Domain.Counting;

/// <summary>
/// One thing to be counted, district by district: the establishments of a kind that opened within some days and, where
/// asked, are still open on a day. Every engine that can filter, group and count can answer it.
/// </summary>
/// <remarks>
/// In SQL: <c>count(*) where kind = Kind and opened between OpenedFrom and OpenedTo and (closed is null or closed &gt;
/// OpenOn) group by district</c>, leaving out the parts that are null. Questions are made by
/// <see cref="ListFor"/> and compare by value.
/// </remarks>
public sealed class TallyQuestion : ValueObject<TallyQuestion>
{
    internal TallyQuestion(EstablishmentKind kind, LocalDate? openedFrom, LocalDate openedTo, LocalDate? openOn)
    {
        Kind = kind;
        OpenedFrom = openedFrom;
        OpenedTo = openedTo;
        OpenOn = openOn;
        FirstOpened = openedFrom is { } from ? DayNumber.Of(from) : DayNumber.None + 1;
        LastOpened = DayNumber.Of(openedTo);
        LastClosed = openOn is { } day ? DayNumber.Of(day) : null;
    }

    /// <summary>Sales points or centers.</summary>
    public EstablishmentKind Kind { get; }

    /// <summary>The first opening day that counts, inclusive; null where any day counts.</summary>
    public LocalDate? OpenedFrom { get; }

    /// <summary>The last opening day that counts, inclusive.</summary>
    public LocalDate OpenedTo { get; }

    /// <summary>The day on which the establishment must not have closed; null where closing does not matter.</summary>
    public LocalDate? OpenOn { get; }

    /// <summary>The number of the first opening day that counts.</summary>
    internal uint FirstOpened { get; }

    /// <summary>The number of the last opening day that counts.</summary>
    internal uint LastOpened { get; }

    /// <summary>The number of the last closing day that does not count; null where closing does not matter.</summary>
    internal uint? LastClosed { get; }

    /// <summary>The questions that a plan asks of a register as of a day, each once.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The day, inclusive.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    public static ImmutableArray<TallyQuestion> ListFor(OcopPlan plan, LocalDate asOf) => new CountingPlan(plan, asOf).Questions;

    /// <summary>Whether an establishment is one of those counted.</summary>
    /// <param name="fact">The facts of the establishment.</param>
    public bool Matches(EstablishmentFact fact) =>
        fact.Kind == Kind
        && fact.Opened >= FirstOpened && fact.Opened <= LastOpened
        && (LastClosed is not { } lastClosed || fact.Closed == DayNumber.None || fact.Closed > lastClosed);

    /// <inheritdoc/>
    public override bool Equals(TallyQuestion? other) =>
        other is not null && Kind == other.Kind && OpenedFrom == other.OpenedFrom && OpenedTo == other.OpenedTo && OpenOn == other.OpenOn;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, OpenedFrom, OpenedTo, OpenOn);

    /// <summary>The question in one line: <c>center opened ../2023-12-31 open 2023-12-31</c>.</summary>
    public override string ToString() =>
        $"{EnumToken.Of(Kind)} opened {(OpenedFrom is { } from ? DayText.Iso(from) : "..")}/{DayText.Iso(OpenedTo)}"
        + (OpenOn is { } day ? $" open {DayText.Iso(day)}" : "");
}
