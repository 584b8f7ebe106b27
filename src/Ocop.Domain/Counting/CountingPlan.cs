using System.Numerics;

namespace Ocop.Domain.Counting;

/// <summary>
/// The questions of a plan's rules as of a day, the places of each window's answers, and the grids that count establishments.
/// </summary>
internal sealed class CountingPlan
{
    // The cells of a grid grow with the square of the number of windows, so a plan with very many windows gets several grids.
    private const int MaximumGridLength = 1 << 16;

    private readonly Dictionary<TallyQuestion, int> _places = [];
    private readonly Dictionary<PlanRule, ImmutableArray<Window>> _windows = [];
    private readonly ImmutableArray<ImmutableArray<Window>> _windowsInOrder;
    private readonly ImmutableArray<ImmutableArray<int>> _rows;

    /// <summary>Collects the questions of a plan and of other rules, so that one count serves all of them.</summary>
    public CountingPlan(OcopPlan plan, LocalDate asOf, IEnumerable<PlanRule>? otherRules = null)
    {
        Plan = Guard.Against.Null(plan);
        AsOf = Guard.Against.UnusableDay(asOf);
        foreach (PlanRule rule in plan.Rules.Concat(otherRules ?? []))
        {
            if (!_windows.ContainsKey(rule))
                _windows.Add(rule, [.. rule.Windows.Select(window => Ask(rule.Measure, window))]);
        }

        _windowsInOrder = [.. plan.Rules.Select(WindowsOf)];
        Questions = [.. _places.OrderBy(place => place.Value).Select(place => place.Key)];
        var grids = ImmutableArray.CreateBuilder<DayBandGrid>();
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<int>>(Questions.Length);
        Cells = LayOut(Questions.AsSpan(), 0, grids, rows);
        Grids = grids.ToImmutable();
        _rows = rows.MoveToImmutable();
    }

    public OcopPlan Plan { get; }

    /// <summary>The as-of day, inclusive.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The questions, each once.</summary>
    public ImmutableArray<TallyQuestion> Questions { get; }

    /// <summary>The grids. Every establishment is counted in each.</summary>
    public ImmutableArray<DayBandGrid> Grids { get; }

    /// <summary>The number of cells of all grids together.</summary>
    public int Cells { get; }

    /// <summary>The number of answers: one for each question and district.</summary>
    public int Answers => Questions.Length * District.Count;

    /// <summary>The places of the answers for the windows of a rule of the plan, by the rule's index.</summary>
    public ImmutableArray<Window> WindowsAt(int rule) => _windowsInOrder[rule];

    /// <summary>The places of the answers for the windows of a rule.</summary>
    public ImmutableArray<Window> WindowsOf(PlanRule rule) => _windows[rule];

    /// <summary>The places of the answers for the window of a quota.</summary>
    /// <exception cref="ArgumentException">The plan does not have the quota.</exception>
    public Window WindowOf(Quota quota) => _windowsInOrder[Plan.RulePlaceOf(quota)][quota.WindowPlace];

    /// <summary>The place of the first answer to a question; below 0 if it is not asked.</summary>
    public int StartOf(TallyQuestion question) => _places.GetValueOrDefault(question, Window.NotAsked) * District.Count;

    /// <summary>The cells that answer the question at a place: the first of each row of districts.</summary>
    public ReadOnlySpan<int> RowsOf(int place) => _rows[place].AsSpan();

    /// <summary>Whether both ask the same questions for the same plan.</summary>
    public bool Fits(CountingPlan other) => AsOf == other.AsOf && Plan.Equals(other.Plan);

    /// <summary>The answer to the question at a place for a subject: the sum over its districts.</summary>
    public static int Answer(ReadOnlySpan<int> counts, int place, DistrictSet subject) =>
        place == Window.NotAsked ? 0 : Sum(counts, [place * District.Count], subject);

    /// <summary>The sum of counts over rows and over the districts of a subject.</summary>
    /// <param name="counts">The counts, in rows with one count for every district.</param>
    /// <param name="rows">The index of the first count of each row.</param>
    /// <param name="subject">The districts.</param>
    public static int Sum(ReadOnlySpan<int> counts, ReadOnlySpan<int> rows, DistrictSet subject)
    {
        int sum = 0;
        if (subject == District.All) // Whole rows are read faster than one district after another.
        {
            foreach (int row in rows)
            {
                foreach (int count in counts.Slice(row, District.Count))
                    sum += count;
            }

            return sum;
        }

        for (uint rest = subject.Bits; rest != 0; rest &= rest - 1)
        {
            int district = BitOperations.TrailingZeroCount(rest);
            foreach (int row in rows)
                sum += counts[row + district];
        }

        return sum;
    }

    private Window Ask(Measure measure, DateInterval window)
    {
        return new(
            PlaceOf(measure.Achieved(window, AsOf)),
            PlaceOf(measure.AchievedByDue(window, AsOf)),
            PlaceOf(measure.AchievedAndOpen(window, AsOf)),
            WindowProgress.Of(window, AsOf));

        int PlaceOf(TallyQuestion? question)
        {
            if (question is null)
                return Window.NotAsked;
            _places.TryAdd(question, _places.Count);
            return _places[question];
        }
    }

    // Lays out questions from a cell on, and returns the next free cell.
    private static int LayOut(
        ReadOnlySpan<TallyQuestion> questions,
        int start,
        ImmutableArray<DayBandGrid>.Builder grids,
        ImmutableArray<ImmutableArray<int>>.Builder rows)
    {
        var grid = new DayBandGrid(questions, start);
        if (grid.Length > MaximumGridLength && questions.Length > 1)
        {
            int half = questions.Length / 2;
            return LayOut(questions[half..], LayOut(questions[..half], start, grids, rows), grids, rows);
        }

        grids.Add(grid);
        foreach (TallyQuestion question in questions)
            rows.Add(grid.RowsOf(question));
        return start + grid.Length;
    }

    /// <summary>The places of the questions by which one window of a rule is judged, and the progress of the window.</summary>
    internal readonly record struct Window(int Achieved, int ByDue, int StillOpen, WindowProgress Progress)
    {
        /// <summary>The place of a question that is not asked, because its window has not begun: the answer is 0.</summary>
        public const int NotAsked = -1;
    }
}
