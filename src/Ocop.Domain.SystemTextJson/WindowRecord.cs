using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Ocop.Domain.SystemTextJson;

/// <summary>A window of days in an <see cref="AuditRecord"/>, both ends inclusive.</summary>
public sealed class WindowRecord
{
    [JsonConstructor]
    internal WindowRecord(LocalDate from, LocalDate to)
    {
        From = from;
        To = to;
    }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day.</summary>
    public LocalDate To { get; }

    /// <summary>Both days: <c>2023-01-01/2023-12-31</c>.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(From)}/{LocalDatePattern.Iso.Format(To)}";

    internal static WindowRecord Of(DateInterval window) => new(window.Start, window.End);
}
