namespace Ocop.Domain.Analysis;

/// <summary>
/// A linear program and its dual, solved exactly in integers. The dual gives the heaviest weights for needs such that the needs served by
/// one cell weigh at most 1 together. The primal gives the number of openings of each cell, possibly fractional.
/// </summary>
/// <remarks>
/// The simplex method with Bland's rule, which always terminates, on a table of integers over one common denominator (Edmonds' integer
/// pivoting): every division in it is exact.
/// </remarks>
internal sealed class CoveringProgram
{
    /// <summary>A limit for a cell that may take any number of openings.</summary>
    public const long Unlimited = long.MaxValue;

    // Rows: the cells, then the total weight. Columns: the needs, the limits of cells, then the right-hand side.
    private readonly Int128[] _table;
    private readonly int _width;

    // The meaning of each row and column: a need or a limit by its number, then a cell by its number after those.
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

    /// <summary>The common denominator of all weights and openings.</summary>
    public Int128 Denominator { get; private set; } = 1;

    /// <summary>The optimal number of openings, rounded up.</summary>
    public long LeastOpenings => (long)((-At(TotalRow, _width - 1) + Denominator - 1) / Denominator);

    private int TotalRow => _rowLabels.Length;

    /// <summary>Solves the program; null where the limits make a need impossible to meet.</summary>
    /// <param name="missing">The openings that each need is short by, 0 or more.</param>
    /// <param name="cells">The needs that an opening in each cell serves; every need is in one of them.</param>
    /// <param name="limits">The largest number of openings of each cell.</param>
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

    /// <summary>The number of openings of each cell, over <see cref="Denominator"/>.</summary>
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

    // The smaller ratio of right-hand side to entry; for equal ratios, the smaller label.
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
