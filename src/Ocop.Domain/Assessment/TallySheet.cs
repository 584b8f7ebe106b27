using System.Numerics;

namespace Ocop.Domain;

/// <summary>
/// What a plan asks as of a day, and where each of its rules' windows finds its answers: the shape of a tally, before
/// anything is counted.
/// </summary>
internal sealed class TallySheet
{
    /// <summary>Stands for a question that is not asked, since no day of its window has come: the answer is 0.</summary>
    public const int NotAsked = -1;

    public TallySheet(OcopPlan plan, LocalDate asOf)
        : this([plan], asOf)
    {
    }

    /// <summary>The sheet of the first plan, with the questions of the others beside its own: what is counted on it serves them all.</summary>
    public TallySheet(IReadOnlyList<OcopPlan> plans, LocalDate asOf)
        : this(plans[0], asOf, new TallyLayout(QuestionsOf(plans, asOf)))
    {
    }

    private TallySheet(OcopPlan plan, LocalDate asOf, TallyLayout layout)
    {
        Plan = plan;
        AsOf = asOf;
        Layout = layout;
        Columns = ColumnsOf(plan, asOf, layout.Questions);
    }

    public OcopPlan Plan { get; }

    public LocalDate AsOf { get; }

    /// <summary>The questions, and where establishments are counted for them.</summary>
    public TallyLayout Layout { get; }

    /// <summary>The questions, each once.</summary>
    public ImmutableArray<TallyQuestion> Questions => Layout.Questions;

    /// <summary>For each window of each rule, in plan order, where its answers are and how far it is.</summary>
    public ImmutableArray<Column> Columns { get; }

    /// <summary>How many answers a tally holds: one for each question and district.</summary>
    public int Length => Questions.Length * District.Count;

    /// <summary>The same sheet for another of the plans whose questions it has.</summary>
    public TallySheet For(OcopPlan plan) => new(plan, AsOf, Layout);

    /// <summary>Where the answers to a question begin; below 0 if it is not asked.</summary>
    public int StartOf(TallyQuestion question) => Questions.IndexOf(question) * District.Count;

    /// <summary>The column of a quota's window.</summary>
    /// <exception cref="ArgumentException">The plan does not ask the quota.</exception>
    public Column ColumnOf(Quota quota)
    {
        int start = 0;
        foreach (PlanRule rule in Plan.Rules)
        {
            if (rule.Equals(quota.Rule))
                return Columns[start + quota.WindowPlace];
            start += rule.Windows.Length;
        }

        throw new ArgumentException($"Plan {Plan} does not ask \"{quota}\".", nameof(quota));
    }

    /// <summary>Whether tallies on the two sheets answer the same questions for the same plan.</summary>
    public bool Fits(TallySheet other) => AsOf == other.AsOf && Plan.Equals(other.Plan);

    /// <summary>The answer to the question at a place for a subject: the sum over its districts.</summary>
    public static int Answer(ReadOnlySpan<int> counts, int place, DistrictSet subject) =>
        place == NotAsked ? 0 : Sum(counts.Slice(place * District.Count, District.Count), subject);

    /// <summary>The sum of one count for each district over those of a subject.</summary>
    public static int Sum(ReadOnlySpan<int> counts, DistrictSet subject)
    {
        int sum = 0;
        for (uint rest = subject.Bits; rest != 0; rest &= rest - 1)
            sum += counts[BitOperations.TrailingZeroCount(rest)];
        return sum;
    }

    private static ImmutableArray<TallyQuestion> QuestionsOf(IReadOnlyList<OcopPlan> plans, LocalDate asOf)
    {
        Guard.Against.UnusableDay(asOf);
        var questions =
            from plan in plans
            from rule in Guard.Against.Null(plan).Rules
            from window in rule.Windows
            from question in new[]
            {
                TallyQuestion.Achieved(rule.Measure, window, asOf),
                TallyQuestion.AchievedByDue(rule.Measure, window, asOf),
                TallyQuestion.AchievedAndOpen(rule.Measure, window, asOf),
            }
            where question is not null
            select question;
        return [.. questions.Distinct()];
    }

    private static ImmutableArray<Column> ColumnsOf(OcopPlan plan, LocalDate asOf, ImmutableArray<TallyQuestion> questions)
    {
        var columns =
            from rule in plan.Rules
            from window in rule.Windows
            select new Column(
                PlaceOf(TallyQuestion.Achieved(rule.Measure, window, asOf)),
                PlaceOf(TallyQuestion.AchievedByDue(rule.Measure, window, asOf)),
                PlaceOf(TallyQuestion.AchievedAndOpen(rule.Measure, window, asOf)),
                WindowStage.Of(window, asOf));
        return [.. columns];

        int PlaceOf(TallyQuestion? question) => question is null ? NotAsked : questions.IndexOf(question);
    }

    /// <summary>The places of the questions whose answers one window of a rule is judged by, and how far the window is.</summary>
    internal readonly record struct Column(int Achieved, int ByDue, int StillOpen, WindowStage Stage);
}
