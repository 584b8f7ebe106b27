using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime.Text;

namespace Ocop.Domain.EntityFrameworkCore;

/// <summary>
/// Keeps days as text, <c>2023-12-31</c>, which sorts and compares as the days do: for databases whose provider does not map
/// <see cref="LocalDate"/>.
/// </summary>
public sealed class DayConverter() : ValueConverter<LocalDate, string>(
    day => Write(day),
    text => StoredText.Read(text, Read, Write))
{
    private static string Write(LocalDate day) =>
        day.Calendar != CalendarSystem.Iso
            ? throw new ArgumentException($"The day is in the {day.Calendar.Id} calendar; give it as day.WithCalendar(CalendarSystem.Iso).", nameof(day))
        : day.Year < 0
            ? throw new ArgumentOutOfRangeException(nameof(day), LocalDatePattern.Iso.Format(day), "As text, days before the year 0 would come in the wrong order; use a provider that maps LocalDate to days of the database.")
        : LocalDatePattern.Iso.Format(day);

    private static LocalDate Read(string text) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate day)
            ? day
            : throw new FormatException($"\"{text}\" in the database is no day; days are kept as 2023-12-31.");
}
