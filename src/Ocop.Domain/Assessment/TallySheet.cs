namespace Ocop.Domain;

/// <summary>
/// What a plan asks as of a day, and where each of its rules' windows finds its answers: the shape of a tally, before
/// anything is counted.
/// </summary>
internal sealed class TallySheet
{
    /// <summary>Stands for a question that is not asked, since no day of its window has come: the answer is 0.</summary>
    private const int NotAsked = -1;

    public TallySheet(OcopPlan plan, LocalDate asOf)
    {
        Plan = Guard.Against.Null(plan);
        AsOf = Guard.Against.UnusableDay(asOf);
        var columns =
            from rule in plan.Rules
            from window in rule.Windows
            select (Achieved: TallyQuestion.Achieved(rule.Measure, window, asOf),
                    ByDue: TallyQuestion.AchievedByDue(rule.Measure, window, asOf),
                    StillOpen: TallyQuestion.AchievedAndOpen(rule.Measure, window, asOf));
        var asked = columns.ToList();
        Questions =
        [
            .. asked.SelectMany(column => new[] { column.Achieved, column.ByDue, column.StillOpen })
                .OfType<TallyQuestion>()
                .Distinct()
                .OrderBy(question => question.Kind),
        ];
        Columns = [.. asked.Select(column => new Column(PlaceOf(column.Achieved), PlaceOf(column.ByDue), PlaceOf(column.StillOpen)))];
        FirstCenterQuestion = Questions.Count(question => question.Kind == EstablishmentKind.SalesPoint);
    }

    public OcopPlan Plan { get; }

    public LocalDate AsOf { get; }

    /// <summary>The questions, those about sales points first.</summary>
    public ImmutableArray<TallyQuestion> Questions { get; }

    /// <summary>How many questions are about sales points.</summary>
    public int FirstCenterQuestion { get; }

    /// <summary>For each window of each rule, in plan order, where its answers are.</summary>
    public ImmutableArray<Column> Columns { get; }

    /// <summary>How many answers a tally holds: one for each question and district.</summary>
    public int Length => Questions.Length * District.Count;

    /// <summary>Where the answers to a question begin.</summary>
    public int StartOf(TallyQuestion question) => Questions.IndexOf(question) * District.Count;

    /// <summary>Whether tallies on the two sheets answer the same questions for the same plan.</summary>
    public bool Fits(TallySheet other) => AsOf == other.AsOf && Plan.Equals(other.Plan);

    /// <summary>The questions about one kind of establishment: from which place, to before which place.</summary>
    public (int From, int To) PlacesOf(EstablishmentKind kind) =>
        kind == EstablishmentKind.SalesPoint ? (0, FirstCenterQuestion) : (FirstCenterQuestion, Questions.Length);

    /// <summary>The answer to the question at a place for a subject: the sum over its districts.</summary>
    public static int Answer(ReadOnlySpan<int> counts, int place, DistrictSet subject)
    {
        if (place == NotAsked)
            return 0;
        int sum = 0;
        foreach (District district in subject)
            sum += counts[(place * District.Count) + district.Index];
        return sum;
    }

    private int PlaceOf(TallyQuestion? question) => question is null ? NotAsked : Questions.IndexOf(question);

    /// <summary>The places of the questions whose answers one window of a rule is judged by.</summary>
    internal readonly record struct Column(int Achieved, int ByDue, int StillOpen);
}
