namespace Ocop.Domain;

/// <summary>Writes the tracks of all quotas in one sweep over the openings, the closings and the edges of windows, in the order of their days.</summary>
internal sealed class TimelineSweep
{
    // An event, from the lowest bit: group (6 bits), closing or opening (1), the day it opened (24), the day it happens (24).
    private const int ClosingShift = EstablishmentFact.GroupBits;
    private const int OpenedShift = ClosingShift + 1;
    private const int DayShift = OpenedShift + EstablishmentFact.DayBits;
    private const ulong GroupMask = EstablishmentFact.Groups - 1;

    private readonly List<StatusChange> _changes = [];
    private readonly List<int> _touched = [];

    public TimelineSweep(OcopPlan plan, Register register)
    {
        Tracks = [.. plan.Quotas.Select(quota => new QuotaTrack(quota, register.Coverage))];
        List<int>[] tracksByGroup = TracksByGroup();
        ulong[] events = EventsOf(register);
        (uint Day, int Track)[] edges = [.. Tracks.SelectMany((track, i) => new[] { (track.Start, i), (track.Due, i) }).Order()];
        for (int nextEvent = 0, nextEdge = 0; nextEvent < events.Length || nextEdge < edges.Length;)
        {
            uint day = Math.Min(
                nextEvent < events.Length ? (uint)(events[nextEvent] >> DayShift) : uint.MaxValue,
                nextEdge < edges.Length ? edges[nextEdge].Day : uint.MaxValue);
            for (; nextEvent < events.Length && (uint)(events[nextEvent] >> DayShift) == day; nextEvent++)
                Count(events[nextEvent], tracksByGroup[events[nextEvent] & GroupMask]);
            for (; nextEdge < edges.Length && edges[nextEdge].Day == day; nextEdge++)
                Touch(edges[nextEdge].Track);
            EndDay(day);
        }
    }

    public ImmutableArray<QuotaTrack> Tracks { get; }

    /// <summary>Every change of status, by day, then in the order of the plan.</summary>
    public ImmutableArray<StatusChange> Changes => [.. _changes];

    // For each group, the quotas that count what happens in it.
    private List<int>[] TracksByGroup()
    {
        List<int>[] tracksByGroup = [.. Enumerable.Range(0, EstablishmentFact.Groups).Select(_ => new List<int>())];
        for (int track = 0; track < Tracks.Length; track++)
        {
            Quota quota = Tracks[track].Quota;
            foreach (District district in quota.Subject)
                tracksByGroup[EstablishmentFact.GroupOf(quota.Rule.Measure.Counts(), district)].Add(track);
        }

        return tracksByGroup;
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

    private void Count(ulong happened, List<int> tracks)
    {
        uint opened = (uint)((happened >> OpenedShift) & EstablishmentFact.DayMask);
        bool isClosing = (happened >> ClosingShift & 1) != 0;
        foreach (int track in tracks)
        {
            bool wasTouched = Tracks[track].IsTouched;
            Tracks[track].Count(opened, isClosing);
            if (!wasTouched && Tracks[track].IsTouched)
                _touched.Add(track);
        }
    }

    private void Touch(int track)
    {
        if (!Tracks[track].IsTouched)
            _touched.Add(track);
        Tracks[track].IsTouched = true;
    }

    private void EndDay(uint number)
    {
        LocalDate day = DayNumber.ToDay(number)!.Value;
        _touched.Sort();
        foreach (int track in _touched)
        {
            if (Tracks[track].EndDay(day, number) is { } change)
                _changes.Add(change);
        }

        _touched.Clear();
    }
}
