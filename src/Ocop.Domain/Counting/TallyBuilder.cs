using System.Runtime.InteropServices;

namespace Ocop.Domain.Counting;

/// <summary>
/// Counts establishments, one or many at a time, into a <see cref="Tally"/>, and removes them again. This is the one mutable type of the
/// library: use it from one thread, and merge the tallies of several.
/// </summary>
/// <remarks>
/// Adding, removing and judging one quota allocate nothing, and their time does not grow with the number counted. A long-lived builder can
/// follow a register through its events. Records are counted as they come; <see cref="Register"/> decides whether they make a valid
/// register.
/// </remarks>
public sealed partial class TallyBuilder
{
    private readonly CountingPlan _counting;
    private readonly int[] _cells;
    private int[]? _readyCounts;

    /// <summary>Starts an empty count.</summary>
    /// <param name="plan">The plan whose questions are to be answered.</param>
    /// <param name="asOf">The as-of day, inclusive.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    public TallyBuilder(OcopPlan plan, LocalDate asOf)
        : this(new CountingPlan(plan, asOf))
    {
    }

    internal TallyBuilder(CountingPlan counting)
    {
        _counting = counting;
        _cells = new int[counting.Cells];
    }

    /// <summary>The questions being answered.</summary>
    public ImmutableArray<TallyQuestion> Questions => _counting.Questions;

    private int[] ReadyCounts => _readyCounts ??= new int[_counting.Answers];

    /// <summary>Counts one establishment.</summary>
    /// <param name="fact">The facts of the establishment.</param>
    /// <exception cref="OverflowException">A count exceeds 2,147,483,647.</exception>
    public void Add(EstablishmentFact fact)
    {
        foreach (DayBandGrid grid in _counting.Grids)
            _cells[grid.CellOf(fact)]++;
    }

    /// <summary>Counts many establishments from their bare facts.</summary>
    /// <param name="facts">The facts, in any order.</param>
    /// <exception cref="OverflowException">A count exceeds 2,147,483,647.</exception>
    public void Add(ReadOnlySpan<EstablishmentFact> facts)
    {
        foreach (DayBandGrid grid in _counting.Grids)
            grid.Count(facts, _cells);
    }

    /// <summary>Counts one record.</summary>
    /// <param name="establishment">The sales point or center.</param>
    /// <exception cref="ArgumentNullException"><paramref name="establishment"/> is null.</exception>
    /// <exception cref="OverflowException">A count exceeds 2,147,483,647.</exception>
    public void Add(Establishment establishment) => Add(Guard.Against.Null(establishment).Fact);

    /// <summary>Counts all records of a register.</summary>
    /// <param name="register">The register.</param>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="OverflowException">A count exceeds 2,147,483,647.</exception>
    public void Add(Register register) => Add(Guard.Against.Null(register).Facts.AsSpan());

    /// <summary>Adds the counts of a tally of the same plan and day.</summary>
    /// <param name="tally">The tally.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    /// <exception cref="ArgumentException">It is of another plan or day.</exception>
    /// <exception cref="OverflowException">A count exceeds 2,147,483,647.</exception>
    public void Add(Tally tally) => Guard.Against.Null(tally).AddTo(ReadyCounts, _counting, nameof(tally));

    /// <summary>Adds a count by another engine: the answer, or part of it, to one of the questions.</summary>
    /// <param name="question">One of <see cref="Questions"/>.</param>
    /// <param name="district">The district counted.</param>
    /// <param name="count">The number, 0 or more.</param>
    /// <exception cref="ArgumentNullException">The question or the district is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="ArgumentException">The question is not one of those asked.</exception>
    /// <exception cref="OverflowException">A count exceeds 2,147,483,647.</exception>
    public void AddCount(TallyQuestion question, District district, int count)
    {
        Guard.Against.Null(question);
        Guard.Against.Null(district);
        Guard.Against.NegativeCount(count);
        if (_counting.StartOf(question) is var start && start < 0)
            throw new ArgumentException($"Plan {_counting.Plan} as of {DayText.Iso(_counting.AsOf)} does not ask \"{question}\"; take the questions from {nameof(Questions)}.", nameof(question));
        ReadyCounts[start + district.Index] += count;
    }

    /// <summary>Removes an establishment that was counted. To correct a record, remove the old facts and add the new ones.</summary>
    /// <param name="fact">The facts as they were counted.</param>
    /// <exception cref="InvalidOperationException">No establishment with these facts was counted one by one; nothing is
    /// removed.</exception>
    public void Remove(EstablishmentFact fact)
    {
        foreach (DayBandGrid grid in _counting.Grids)
        {
            if (_cells[grid.CellOf(fact)] == 0)
                throw new InvalidOperationException($"Nothing like \"{fact}\" is counted for plan {_counting.Plan} as of {DayText.Iso(_counting.AsOf)}; take back only what was added, with the same facts.");
        }

        foreach (DayBandGrid grid in _counting.Grids)
            _cells[grid.CellOf(fact)]--;
    }

    /// <summary>Takes back a record that was counted.</summary>
    /// <param name="establishment">The sales point or center, as it was counted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="establishment"/> is null.</exception>
    /// <exception cref="InvalidOperationException">No such establishment was counted; nothing is taken back.</exception>
    public void Remove(Establishment establishment) => Remove(Guard.Against.Null(establishment).Fact);

    /// <summary>The count so far. The builder can go on counting; the tally does not change with it.</summary>
    /// <exception cref="OverflowException">A count passes 2,147,483,647.</exception>
    public Tally Build()
    {
        int[] counts = _readyCounts is null ? new int[_counting.Answers] : [.. _readyCounts];
        for (int place = 0; place < Questions.Length; place++)
        {
            Span<int> answers = counts.AsSpan(place * District.Count, District.Count);
            foreach (int row in _counting.RowsOf(place))
            {
                ReadOnlySpan<int> cells = _cells.AsSpan(row, District.Count);
                for (int i = 0; i < answers.Length; i++)
                    answers[i] += cells[i];
            }
        }

        return new Tally(_counting, ImmutableCollectionsMarshal.AsImmutableArray(counts));
    }
}
