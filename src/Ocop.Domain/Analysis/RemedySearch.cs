namespace Ocop.Domain.Analysis;

/// <summary>
/// Finds the smallest number of openings that meets a set of needs, and a proof that no smaller number does: an exact covering
/// integer program over cells (see <see cref="LeastCover"/>).
/// </summary>
/// <remarks>
/// An opening can be postponed, without loss, to the next day on which one of the needs it serves is due. So only the number of
/// openings in each <i>cell</i> is to be decided: a district and a due day, identified by the needs it serves.
/// </remarks>
internal sealed class RemedySearch
{
    private readonly ImmutableArray<RemedyNeed> _needs;
    private readonly Dictionary<OpeningSlot, long> _openings = [];
    private readonly List<(RemedyNeed Need, long Weight)> _unshared = [];
    private readonly List<RemedyBound> _bounds = [];

    private RemedySearch(ImmutableArray<RemedyNeed> needs) => _needs = needs;

    /// <summary>Finds the openings, as wide in place and time as they can be without loss, and why fewer are not enough.</summary>
    public static (ImmutableArray<RemedyAction> Actions, ImmutableArray<RemedyBound> Bounds) Solve(ImmutableArray<RemedyNeed> needs)
    {
        var search = new RemedySearch(needs);
        foreach (List<int[]> cells in search.Groups(CellsOf(needs)))
            search.Cover(cells);
        if (search._unshared.Count > 0)
            search._bounds.Insert(0, new RemedyBound([.. search._unshared], capacity: 1));
        return (
            [
                .. search._openings
                    .OrderBy(opening => OrderOf(opening.Key))
                    .Select(opening => new RemedyAction(opening.Key, checked((int)opening.Value))),
            ],
            [.. search._bounds]);
    }

    /// <summary>Finds the smallest number of openings.</summary>
    public static int CountOpenings(ImmutableArray<RemedyNeed> needs) => Solve(needs).Actions.Sum(action => action.Count);

    private static List<int[]> CellsOf(ImmutableArray<RemedyNeed> needs)
    {
        var cells = new List<int[]>();
        var shared = new List<List<int>>();
        foreach (List<int> asked in NeedsByPlace(needs))
        {
            // Districts for which nothing is asked individually, and the same is asked jointly, are treated as one.
            if (asked.TrueForAll(need => needs[need].Quota.Subject.Sole is null))
            {
                if (shared.Exists(asked.SequenceEqual))
                    continue;
                shared.Add(asked);
            }

            AddCells(needs, asked, cells);
        }

        return cells;
    }

    // For each kind and district for which something is asked, the needs there.
    private static IEnumerable<List<int>> NeedsByPlace(ImmutableArray<RemedyNeed> needs)
    {
        int kinds = (int)EstablishmentKind.Center + 1;
        var byPlace = new List<int>?[kinds * District.Count];
        for (int need = 0; need < needs.Length; need++)
        {
            foreach (District district in needs[need].Quota.Subject)
                (byPlace[((int)needs[need].Slot.Kind * District.Count) + district.Index] ??= []).Add(need);
        }

        return byPlace.OfType<List<int>>();
    }

    private static void AddCells(ImmutableArray<RemedyNeed> needs, List<int> asked, List<int[]> cells)
    {
        if (asked.Count == 1)
        {
            cells.Add([asked[0]]);
            return;
        }

        uint[] dues = [.. asked.ConvertAll(need => needs[need].Slot.Last)];
        Array.Sort(dues);
        int[] byFirst = [.. asked.OrderBy(need => needs[need].Slot.First)];
        var served = new SortedSet<int>(); // The needs that an opening on the due day would serve.
        int begun = 0;
        foreach (uint due in dues)
        {
            // If nothing begins to count after the previous due day, an opening on that day serves all that one on this day would.
            bool begins = false;
            served.RemoveWhere(need => needs[need].Slot.Last < due);
            for (; begun < byFirst.Length && needs[byFirst[begun]].Slot.First <= due; begun++)
            {
                begins = true;
                served.Add(byFirst[begun]);
            }

            if (begins)
                cells.Add([.. served]);
        }
    }

