namespace Ocop.Domain.Analysis;

/// <summary>A change of one record: it opens earlier, opens at all, or does not close.</summary>
public sealed class RecordChange
{
    internal RecordChange(Establishment record, LocalDate opened, LocalDate? openTo, LocalDate asOf)
    {
        Record = record;
        StaysOpenThrough = openTo;
        LocalDate? closed = openTo is { } last ? last >= asOf ? null : last.PlusDays(1) : record.ClosedOn;
        Changed = record.WithDays(opened, closed);
    }

    /// <summary>The record as it is.</summary>
    public Establishment Record { get; }

    /// <summary>The record with the change.</summary>
    public Establishment Changed { get; }

    /// <summary>Whether the record is only planned and would have to open.</summary>
    public bool WasOnlyPlanned => Record.OpenedOn is null;

    /// <summary>The number of days by which it would have to open earlier; 0 where its opening is unchanged or has yet to come.</summary>
    public int DaysEarlier => Record.OpenedOn is { } opened ? Period.DaysBetween(Changed.OpenedOn!.Value, opened) : 0;

    /// <summary>The day up to which it would have to stay open, inclusive; null where its closing is unchanged.</summary>
    public LocalDate? StaysOpenThrough { get; }

    /// <summary>The number of days that it would have to stay open longer; 0 where its closing is unchanged.</summary>
    public int DaysExtended => StaysOpenThrough is { } day ? Period.DaysBetween(Record.ClosedOn!.Value, day) + 1 : 0;

    /// <summary>The record and its days as they would be.</summary>
    public override string ToString() => $"{Record}: {Changed.Fact}";
}
