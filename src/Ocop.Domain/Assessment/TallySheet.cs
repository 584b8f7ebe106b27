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
        : this([plan], asOf)
    {
    }

    /// <summary>The sheet of the first plan, with the questions of the others beside its own: what is counted on it serves them all.</summary>
    public TallySheet(IReadOnlyList<OcopPlan> plans, LocalDate asOf)
        : this(plans[0], asOf, [.. plans.SelectMany(plan => QuestionsOf(plan, asOf)).Distinct().OrderBy(question => question.Kind)])
    {
    }

    private TallySheet(OcopPlan plan, LocalDate asOf, ImmutableArray<TallyQuestion> questions)
    {
        Plan = plan;
        AsOf = asOf;
        Questions = questions;
        Columns = [.. ColumnsOf(plan, asOf).Select(column => new Column(PlaceOf(column.Achieved), PlaceOf(column.ByDue), PlaceOf(column.StillOpen)))];
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

    /// <summary>The same sheet for another of the plans whose questions it has.</summary>
    public TallySheet For(OcopPlan plan) => new(plan, AsOf, Questions);

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

    private static IEnumerable<TallyQuestion> QuestionsOf(OcopPlan plan, LocalDate asOf) =>
        ColumnsOf(plan, asOf).SelectMany(column => new[] { column.Achieved, column.ByDue, column.StillOpen }).OfType<TallyQuestion>();

    private static IEnumerable<(TallyQuestion? Achieved, TallyQuestion? ByDue, TallyQuestion? StillOpen)> ColumnsOf(OcopPlan plan, LocalDate asOf)
    {
        Guard.Against.Null(plan);
        Guard.Against.UnusableDay(asOf);
        return
            from rule in plan.Rules
            from window in rule.Windows
            select (TallyQuestion.Achieved(rule.Measure, window, asOf), TallyQuestion.AchievedByDue(rule.Measure, window, asOf), TallyQuestion.AchievedAndOpen(rule.Measure, window, asOf));
    }

    private int PlaceOf(TallyQuestion? question) => question is null ? NotAsked : Questions.IndexOf(question);

    /// <summary>The places of the questions whose answers one window of a rule is judged by.</summary>
    internal readonly record struct Column(int Achieved, int ByDue, int StillOpen);
}
