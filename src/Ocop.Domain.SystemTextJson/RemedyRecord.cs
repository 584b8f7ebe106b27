using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>The remedy of an <see cref="AuditRecord"/>: what to open, and what is no longer possible to meet.</summary>
public sealed class RemedyRecord
{
    [JsonConstructor]
    internal RemedyRecord(ImmutableArray<ActionRecord> actions, ImmutableArray<QuotaRecord> unrecoverable, LocalDate? horizon = null, int? ahead = null)
    {
        Horizon = horizon;
        Ahead = ahead;
        Actions = actions;
        Unrecoverable = unrecoverable;
    }

    /// <summary>
    /// The day on which the last window begins that the remedy looked at ahead of time and found something lacking in; null where
    /// there is none. Every horizon from that day to the day before another such window begins gives the same remedy.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalDate? Horizon { get; }

    /// <summary>How many quotas whose windows have yet to begin the remedy covers; null where it covers none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Ahead { get; }

    /// <summary>What is to be opened.</summary>
    public ImmutableArray<ActionRecord> Actions { get; }

    /// <summary>The quotas that no opening can satisfy any more.</summary>
    public ImmutableArray<QuotaRecord> Unrecoverable { get; }

    /// <summary>The two numbers.</summary>
    public override string ToString() => $"{Actions.Length} actions, {Unrecoverable.Length} beyond repair";

    // Told with what the horizon comes down to, so that no two records tell the same remedy with different days.
    internal static RemedyRecord Of(Remedy remedy)
    {
        List<LocalDate> ahead = [.. remedy.Needs.Where(need => need.Finding.Status == FindingStatus.NotStarted).Select(need => need.Quota.Window.Start)];
        return new(
            [.. remedy.Actions.Select(action => ActionRecord.Of(action, remedy.Assessment.AsOf))],
            [.. remedy.Unrecoverable.Select(finding => QuotaRecord.Of(finding.Quota))],
            ahead.Count == 0 ? null : ahead.Max(),
            ahead.Count == 0 ? null : ahead.Count);
    }
}
