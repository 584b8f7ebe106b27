using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>One thing to be opened, in a <see cref="RemedyRecord"/>.</summary>
public sealed class ActionRecord
{
    [JsonConstructor]
    internal ActionRecord(EstablishmentKind kind, int count, DistrictSet subject, bool isLate, LocalDate? from = null, LocalDate? by = null)
    {
        Kind = kind;
        Count = count;
        Subject = subject;
        From = from;
        By = by;
        IsLate = isLate;
    }

    /// <summary>Sales points or centers.</summary>
    [JsonPropertyName("open")]
    public EstablishmentKind Kind { get; }

    /// <summary>How many.</summary>
    public int Count { get; }

    /// <summary>Where: in the district, or in any of the districts.</summary>
    public DistrictSet Subject { get; }

    /// <summary>The first day on which an opening counts; null where that is the day after the as-of day.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalDate? From { get; }

    /// <summary>The last day on which an opening counts in time; null where it is late already.</summary>
    public LocalDate? By { get; }

    /// <summary>Whether it serves only what is late already.</summary>
    [JsonPropertyName("late")]
    public bool IsLate { get; }

    /// <summary>Count, kind and districts.</summary>
    public override string ToString() => $"{JsonDisplay.Number(Count)} {EnumToken.Of(Kind)} in {Subject}";

    internal static ActionRecord Of(RemedyAction action, LocalDate? asOf = null) => new(
        action.Kind,
        action.Count,
        action.Subject,
        action.IsLate,
        action.From == asOf?.PlusDays(1) ? null : action.From,
        action.By);
}
