namespace Ocop.Domain.Analysis;

/// <summary>Writes the histories of all quotas in one sweep over the openings, the closings and the edges of windows, by day.</summary>
internal sealed class TimelineSweep
{
    // An event, from the lowest bit: group (6 bits), closing or opening (1), the day it opened (24), the day it happens (24).
    private const int ClosingShift = EstablishmentFact.GroupBits;
    private const int OpenedShift = ClosingShift + 1;
    private const int DayShift = OpenedShift + EstablishmentFact.DayBits;
    private const ulong GroupMask = EstablishmentFact.Groups - 1;

    private readonly List<StatusChange> _changes = [];
    private readonly List<int> _touched = [];

    private readonly ImmutableArray<QuotaHistory> _histories;

    private TimelineSweep(ImmutableArray<QuotaHistory> histories) => _histories = histories;

    /// <summary>Writes the histories of all quotas: the openings, the closings and the edges of windows are sorted by day and replayed.</summary>
    /// <returns>The histories in the order of the plan, and every change of status by day, then in the order of the plan.</returns>
    public static (ImmutableArray<QuotaHistory> Histories, ImmutableArray<StatusChange> Changes) Replay(OcopPlan plan, Register register)
    {
        var sweep = new TimelineSweep([.. plan.Quotas.Select(quota => new QuotaHistory(quota, register))]);
        sweep.Replay(EventsOf(register));
        return (sweep._histories, [.. sweep._changes]);
    }

    private void Replay(ulong[] events)
    {
        List<int>[] historiesByGroup = HistoriesByGroup();
        (uint Day, int History)[] edges = [.. _histories.SelectMany((history, i) => new[] { (history.Start, i), (history.Due, i) }).Order()];
        for (int nextEvent = 0, nextEdge = 0; nextEvent < events.Length || nextEdge < edges.Length;)
        {
            uint day = Math.Min(
                nextEvent < events.Length ? (uint)(events[nextEvent] >> DayShift) : uint.MaxValue,
                nextEdge < edges.Length ? edges[nextEdge].Day : uint.MaxValue);
            for (; nextEvent < events.Length && (uint)(events[nextEvent] >> DayShift) == day; nextEvent++)
                Count(events[nextEvent], historiesByGroup[events[nextEvent] & GroupMask]);
            for (; nextEdge < edges.Length && edges[nextEdge].Day == day; nextEdge++)
                Touch(edges[nextEdge].History);
            EndDay(day);
        }
    }

    // For each group, the quotas that count its events.
    private List<int>[] HistoriesByGroup()
    {
        List<int>[] historiesByGroup = [.. Enumerable.Range(0, EstablishmentFact.Groups).Select(_ => new List<int>())];
        for (int history = 0; history < _histories.Length; history++)
        {
            Quota quota = _histories[history].Quota;
            foreach (District district in quota.Subject)
                historiesByGroup[EstablishmentFact.GroupOf(quota.Rule.Measure.Kind, district)].Add(history);
        }

        return historiesByGroup;
    }

    private static ulong[] EventsOf(Register register)
    {
        var events = new ulong[register.Count * 2];
        int count = 0;
        foreach (EstablishmentFact fact in register.Facts)
        {
            if (fact.Opened == DayNumber.None)
                continue;
            ulong opening = (uint)fact.Group | ((ulong)fact.Opened << OpenedShift);
            events[count++] = opening | ((ulong)fact.Opened << DayShift);
            if (fact.Closed != DayNumber.None)
                events[count++] = opening | ((ulong)fact.Closed << DayShift) | (1ul << ClosingShift);
        }

        Array.Resize(ref events, count);
        Array.Sort(events);
        return events;
    }

    private void Count(ulong happened, List<int> histories)
    {
        uint opened = (uint)((happened >> OpenedShift) & EstablishmentFact.DayMask);
        bool isClosing = (happened >> ClosingShift & 1) != 0;
        foreach (int history in histories)
        {
            bool wasTouched = _histories[history].IsTouched;
            _histories[history].Count(opened, isClosing);
            if (!wasTouched && _histories[history].IsTouched)
                _touched.Add(history);
        }
    }

    private void Touch(int history)
    {
        if (!_histories[history].IsTouched)
            _touched.Add(history);
        _histories[history].IsTouched = true;
    }

    private void EndDay(uint number)
    {
        LocalDate day = DayNumber.ToDay(number)!.Value;
        _touched.Sort();
        foreach (int history in _touched)
        {
            if (_histories[history].EndDay(day, number) is { } change)
                _changes.Add(change);
        }

        _touched.Clear();
    }
}
