namespace Ocop.Domain;

/// <content>Determines which openings add to a count.</content>
public readonly partial record struct Measure
{
    /// <summary>
    /// The openings after a day that would add to the count of a quota; null where the window of a flow, or the calendar, is over.
    /// </summary>
    internal OpeningSlot? CountedAfter(LocalDate asOf, Quota quota)
    {
        if (asOf == LocalDate.MaxIsoValue)
            return null;
        uint next = DayNumber.Of(asOf) + 1;
        return Basis switch
        {
            CountingBasis.InOperation => new(Kind, quota.Subject, next, OpeningSlot.NoLast),
            _ when asOf >= quota.Due => null,
            _ => new(Kind, quota.Subject, Math.Max(DayNumber.Of(quota.Window.Start), next), DayNumber.Of(quota.Due)),
        };
    }

    /// <summary>The changes of the count of a window, and of the number closed since, on an opening or on the closing of a record opened on
    /// a day.</summary>
    internal (int Achieved, int ClosedSince) Effect(uint opened, bool isClosing, uint start, uint due) => (Basis, isClosing) switch
    {
        (CountingBasis.InOperation, _) => (isClosing ? -1 : 1, 0),
        _ when opened < start || opened > due => (0, 0),
        (_, true) => (0, 1),
        (_, false) => (1, 0),
    };

    /// <summary>The days on all of which (stock), or within which (flow), an establishment must be there to count on two days.</summary>
    internal DateInterval DaysToCount(DateInterval window, LocalDate first, LocalDate last) =>
        Basis == CountingBasis.InOperation ? new(first, last) : window;

    /// <summary>
    /// The smallest change with which a record would count; null where it counts already, or where neither an earlier opening nor a later
    /// closing makes it count.
    /// </summary>
    internal RecordChange? ChangeToCount(Establishment record, DateInterval days, LocalDate asOf) => (Basis, record.OpenedOn) switch
    {
        (CountingBasis.InOperation, null) => new(record, days.Start, null, asOf),
        (CountingBasis.InOperation, _) when record.IsOpenOn(days.Start) || record.IsOpenOn(days.End) => null,
        (CountingBasis.InOperation, { } opened) =>
            new(record, LocalDate.Min(opened, days.Start), record.ClosedOn <= days.End ? days.End : null, asOf),
        (_, null) => new(record, LocalDate.Min(days.End, LocalDate.Max(days.Start, asOf)), null, asOf),
        (_, { } opened) => opened > days.End ? new(record, days.End, null, asOf) : null,
    };
}
