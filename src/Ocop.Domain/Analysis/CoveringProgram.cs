namespace Ocop.Domain.Analysis;

/// <summary>
/// The heaviest weights for needs such that the needs which one cell serves weigh at most 1 together, and with them how
/// many openings, possibly in parts, each cell takes: a linear program and its dual, solved exactly in whole numbers.
/// </summary>
/// <remarks>
/// The simplex method with Bland's rule, which always ends, on a table of whole numbers over one common denominator
/// (Edmonds' integer pivoting): every division in it leaves no remainder.
/// </remarks>
internal sealed class CoveringProgram
{
    /// <summary>Stands for a cell that may take any number of openings.</summary>
    public const long Unlimited = long.MaxValue;

    // Rows: the cells, then the total weight. Columns: the needs, the limits of cells, then the right-hand side.
    private readonly Int128[] _table;
    private readonly int _width;

    // What each row and column stands for: a need or a limit by its number, a cell by its number after those.
    private readonly int[] _rowLabels;
    private readonly int[] _columnLabels;

    private CoveringProgram(long[] missing, int[][] cells, long[] limits)
    {
        int[] limited = [.. Enumerable.Range(0, cells.Length).Where(cell => limits[cell] != Unlimited)];
        int columns = missing.Length + limited.Length;
        _width = columns + 1;
        _table = new Int128[(cells.Length + 1) * _width];
        _columnLabels = [.. Enumerable.Range(0, columns)];
        _rowLabels = [.. Enumerable.Range(columns, cells.Length)];
        for (int cell = 0; cell < cells.Length; cell++)
        {
            foreach (int need in cells[cell])
                At(cell, need) = 1;
            At(cell, columns) = 1;
        }

        for (int i = 0; i < limited.Length; i++)
        {
            At(limited[i], missing.Length + i) = -1;
            At(TotalRow, missing.Length + i) = -limits[limited[i]];
        }

        for (int need = 0; need < missing.Length; need++)
            At(TotalRow, need) = missing[need];
    }

    /// <summary>The number that all weights and openings are over.</summary>
    public Int128 Denominator { get; private set; } = 1;

    /// <summary>The least whole number of openings that is not below the least number in parts.</summary>
    public long LeastOpenings => (long)((-At(TotalRow, _width - 1) + Denominator - 1) / Denominator);

    private int TotalRow => _rowLabels.Length;

    /// <summary>Solves the program; null where limits leave a need without its number.</summary>
    /// <param name="missing">What each need still asks for, 0 or more.</param>
    /// <param name="cells">The needs that an opening in each cell serves; every need is in one of them.</param>
    /// <param name="limits">How many openings each cell may take.</param>
    public static CoveringProgram? Solve(long[] missing, int[][] cells, long[] limits)
    {
        var program = new CoveringProgram(missing, cells, limits);
        for (int column = program.EnteringColumn(); column >= 0; column = program.EnteringColumn())
        {
            int row = program.LeavingRow(column);
            if (row < 0)
                return null;
            program.Pivot(row, column);
        }

        return program;
    }

    /// <summary>The weight of each need, over <see cref="Denominator"/>.</summary>
    public Int128[] Weights(int needs)
    {
        var weights = new Int128[needs];
        for (int row = 0; row < _rowLabels.Length; row++)
        {
            if (_rowLabels[row] < needs)
                weights[_rowLabels[row]] = At(row, _width - 1);
        }

        return weights;
    }

    /// <summary>How many openings each cell takes, over <see cref="Denominator"/>.</summary>
    public Int128[] Openings()
    {
        var openings = new Int128[_rowLabels.Length];
        for (int column = 0; column < _columnLabels.Length; column++)
        {
            if (_columnLabels[column] - _columnLabels.Length is >= 0 and var cell)
                openings[cell] = -At(TotalRow, column);
        }

        return openings;
    }

    private ref Int128 At(int row, int column) => ref _table[(row * _width) + column];

    private int EnteringColumn()
    {
        int entering = -1;
        for (int column = 0; column < _columnLabels.Length; column++)
        {
            if (At(TotalRow, column) > 0 && (entering < 0 || _columnLabels[column] < _columnLabels[entering]))
                entering = column;
        }

        return entering;
    }

    private int LeavingRow(int column)
    {
        int leaving = -1;
        for (int row = 0; row < _rowLabels.Length; row++)
        {
            if (At(row, column) > 0 && (leaving < 0 || Precedes(row, leaving, column)))
                leaving = row;
        }

        return leaving;
    }

    // The smaller ratio of right-hand side to entry; of equal ones the smaller label.
    private bool Precedes(int row, int other, int column)
    {
        Int128 left = At(row, _width - 1) * At(other, column), right = At(other, _width - 1) * At(row, column);
        return left < right || (left == right && _rowLabels[row] < _rowLabels[other]);
    }

    private void Pivot(int pivotRow, int pivotColumn)
    {
        Int128 pivot = At(pivotRow, pivotColumn), before = Denominator;
        for (int row = 0; row <= TotalRow; row++)
        {
            Int128 factor = At(row, pivotColumn);
            if (row == pivotRow || (factor == 0 && pivot == before))
                continue;
            for (int column = 0; column < _width; column++)
            {
                Int128 inPivotRow = At(pivotRow, column);
                if (column != pivotColumn && (inPivotRow != 0 || pivot != before))
                    At(row, column) = Over(before, (At(row, column) * pivot) - (factor * inPivotRow));
            }

            At(row, pivotColumn) = -factor;
        }

        At(pivotRow, pivotColumn) = before;
        Denominator = pivot;
        (_rowLabels[pivotRow], _columnLabels[pivotColumn]) = (_columnLabels[pivotColumn], _rowLabels[pivotRow]);
    }

    private static Int128 Over(Int128 divisor, Int128 number) => divisor == 1 ? number : number / divisor;
}
