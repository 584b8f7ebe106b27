namespace Ocop.Domain;

/// <summary>Some questions, the cells in which establishments are counted, and which cells answer which question.</summary>
internal sealed class TallyLayout
{
    // A plan like 312/KH-UBND takes some 1,300 cells. The cells of a grid grow with the square of the number of windows, so that a
    // plan with very many of them gets several grids.
    private const int MaximumGridLength = 1 << 16;

    private readonly ImmutableArray<ImmutableArray<int>> _rows;

    public TallyLayout(ImmutableArray<TallyQuestion> questions)
    {
        Questions = questions;
        var grids = ImmutableArray.CreateBuilder<TallyGrid>();
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<int>>(questions.Length);
        LayOut(questions.AsSpan(), grids, rows);
        Grids = grids.ToImmutable();
        _rows = rows.MoveToImmutable();
    }

    /// <summary>The questions, each once.</summary>
    public ImmutableArray<TallyQuestion> Questions { get; }

    /// <summary>The grids. Every establishment is counted in each.</summary>
    public ImmutableArray<TallyGrid> Grids { get; }

    /// <summary>How many cells the grids have together.</summary>
    public int Cells { get; private set; }

    /// <summary>The cells that answer the question at a place: the first of each row of districts.</summary>
    public ReadOnlySpan<int> RowsOf(int place) => _rows[place].AsSpan();

    private void LayOut(ReadOnlySpan<TallyQuestion> questions, ImmutableArray<TallyGrid>.Builder grids, ImmutableArray<ImmutableArray<int>>.Builder rows)
    {
        var grid = new TallyGrid(questions, start: Cells);
        if (grid.Length > MaximumGridLength && questions.Length > 1)
        {
            LayOut(questions[..(questions.Length / 2)], grids, rows);
            LayOut(questions[(questions.Length / 2)..], grids, rows);
            return;
        }

        grids.Add(grid);
        Cells += grid.Length;
        foreach (TallyQuestion question in questions)
            rows.Add([.. grid.RowsOf(question)]);
    }
}
