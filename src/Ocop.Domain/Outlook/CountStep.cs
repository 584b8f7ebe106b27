namespace Ocop.Domain;

/// <summary>A count from a day on, to the day before the next step.</summary>
/// <remarks><c>default</c> is a count of 0 from 0001-01-01.</remarks>
public readonly record struct CountStep
{
    internal CountStep(LocalDate day, int count)
    {
        Day = day;
        Count = count;
    }

    /// <summary>The first day with the count.</summary>
    public LocalDate Day { get; }

    /// <summary>The count, 0 or more.</summary>
    public int Count { get; }

    /// <summary>Day and count, for a debugger.</summary>
    public override string ToString() => $"{DayText.Iso(Day)}: {Count}";
}
