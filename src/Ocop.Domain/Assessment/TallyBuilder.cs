namespace Ocop.Domain;

/// <summary>
/// Counts establishments, one at a time or many, into a <see cref="Tally"/>. This is the one mutable type of the library:
/// keep it to one thread, and merge the tallies of several.
/// </summary>
/// <remarks>
/// Adding allocates nothing. Records are counted as they come; whether they make a sound register is for
/// <see cref="Register"/> to say.
/// </remarks>
public sealed class TallyBuilder
{
    private readonly TallySheet _sheet;
    private readonly int[] _counts;

    /// <summary>Starts an empty count.</summary>
    /// <param name="plan">The plan whose questions are to be answered.</param>
    /// <param name="asOf">The day, inclusive, as of which.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    public TallyBuilder(OcopPlan plan, LocalDate asOf)
        : this(new TallySheet(plan, asOf))
    {
    }

    internal TallyBuilder(TallySheet sheet)
    {
        _sheet = sheet;
        _counts = new int[sheet.Length];
    }

    /// <summary>The questions being answered.</summary>
    public ImmutableArray<TallyQuestion> Questions => _sheet.Questions;

    /// <summary>Counts one establishment.</summary>
    /// <param name="fact">The facts of the establishment.</param>
    /// <exception cref="OverflowException">A count passes 2,147,483,647.</exception>
    public void Add(EstablishmentFact fact)
    {
        ReadOnlySpan<TallyQuestion> questions = _sheet.Questions.AsSpan();
        (int from, int to) = _sheet.PlacesOf(fact.Kind);
        for (int place = from; place < to; place++)
        {
            if (questions[place].CountsDays(fact.Opened, fact.Closed))
                _counts[(place * District.Count) + fact.DistrictIndex]++;
        }
    }

    /// <summary>Counts many establishments from their bare facts.</summary>
    /// <param name="facts">The facts, in any order.</param>
    /// <exception cref="OverflowException">A count passes 2,147,483,647.</exception>
    public void Add(ReadOnlySpan<EstablishmentFact> facts)
    {
        foreach (EstablishmentFact fact in facts)
            Add(fact);
    }

    /// <summary>Counts one record.</summary>
    /// <param name="establishment">The sales point or center.</param>
    /// <exception cref="ArgumentNullException"><paramref name="establishment"/> is null.</exception>
    /// <exception cref="OverflowException">A count passes 2,147,483,647.</exception>
    public void Add(Establishment establishment) => Add(Guard.Against.Null(establishment).Fact);

    /// <summary>Counts all records of a register.</summary>
    /// <param name="register">The register.</param>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public void Add(Register register)
    {
        Guard.Against.Null(register);
        foreach (Establishment establishment in register.OfKind(EstablishmentKind.SalesPoint))
            Add(establishment.Fact);
        foreach (Establishment establishment in register.OfKind(EstablishmentKind.Center))
            Add(establishment.Fact);
    }

    /// <summary>Adds a ready count: the answer, or part of the answer, of another engine to one of the questions.</summary>
    /// <param name="question">One of <see cref="Questions"/>.</param>
    /// <param name="district">The district counted.</param>
    /// <param name="count">How many, 0 or more.</param>
    /// <exception cref="ArgumentNullException">The question or the district is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="ArgumentException">The question is not one of those asked.</exception>
    /// <exception cref="OverflowException">A count passes 2,147,483,647.</exception>
    public void AddCount(TallyQuestion question, District district, int count)
    {
        Guard.Against.Null(question);
        Guard.Against.Null(district);
        Guard.Against.NegativeCount(count);
        if (_sheet.StartOf(question) is var start && start < 0)
            throw new ArgumentException($"Plan {_sheet.Plan} as of {DayText.Iso(_sheet.AsOf)} does not ask \"{question}\"; take the questions from {nameof(Questions)}.", nameof(question));
        _counts[start + district.Index] += count;
    }

    /// <summary>The count so far. The builder can go on counting; the tally does not change with it.</summary>
    public Tally Build() => new(_sheet, [.. _counts]);
}
