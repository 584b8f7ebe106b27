using System.Runtime.InteropServices;

namespace Ocop.Domain.Counting;

/// <summary>
/// The answers to a plan's questions as of a day: one count for each question and district, whatever the size of the
/// register counted.
/// </summary>
/// <remarks>
/// Tallies of the same plan and day merge by addition, in any order and any grouping, with <see cref="Empty"/> as the neutral element. So
/// any engine can count parts of a register, and the library judges the sum. Tallies compare by value.
/// </remarks>
public sealed partial class Tally : ValueObject<Tally>
{
    private readonly CountingPlan _counting;
    private readonly ImmutableArray<int> _counts;

    internal Tally(CountingPlan counting, ImmutableArray<int> counts)
    {
        _counting = counting;
        _counts = counts;
    }

    /// <summary>The plan whose questions are answered.</summary>
    public OcopPlan Plan => _counting.Plan;

    /// <summary>The day, inclusive, as of which they are answered.</summary>
    public LocalDate AsOf => _counting.AsOf;

    /// <summary>The questions, each once.</summary>
    public ImmutableArray<TallyQuestion> Questions => _counting.Questions;

    /// <summary>Gets the answer to a question for a district, 0 or more.</summary>
    /// <param name="question">One of <see cref="Questions"/>.</param>
    /// <param name="district">The district.</param>
    /// <exception cref="ArgumentNullException">The question or the district is null.</exception>
    /// <exception cref="ArgumentException">The question is not one of those asked.</exception>
    public int this[TallyQuestion question, District district] =>
        _counting.StartOf(Guard.Against.Null(question)) is >= 0 and var start
            ? _counts[start + Guard.Against.Null(district).Index]
            : throw new ArgumentException($"This tally does not answer \"{question}\"; take the questions from {nameof(Questions)}.", nameof(question));

    /// <summary>Returns a tally in which nothing is counted.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The day, inclusive.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    public static Tally Empty(OcopPlan plan, LocalDate asOf) => new TallyBuilder(plan, asOf).Build();

    /// <summary>Counts a register.</summary>
    /// <param name="plan">The plan whose questions are to be answered.</param>
    /// <param name="asOf">The day, inclusive: facts dated after it do not count.</param>
    /// <param name="register">The register.</param>
    /// <exception cref="ArgumentNullException">The plan or the register is null.</exception>
    /// <exception cref="ArgumentException">The day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    public static Tally Count(OcopPlan plan, LocalDate asOf, Register register)
    {
        var builder = new TallyBuilder(plan, asOf);
        builder.Add(register);
        return builder.Build();
    }

    /// <summary>Counts bare facts, without making objects of them.</summary>
    /// <param name="plan">The plan whose questions are to be answered.</param>
    /// <param name="asOf">The day, inclusive: facts dated after it do not count.</param>
    /// <param name="facts">The facts, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    public static Tally Count(OcopPlan plan, LocalDate asOf, ReadOnlySpan<EstablishmentFact> facts)
    {
        var builder = new TallyBuilder(plan, asOf);
        builder.Add(facts);
        return builder.Build();
    }

    /// <summary>Adds two tallies of the same plan and day.</summary>
    /// <param name="left">One tally.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">They are of different plans or days.</exception>
    /// <exception cref="OverflowException">A count exceeds 2,147,483,647.</exception>
    public static Tally operator +(Tally left, Tally right) => Guard.Against.Null(left).Add(right);

    /// <summary>Adds another tally of the same plan and day.</summary>
    /// <param name="other">The other tally.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">They are of different plans or days.</exception>
    /// <exception cref="OverflowException">A count exceeds 2,147,483,647.</exception>
    public Tally Add(Tally other)
    {
        int[] counts = [.. _counts];
        Guard.Against.Null(other).AddTo(counts, _counting, nameof(other));
        return new Tally(_counting, ImmutableCollectionsMarshal.AsImmutableArray(counts));
    }

    /// <summary>Adds these counts to others.</summary>
    internal void AddTo(Span<int> counts, CountingPlan counting, string parameter)
    {
        if (!counting.Fits(_counting))
            throw new ArgumentException(
                $"A tally of plan {Plan} as of {DayText.Iso(AsOf)} does not merge with one of plan {counting.Plan} as of "
                + $"{DayText.Iso(counting.AsOf)}; count both for the same plan and day.",
                parameter);
        ReadOnlySpan<int> added = _counts.AsSpan();
        for (int i = 0; i < added.Length; i++)
            counts[i] += added[i];
    }

    /// <inheritdoc/>
    public override bool Equals(Tally? other) =>
        other is not null && _counting.Fits(other._counting) && _counts.AsSpan().SequenceEqual(other._counts.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Plan);
        hash.Add(AsOf);
        foreach (int count in _counts)
            hash.Add(count);
        return hash.ToHashCode();
    }

    /// <summary>Plan, day and number of questions.</summary>
    public override string ToString() => $"Tally of {Plan} as of {DayText.Iso(AsOf)}, {Questions.Length} questions";
}
