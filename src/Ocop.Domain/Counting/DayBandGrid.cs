using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ocop.Domain.Counting;

/// <summary>
/// Answers many questions at once: a table with one cell for every kind, district, band of opening days and band of closing days.
/// </summary>
/// <remarks>
/// It computes the same as <see cref="CountSlowly"/>, faster. A band ends where the answer to a question changes, so the same questions
/// count all establishments of a cell. Counting an establishment adds one to its cell, and an answer is a sum of cells. The code does not
/// branch on days, because unsorted days would be mispredicted; comparisons give 0 or 1 instead.
/// </remarks>
internal sealed class DayBandGrid
{
    // The last day of each band but the last. Band 0 of the closing days contains establishments that are open: their day number is 0.
    private readonly int[] _openedEnds;
    private readonly int[] _closedEnds;
    private readonly int _start;

    /// <summary>The definition of what a grid counts, for one question: the number of matching establishments in each district.</summary>
    public static int[] CountSlowly(TallyQuestion question, IEnumerable<EstablishmentFact> facts)
    {
        var counts = new int[District.Count];
        foreach (EstablishmentFact fact in facts)
        {
            if (question.Matches(fact))
                counts[fact.District.Index]++;
        }

        return counts;
    }

    /// <summary>Lays out a grid for some questions.</summary>
    /// <param name="questions">The questions that the grid answers.</param>
    /// <param name="start">The number of its first cell.</param>
    public DayBandGrid(ReadOnlySpan<TallyQuestion> questions, int start)
    {
        var opened = new SortedSet<uint>();
        var closed = new SortedSet<uint>();
        foreach (TallyQuestion question in questions)
        {
            opened.UnionWith([question.FirstOpened - 1, question.LastOpened]);
            if (question.LastClosed is { } lastClosed)
                closed.UnionWith([DayNumber.None, lastClosed]);
        }

        _openedEnds = [.. opened.Select(day => (int)day)];
        _closedEnds = [.. closed.Select(day => (int)day)];
        _start = start;
    }

    private int ClosedBands => _closedEnds.Length + 1;

    public int Length => (_openedEnds.Length + 1) * ClosedBands * EstablishmentFact.Groups;

    /// <summary>The cell of an establishment.</summary>
    public int CellOf(EstablishmentFact fact) =>
        RowOf(BandOf(fact.Opened, _openedEnds), BandOf(fact.Closed, _closedEnds)) + fact.Group;

    /// <summary>Adds one to the cell of each establishment.</summary>
    /// <param name="facts">The establishments, in any order.</param>
    /// <param name="cells">The cells, those of other grids among them.</param>
    /// <exception cref="OverflowException">A cell exceeds 2,147,483,647.</exception>
    // Usually called once, so tiered compilation would never optimize it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Count(ReadOnlySpan<EstablishmentFact> facts, Span<int> cells)
    {
        ReadOnlySpan<Vector256<ulong>> vectors = MemoryMarshal.Cast<EstablishmentFact, Vector256<ulong>>(facts);
        ReadOnlySpan<int> openedEnds = _openedEnds, closedEnds = _closedEnds;
        Vector256<ulong> dayMask = Vector256.Create(EstablishmentFact.DayMask);
        Vector256<int> openedBandLength = Vector256.Create(ClosedBands * EstablishmentFact.Groups);
        Vector256<int> start = Vector256.Create(_start);
        int done = 0;
        for (; done + 1 < vectors.Length; done += 2)
        {
            // Eight facts in two vectors: a field of one and the same field of the other fit into the halves of a third.
            Vector256<ulong> left = vectors[done], right = vectors[done + 1];
            Vector256<int> closed = Halves(left & dayMask, right & dayMask);
            Vector256<int> opened = Halves((left >> EstablishmentFact.DayBits) & dayMask, (right >> EstablishmentFact.DayBits) & dayMask);
            Vector256<int> group = Halves(left >> (2 * EstablishmentFact.DayBits), right >> (2 * EstablishmentFact.DayBits));
            Vector256<ulong> eight = (start + (BandsOf(opened, openedEnds) * openedBandLength) + (BandsOf(closed, closedEnds) << EstablishmentFact.GroupBits) + group).AsUInt64();
            AddOne(cells, eight[0]);
            AddOne(cells, eight[1]);
            AddOne(cells, eight[2]);
            AddOne(cells, eight[3]);
        }

        foreach (EstablishmentFact fact in facts[(done * Vector256<ulong>.Count)..])
            cells[CellOf(fact)]++;
    }

    /// <summary>The cells that answer a question of this grid: the first of each row of districts.</summary>
    public ImmutableArray<int> RowsOf(TallyQuestion question)
    {
        var rows = ImmutableArray.CreateBuilder<int>();
        int lastOpened = BandOf(question.LastOpened, _openedEnds);
        int firstClosed = question.LastClosed is { } day ? BandOf(day + 1, _closedEnds) : 0;
        for (int opened = BandOf(question.FirstOpened, _openedEnds); opened <= lastOpened; opened++)
        {
            for (int closed = 0; closed < ClosedBands; closed++)
            {
                if (closed == 0 || closed >= firstClosed)
                    rows.Add(RowOf(opened, closed) + EstablishmentFact.GroupOf(question.Kind, District.InCodeOrder[0]));
            }
        }

        return rows.ToImmutable();
    }

    private int RowOf(int openedBand, int closedBand) =>
        _start + (((openedBand * ClosedBands) + closedBand) * EstablishmentFact.Groups);

    private static int BandOf(uint day, int[] ends)
    {
        int band = 0;
        foreach (int end in ends)
            band += day > end ? 1 : 0;
        return band;
    }

    private static Vector256<int> BandsOf(Vector256<int> days, ReadOnlySpan<int> ends)
    {
        Vector256<int> bands = Vector256<int>.Zero;
        foreach (int end in ends)
            bands -= Vector256.GreaterThan(days, Vector256.Create(end)); // True is -1.
        return bands;
    }

    private static Vector256<int> Halves(Vector256<ulong> low, Vector256<ulong> high) => (low | (high << 32)).AsInt32();

    private static void AddOne(Span<int> cells, ulong two)
    {
        cells[unchecked((int)two)]++;
        cells[unchecked((int)(two >> 32))]++;
    }
}
