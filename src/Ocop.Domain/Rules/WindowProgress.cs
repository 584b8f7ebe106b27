namespace Ocop.Domain;

/// <summary>How far a window is on a day, and how many days are left.</summary>
/// <param name="Stage">How far it is.</param>
/// <param name="DaysLeft">Days from the day to the last of the window; 0 on the last day and after.</param>
internal readonly record struct WindowProgress(WindowStage Stage, int DaysLeft)
{
    public static WindowProgress Of(DateInterval window, LocalDate asOf) =>
        asOf >= window.End ? new(WindowStage.Over, 0)
        : new(asOf < window.Start ? WindowStage.NotBegun : WindowStage.Running, Period.DaysBetween(asOf, window.End));
}
