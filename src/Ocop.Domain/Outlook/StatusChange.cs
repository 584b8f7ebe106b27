namespace Ocop.Domain;

/// <summary>One quota that has another status from a day on.</summary>
public sealed record StatusChange
{
    internal StatusChange(LocalDate day, Quota quota, FindingStatus before, FindingStatus after)
    {
        Day = day;
        Quota = quota;
        Before = before;
        After = after;
    }

    /// <summary>The first as-of day with the new status.</summary>
    public LocalDate Day { get; }

    /// <summary>What is asked.</summary>
    public Quota Quota { get; }

    /// <summary>The status up to the day before.</summary>
    public FindingStatus Before { get; }

    /// <summary>The status from the day on.</summary>
    public FindingStatus After { get; }

    /// <summary>Day, quota and both statuses, for a debugger.</summary>
    public override string ToString() => $"{DayText.Iso(Day)} {Quota}: {EnumToken.Of(Before)} -> {EnumToken.Of(After)}";
}
