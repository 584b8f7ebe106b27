namespace Ocop.Domain;

/// <summary>Days as whole numbers in the order of the calendar: 1 is the first day of the ISO calendar, 0 is no day.</summary>
internal static class DayNumber
{
    public const uint None = 0;

    private static readonly LocalDate FirstDay = LocalDate.MinIsoValue;

    public static uint Of(LocalDate day) => (uint)Period.DaysBetween(FirstDay, day) + 1;

    public static uint Of(LocalDate? day) => day is { } given ? Of(given) : None;

    public static LocalDate? ToDay(uint number) =>
        number == None ? null : FirstDay.PlusDays((int)number - 1);
}
