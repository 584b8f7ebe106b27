namespace Ocop.Domain;

/// <summary>How far a window is on a day.</summary>
/// <param name="HasBegun">Whether its first day has come.</param>
/// <param name="IsOver">Whether its last day has come: a day is over.</param>
/// <param name="DaysLeft">Days from the day to the last one; 0 on the last day and after.</param>
internal readonly record struct WindowStage(bool HasBegun, bool IsOver, int DaysLeft)
{
    public static WindowStage Of(DateInterval window, LocalDate asOf) => asOf >= window.End
        ? new(HasBegun: true, IsOver: true, DaysLeft: 0)
        : new(asOf >= window.Start, IsOver: false, Period.DaysBetween(asOf, window.End));
}
