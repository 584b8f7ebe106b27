namespace Ocop.Domain;

/// <content>Which openings add to a count, and how.</content>
public readonly partial record struct Measure
{
    /// <summary>
    /// The openings after a day that would add to the count of a quota; null where none would: the window of a flow is over, or the
    /// calendar is.
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

    /// <summary>What an opening, or the closing of what opened on a day, adds to the count of a window and to those closed since.</summary>
    internal (int Achieved, int ClosedSince) Effect(uint opened, bool isClosing, uint start, uint due) => (Basis, isClosing) switch
    {
        (CountingBasis.InOperation, _) => (isClosing ? -1 : 1, 0),
        _ when opened < start || opened > due => (0, 0),
        (_, true) => (0, 1),
        (_, false) => (1, 0),
    };

    /// <summary>The days on all of which, or within which, an establishment has to be there to count on two days.</summary>
    internal DateInterval DaysToCount(DateInterval window, LocalDate first, LocalDate last) =>
        Basis == CountingBasis.InOperation ? new(first, last) : window;

    /// <summary>
    /// The smallest change with which a record that does not count would; null where it counts, or where no earlier opening and no
    /// later closing would make it count.
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
