namespace Ocop.Domain;

/// <summary>
/// The least openings that give every need its number, cell by cell, and the weights that show why fewer cannot do.
/// </summary>
/// <remarks>
/// The program in parts gives a lower bound, and where it comes out whole the answer. Where it does not, one cell after
/// another is tried with at most and with more than its part (branch and bound) until nothing less is possible.
/// </remarks>
internal sealed class LeastCover
{
    private readonly int[][] _cells;

    private LeastCover(long[] missing, int[][] cells)
    {
        _cells = cells;
        Openings = new long[cells.Length];
        long[] unlimited = [.. cells.Select(_ => CoveringProgram.Unlimited)];
        CoveringProgram inParts = CoveringProgram.Solve(missing, cells, unlimited)!;
        Weights = inParts.Weights(missing.Length);
        Capacity = inParts.Denominator;
        Bound = inParts.LeastOpenings;
        Try(missing, unlimited, new long[cells.Length], inParts);
    }

    /// <summary>How many openings each cell takes.</summary>
    public long[] Openings { get; private set; }

    /// <summary>How many openings that is.</summary>
    public long Total { get; private set; } = long.MaxValue;

    /// <summary>The weight of each need: the needs that one opening serves weigh at most <see cref="Capacity"/> together.</summary>
    public Int128[] Weights { get; }

    /// <summary>What the needs that one opening serves weigh at most together, 1 or more.</summary>
    public Int128 Capacity { get; }

    /// <summary>The least number of openings that the weights alone show: the weighed numbers over the capacity, rounded up.</summary>
    public long Bound { get; }

    /// <summary>Finds the least openings.</summary>
    /// <param name="missing">What each need still asks for.</param>
    /// <param name="cells">The needs that an opening in each cell serves; every need is in one of them.</param>
    public static LeastCover Of(long[] missing, int[][] cells) => new(missing, cells);

    private void Try(long[] missing, long[] limits, long[] placed, CoveringProgram? inParts)
    {
        if (inParts is null || placed.Sum() + inParts.LeastOpenings >= Total)
            return;
        Int128[] openings = inParts.Openings();
        int parted = Array.FindIndex(openings, number => number % inParts.Denominator != 0);
        if (parted < 0)
        {
            Openings = [.. placed.Zip(openings, (already, more) => already + (long)(more / inParts.Denominator))];
            Total = Openings.Sum();
            return;
        }

        long whole = (long)(openings[parted] / inParts.Denominator);
        TryMore(missing, limits, placed, parted, whole + 1);
        TryAtMost(missing, limits, placed, parted, whole);
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
            Try(missing, limits, placed, CoveringProgram.Solve(missing, _cells, limits));
    }
}
