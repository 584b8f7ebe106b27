namespace Ocop.Domain.Analysis;

/// <summary>
/// Counts for a clause that asks for something a register shows but that the clause puts no number on. An indicator is never a verdict.
/// </summary>
public sealed partial class Indicator
{
    internal Indicator(Clause clause, IndicatorKind kind, LocalDate asOf, int total, ImmutableArray<IndicatorLine> lines)
    {
        Clause = clause;
        Kind = kind;
        AsOf = asOf;
        Total = total;
        Lines = lines;
    }

    /// <summary>The clause.</summary>
    public Clause Clause { get; }

    /// <summary>The kind of count.</summary>
    public IndicatorKind Kind { get; }

    /// <summary>The as-of day, inclusive.</summary>
    public LocalDate AsOf { get; }

    /// <summary>
    /// The number of establishments considered: those open on the day, or, for <see cref="IndicatorKind.OnSchedule"/>, the sales points
    /// with a planned day.
    /// </summary>
    public int Total { get; }

    /// <summary>
    /// The counts, in a fixed order. An establishment with several origins, functions or partners counts under each of them;
    /// a point that is <c>overdue</c> is also <c>not-yet</c>; the two lines of late days are in days.
    /// </summary>
    public ImmutableArray<IndicatorLine> Lines { get; }

    /// <summary>Gets the count under a key.</summary>
    /// <param name="key">The key: the token of an enumeration's value, such as <c>supermarket</c>, or one of those in <see cref="Lines"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator has no such key; the message lists those it has.</exception>
    public long this[string key]
    {
        get
        {
            Guard.Against.Null(key);
            return Lines.FirstOrDefault(count => count.Key == key)?.Count
                ?? throw new ArgumentException($"Indicator {EnumToken.Of(Kind)} does not count \"{key}\"; it counts: {string.Join(", ", Lines.Select(count => count.Key))}.", nameof(key));
        }
    }

    /// <summary>Clause, kind and counts.</summary>
    public override string ToString() => $"{Clause} {EnumToken.Of(Kind)}: {string.Join(", ", Lines)}";
}