    // Groups cells that share a need, directly or through other cells.
    private IEnumerable<List<int[]>> Groups(List<int[]> cells)
    {
        int[] leader = [.. Enumerable.Range(0, _needs.Length)];
        foreach (int[] cell in cells)
        {
            for (int i = 1; i < cell.Length; i++)
                leader[LeaderOf(cell[i])] = LeaderOf(cell[0]);
        }

        var groups = new List<int[]>?[_needs.Length];
        foreach (int[] cell in cells)
            (groups[LeaderOf(cell[0])] ??= []).Add(cell);
        return groups.OfType<List<int[]>>();

        int LeaderOf(int need)
        {
            while (leader[need] != need)
                need = leader[need] = leader[leader[need]];
            return need;
        }
    }

    private void Cover(List<int[]> cells)
    {
        if (cells is [[var only]])
        {
            Open(_needs[only].Slot, _needs[only].Missing);
            _unshared.Add((_needs[only], 1));
            return;
        }

        // Narrowest first, renumbered.
        int[] needs = [.. cells.SelectMany(cell => cell).Distinct().OrderBy(need => _needs[need].Quota.Subject.Count).ThenBy(need => need)];
        var numbers = new Dictionary<int, int>(needs.Length);
        for (int number = 0; number < needs.Length; number++)
            numbers[needs[number]] = number;
        int[][] served = [.. cells.Select(cell => Array.ConvertAll(cell, need => numbers[need]))];
        LeastCover cover = LeastCover.Find([.. needs.Select(need => (long)_needs[need].Missing)], served);
        AddBound(needs, cover);
        long[] slack = [.. needs.Select(need => -(long)_needs[need].Missing)];
        for (int cell = 0; cell < served.Length; cell++)
        {
            Array.Sort(served[cell]);
            foreach (int need in served[cell])
                slack[need] += cover.Openings[cell];
        }

        for (int cell = 0; cell < served.Length; cell++)
            Widen(served[cell], cover.Openings[cell], needs, slack);
    }

    private void AddBound(int[] needs, LeastCover cover)
    {
        long divisor = (long)cover.Weights.Aggregate(cover.Capacity, (common, weight) => Fraction.GreatestCommonDivisor((long)common, (long)weight));
        IEnumerable<(RemedyNeed, long)> weights =
            from place in Enumerable.Range(0, needs.Length)
            where cover.Weights[place] > 0
            select (_needs[needs[place]], (long)cover.Weights[place] / divisor);
        long capacity = (long)cover.Capacity / divisor;
        if (capacity == 1)
            _unshared.AddRange(weights);
        else
            _bounds.Add(new RemedyBound([.. weights], capacity));
    }

    // A cell's openings may exceed what one of its needs asks for. Without that need, the excess can open in more places or on more days.
    private void Widen(int[] served, long count, int[] needs, long[] slack)
    {
        if (count == 0)
            return;
        OpeningSlot slot = TermsOf(except: -1);
        foreach (int need in served)
        {
            if (count == 0 || slack[need] == 0 || served.Length == 1 || TermsOf(except: need) == slot)
                continue;
            long dropped = Math.Min(count, slack[need]);
            slack[need] -= dropped;
            count -= dropped;
            Widen(Array.FindAll(served, other => other != need), dropped, needs, slack);
        }

        Open(slot, count);

        OpeningSlot TermsOf(int except)
        {
            OpeningSlot? common = null;
            foreach (int need in served)
            {
                if (need != except)
                    common = common?.And(_needs[needs[need]].Slot) ?? _needs[needs[need]].Slot;
            }

            return common!.Value;
        }
    }

    private void Open(OpeningSlot slot, long count)
    {
        if (count > 0)
            _openings[slot] = _openings.GetValueOrDefault(slot) + count;
    }

    // Sales points before centers, then by due day with late ones last; openings in any of several districts after those of single
    // districts.
    private static (EstablishmentKind, uint, uint, bool, int) OrderOf(OpeningSlot slot) =>
        (slot.Kind, slot.Last, slot.First, slot.Subject.Count > 1, slot.Subject.First.Index);
}
