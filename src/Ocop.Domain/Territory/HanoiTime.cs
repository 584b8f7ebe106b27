namespace Ocop.Domain;

/// <summary>Days in Hà Nội: on which of them an instant falls there, whatever the zone of the machine.</summary>
/// <remarks>Facts and as-of days are days in Hà Nội, so that what opens at 2023-12-31T18:00Z opens on 2024-01-01.</remarks>
/// <example><c>HanoiTime.DayOf(Instant.FromUtc(2023, 12, 31, 18, 0))</c> is 2024-01-01.</example>
public static class HanoiTime
{
    /// <summary>The time zone of Hà Nội, Asia/Ho_Chi_Minh: seven hours ahead of UTC since 1975, without summer time.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"];

    /// <summary>The day in Hà Nội on which an instant falls.</summary>
    /// <param name="instant">The instant.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is past the calendar, as of the very last instants.</exception>
    public static LocalDate DayOf(Instant instant) => instant.InZone(Zone).Date;

    /// <summary>The day in Hà Nội by a clock, which the caller brings: the library reads none by itself.</summary>
    /// <param name="clock">The clock.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is null.</exception>
    public static LocalDate Today(IClock clock) => DayOf(Guard.Against.Null(clock).GetCurrentInstant());
}
