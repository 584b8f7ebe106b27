namespace Ocop.Domain;

/// <summary>
/// What some rules ask as of a day, and where each of their windows finds its answers: the questions, and the cells in which
/// establishments are counted for them.
/// </summary>
internal sealed class TallyLayout
{
    // A plan like 312/KH-UBND takes some 1,300 cells. The cells of a grid grow with the square of the number of windows, so that a
    // plan with very many of them gets several grids.
    private const int MaximumGridLength = 1 << 16;

    private readonly Dictionary<PlanRule, ImmutableArray<Column>> _columns = [];
    private readonly Dictionary<TallyQuestion, int> _places = [];
    private readonly ImmutableArray<ImmutableArray<int>> _rows;

    public TallyLayout(IEnumerable<PlanRule> rules, LocalDate asOf)
    {
        AsOf = Guard.Against.UnusableDay(asOf);
        var questions = ImmutableArray.CreateBuilder<TallyQuestion>();
        foreach (PlanRule rule in rules)
        {
            if (!_columns.ContainsKey(rule))
                _columns.Add(rule, [.. rule.Windows.Select(window => ColumnOf(rule.Measure, window))]);
        }

        Questions = questions.ToImmutable();
        var grids = ImmutableArray.CreateBuilder<TallyGrid>();
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<int>>(Questions.Length);
        Cells = LayOut(Questions.AsSpan(), 0, grids, rows);
        Grids = grids.ToImmutable();
        _rows = rows.MoveToImmutable();

        Column ColumnOf(Measure measure, DateInterval window) => new(
            Ask(TallyQuestion.Achieved(measure, window, asOf)),
            Ask(TallyQuestion.AchievedByDue(measure, window, asOf)),
            Ask(TallyQuestion.AchievedAndOpen(measure, window, asOf)),
            WindowStage.Of(window, asOf));

        int Ask(TallyQuestion? question)
        {
            if (question is null)
                return Column.NotAsked;
            if (_places.TryAdd(question, questions.Count))
                questions.Add(question);
            return _places[question];
        }
    }

    public LocalDate AsOf { get; }

    /// <summary>The questions, each once.</summary>
    public ImmutableArray<TallyQuestion> Questions { get; }

    /// <summary>The grids. Every establishment is counted in each.</summary>
    public ImmutableArray<TallyGrid> Grids { get; }

    /// <summary>The place of a question among <see cref="Questions"/>; below 0 if it is not asked.</summary>
    public int PlaceOf(TallyQuestion question) => _places.GetValueOrDefault(question, Column.NotAsked);

    /// <summary>How many cells the grids have together.</summary>
    public int Cells { get; }

    /// <summary>For each window of one of the rules, where its answers are and how far it is.</summary>
    public ImmutableArray<Column> ColumnsOf(PlanRule rule) => _columns[rule];

    /// <summary>The cells that answer the question at a place: the first of each row of districts.</summary>
    public ReadOnlySpan<int> RowsOf(int place) => _rows[place].AsSpan();

    // Lays out some questions from a cell on; says which cell comes next.
    private static int LayOut(ReadOnlySpan<TallyQuestion> questions, int start, ImmutableArray<TallyGrid>.Builder grids, ImmutableArray<ImmutableArray<int>>.Builder rows)
    {
        var grid = new TallyGrid(questions, start);
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

    /// <summary>The places of the questions whose answers one window of a rule is judged by, and how far the window is.</summary>
    internal readonly record struct Column(int Achieved, int ByDue, int StillOpen, WindowStage Stage)
    {
        /// <summary>Stands for a question that is not asked, since no day of its window has come: the answer is 0.</summary>
        public const int NotAsked = -1;
    }
}
