namespace Ocop.Domain.Reporting.Reports;

/// <summary>The order in which findings come before a reader: what weighs most first.</summary>
internal static class Gravity
{
    // Breaches come before all else, in this order too.
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

    /// <summary>The place of a finding in that order, the gravest 0; where there is none, after all of them.</summary>
    public static int Of(Finding? finding) => finding switch
    {
        null => 2 * Statuses.Length,
        { IsBreach: true } => Statuses.IndexOf(finding.Status),
        _ => Statuses.Length + Statuses.IndexOf(finding.Status),
    };
}
