namespace Ocop.Domain.Analysis;

/// <summary>
/// The smallest number of openings that covers every need, cell by cell, and the weights that prove it: an exact covering integer
/// program, solved by integer simplex, then branch and bound.
/// </summary>
/// <remarks>
/// The linear relaxation gives a lower bound, and the answer where it is integral. Otherwise the search branches on one cell after another
/// (at most its value rounded down, or more) until the incumbent cannot be improved.
/// </remarks>
internal sealed class LeastCover
{
    private readonly int[][] _cells;

    private LeastCover(int[][] cells, CoveringProgram relaxed, int needs)
    {
        _cells = cells;
        Openings = new long[cells.Length];
        Weights = relaxed.Weights(needs);
        Capacity = relaxed.Denominator;
        Bound = relaxed.LeastOpenings;
    }

    /// <summary>The number of openings of each cell.</summary>
    public long[] Openings { get; private set; }

    /// <summary>The total number of openings.</summary>
    public long Total { get; private set; } = long.MaxValue;

    /// <summary>The weight of each need: the needs that one opening serves weigh at most <see cref="Capacity"/> together.</summary>
    public Int128[] Weights { get; }

    /// <summary>The largest total weight of the needs that one opening serves, 1 or more.</summary>
    public Int128 Capacity { get; }

    /// <summary>The number of openings that the weights alone prove necessary: the weighted sum over the capacity, rounded up.</summary>
    public long Bound { get; }

    /// <summary>Finds the smallest number of openings.</summary>
    /// <param name="missing">The openings that each need is short by.</param>
    /// <param name="cells">The needs that an opening in each cell serves; every need is in one of them.</param>
    public static LeastCover Find(long[] missing, int[][] cells)
    {
        long[] unlimited = [.. cells.Select(_ => CoveringProgram.Unlimited)];
        CoveringProgram relaxed = CoveringProgram.Solve(missing, cells, unlimited)!;
        var cover = new LeastCover(cells, relaxed, missing.Length);
        cover.Branch(missing, unlimited, new long[cells.Length], relaxed);
        return cover;
    }

    private void Branch(long[] missing, long[] limits, long[] placed, CoveringProgram? relaxed)
    {
        if (relaxed is null || placed.Sum() + relaxed.LeastOpenings >= Total)
            return;
        Int128[] openings = relaxed.Openings();
        int fractional = Array.FindIndex(openings, number => number % relaxed.Denominator != 0);
        if (fractional < 0)
        {
            Openings = [.. placed.Zip(openings, (already, more) => already + (long)(more / relaxed.Denominator))];
            Total = Openings.Sum();
            return;
        }

        long whole = (long)(openings[fractional] / relaxed.Denominator);
        TryMore(missing, limits, placed, fractional, whole + 1);
        TryAtMost(missing, limits, placed, fractional, whole);
    }

    private void TryMore(long[] missing, long[] limits, long[] placed, int cell, long number)
    {
        long[] rest = [.. missing], left = [.. limits], more = [.. placed];
        foreach (int need in _cells[cell])
            rest[need] = Math.Max(0, rest[need] - number);
        if (left[cell] != CoveringProgram.Unlimited)
            left[cell] -= number;
        more[cell] += number;
        TryIfWorthwhile(rest, left, more);
    }

    private void TryAtMost(long[] missing, long[] limits, long[] placed, int cell, long number)
    {
        long[] left = [.. limits];
        left[cell] = number;
        TryIfWorthwhile(missing, left, placed);
    }

    private void TryIfWorthwhile(long[] missing, long[] limits, long[] placed)
    {
        if (Total > Bound)
            Branch(missing, limits, placed, CoveringProgram.Solve(missing, _cells, limits));
    }
}
