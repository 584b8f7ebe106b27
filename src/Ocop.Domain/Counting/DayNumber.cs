namespace Ocop.Domain.Counting;

/// <summary>Days as whole numbers in the order of the calendar: 1 is the first day of the ISO calendar, 0 is no day.</summary>
internal static class DayNumber
{
    public const uint None = 0;

    private static readonly LocalDate FirstDay = LocalDate.MinIsoValue;

    // Days are counted from a day near those of plans, for which NodaTime keeps tables, and not from a far one, for which it does not.
    private static readonly LocalDate NearDay = new(2000, 1, 1);
    private static readonly int NearNumber = Period.DaysBetween(FirstDay, NearDay) + 1;

    public static uint Of(LocalDate day) => (uint)(NearNumber + Period.DaysBetween(NearDay, day));

    public static uint Of(LocalDate? day) => day is { } given ? Of(given) : None;

    public static LocalDate? ToDay(uint number) =>
        number == None ? null : FirstDay.PlusDays((int)number - 1);
}
