using System.Collections.Immutable;

namespace PlanAudit.Reports.Html;

/// <summary>The order in which findings come before a reader: what weighs most first.</summary>
internal static class Gravity
{
    // Below a breach, which weighs most.
    private static readonly ImmutableArray<FindingStatus> Statuses =
    [
        FindingStatus.Missed,
        FindingStatus.Lapsed,
        FindingStatus.Unproven,
        FindingStatus.Pending,
        FindingStatus.MetLate,
        FindingStatus.Exceeded,
        FindingStatus.Met,
        FindingStatus.NotStarted,
    ];

    /// <summary>The place of a finding in that order, the gravest 0; where there is none, the last.</summary>
    public static int Of(Finding? finding) => finding switch
    {
        null => Statuses.Length + 1,
        { IsBreach: true } => 0,
        _ => 1 + Statuses.IndexOf(finding.Status),
    };
}
