using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Ocop.Domain.SystemTextJson;

/// <summary>Reads and writes days as <c>2023-12-31</c>, as values and as names of members.</summary>
internal sealed class DayConverter : JsonConverter<LocalDate>, IDescribesExpectedValue
{
    public BilingualText Expected => Reasons.NoDay;

    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(ref reader);

    public override LocalDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(ref reader);

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(TextOf(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WritePropertyName(TextOf(value));

    // 0001-01-01 is what a day left out or misread turns into; the library takes it for none. The pattern also takes a NUL after the day, and -0000 for the year 0.
    private LocalDate Of(ref Utf8JsonReader reader)
    {
        string text = JsonText.Of(ref reader, Expected);
        return LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } && day != default && LocalDatePattern.Iso.Format(day) == text ? day : throw JsonText.Refused(text, Expected);
    }

    // The pattern would write the numbers of another calendar, and so another day.
    private static string TextOf(LocalDate day) => day.Calendar == CalendarSystem.Iso
        ? LocalDatePattern.Iso.Format(day)
        : throw new ArgumentException($"The day is in the {day.Calendar.Id} calendar; give it as day.WithCalendar(CalendarSystem.Iso).", nameof(day));
}
