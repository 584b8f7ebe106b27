using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>The remedy of an <see cref="AuditRecord"/>: what to open, and what is beyond repair.</summary>
public sealed class RemedyRecord
{
    [JsonConstructor]
    internal RemedyRecord(ImmutableArray<ActionRecord> actions, ImmutableArray<QuotaRecord> unrecoverable, LocalDate? horizon = null)
    {
        Horizon = horizon;
        Actions = actions;
        Unrecoverable = unrecoverable;
    }

    /// <summary>
    /// The day on which the last window begins that the remedy looked at ahead of time; null where it looked at none. Every
    /// horizon from that day to the day before another window begins gives the same remedy.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalDate? Horizon { get; }

    /// <summary>What is to be opened.</summary>
    public ImmutableArray<ActionRecord> Actions { get; }

    /// <summary>The quotas that no opening can satisfy any more.</summary>
    public ImmutableArray<QuotaRecord> Unrecoverable { get; }

    /// <summary>The two numbers, for a debugger.</summary>
    public override string ToString() => $"{Actions.Length} actions, {Unrecoverable.Length} beyond repair";

    internal static RemedyRecord Of(Remedy remedy) => new(
        [.. remedy.Actions.Select(action => ActionRecord.Of(action, remedy.Assessment.AsOf))],
        [.. remedy.Unrecoverable.Select(finding => QuotaRecord.Of(finding.Quota))],
        LastStart(remedy));

    // What a horizon comes down to, so that no two records tell the same remedy with different days.
    private static LocalDate? LastStart(Remedy remedy) =>
        remedy.Assessment.Plan.Rules
            .SelectMany(rule => rule.Windows)
            .Select(window => (LocalDate?)window.Start)
            .Where(start => start > remedy.Assessment.AsOf && start <= remedy.Horizon)
            .Max();
}
