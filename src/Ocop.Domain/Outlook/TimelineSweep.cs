namespace Ocop.Domain;

/// <summary>Writes the tracks of all quotas in one sweep over the openings, the closings and the edges of windows, in the order of their days.</summary>
internal sealed class TimelineSweep
{
    // An event, from the lowest bit: district (5 bits), kind (1), closing or opening (1), the day it opened (24), the day it happens (24).
    private const int KindShift = 5;
    private const int ClosingShift = KindShift + 1;
    private const int OpenedShift = ClosingShift + 1;
    private const int DayShift = OpenedShift + 24;
    private const ulong DayMask = (1ul << 24) - 1;
    private const ulong PlaceMask = (1ul << ClosingShift) - 1;

    private readonly List<StatusChange> _changes = [];
    private readonly List<int> _touched = [];

    public TimelineSweep(OcopPlan plan, Register register)
    {
        Tracks = [.. plan.Quotas.Select(quota => new QuotaTrack(quota, register.Coverage))];
        int[][] tracksByPlace = [.. Enumerable.Range(0, 1 << ClosingShift).Select(TracksAt)];
        ulong[] events = EventsOf(register);
        (uint Day, int Track)[] edges = [.. Tracks.SelectMany((track, i) => new[] { (track.Start, i), (track.Due, i) }).Order()];
        for (int nextEvent = 0, nextEdge = 0; nextEvent < events.Length || nextEdge < edges.Length;)
        {
            uint day = Math.Min(
                nextEvent < events.Length ? (uint)(events[nextEvent] >> DayShift) : uint.MaxValue,
                nextEdge < edges.Length ? edges[nextEdge].Day : uint.MaxValue);
            for (; nextEvent < events.Length && (uint)(events[nextEvent] >> DayShift) == day; nextEvent++)
                Count(events[nextEvent], tracksByPlace[events[nextEvent] & PlaceMask]);
            for (; nextEdge < edges.Length && edges[nextEdge].Day == day; nextEdge++)
                Touch(edges[nextEdge].Track);
            EndDay(day);
        }
    }

    public ImmutableArray<QuotaTrack> Tracks { get; }

    /// <summary>Every change of status, by day, then in the order of the plan.</summary>
    public ImmutableArray<StatusChange> Changes => [.. _changes];

    // The quotas that count what happens at a place: a kind and a district.
    private int[] TracksAt(int place)
    {
        var kind = (EstablishmentKind)(place >> KindShift);
        int district = place & ((1 << KindShift) - 1);
        return district >= District.Count
            ? []
            : [.. Enumerable.Range(0, Tracks.Length).Where(track => Tracks[track].Quota.Rule.Measure.Counts() == kind && Tracks[track].Quota.Subject.Contains(District.InCodeOrder[district]))];
    }

    private static ulong[] EventsOf(Register register)
    {
        var events = new ulong[register.Count * 2];
        int count = 0;
        foreach (EstablishmentKind kind in (ReadOnlySpan<EstablishmentKind>)[EstablishmentKind.SalesPoint, EstablishmentKind.Center])
        {
            foreach (Establishment establishment in register.OfKind(kind))
            {
                EstablishmentFact fact = establishment.Fact;
                if (fact.Opened == DayNumber.None)
                    continue;
                ulong place = ((ulong)kind << KindShift) | (uint)fact.DistrictIndex | ((ulong)fact.Opened << OpenedShift);
                events[count++] = place | ((ulong)fact.Opened << DayShift);
                if (fact.Closed != DayNumber.None)
                    events[count++] = place | ((ulong)fact.Closed << DayShift) | (1ul << ClosingShift);
            }
        }

        Array.Resize(ref events, count);
        Array.Sort(events);
        return events;
    }

    private void Count(ulong happened, int[] tracks)
    {
        uint opened = (uint)((happened >> OpenedShift) & DayMask);
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
