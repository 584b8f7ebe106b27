namespace Ocop.Domain.Analysis;

/// <summary>A change of the status of one quota on a day.</summary>
public sealed class StatusChange : ValueObject<StatusChange>
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

    /// <summary>The quota.</summary>
    public Quota Quota { get; }

    /// <summary>The status up to the day before.</summary>
    public FindingStatus Before { get; }

    /// <summary>The status from the day on.</summary>
    public FindingStatus After { get; }

    /// <inheritdoc/>
    public override bool Equals(StatusChange? other) =>
        other is not null && Day == other.Day && Quota == other.Quota && Before == other.Before && After == other.After;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Day, Quota, Before, After);

    /// <summary>Day, quota and both statuses.</summary>
    public override string ToString() => $"{DayText.Iso(Day)} {Quota}: {EnumToken.Of(Before)} -> {EnumToken.Of(After)}";
}
