namespace Ocop.Domain;

/// <summary>Determines the status of a quota: the first row that applies.</summary>
internal static class StatusTable
{
    /// <param name="isAboveTop">Whether the count is above the top of the range.</param>
    /// <param name="isReached">Whether the count reaches the minimum.</param>
    /// <param name="wasReachedByDue">Whether the count by the due day reaches it; for a flow, and before the due day, the same.</param>
    /// <param name="stage">The position of the day in the window.</param>
    /// <param name="coverage">Whether the register claims to be complete (I10).</param>
    [Expresses("I10")]
    public static FindingStatus StatusOf(
        bool isAboveTop, bool isReached, bool wasReachedByDue, WindowStage stage, RegisterCoverage coverage) =>
        (isAboveTop, isReached, wasReachedByDue, stage, coverage) switch
        {
            (true, _, _, _, _) => FindingStatus.Exceeded,
            (_, true, _, not WindowStage.Over, _) => FindingStatus.Met,
            (_, true, true, _, _) => FindingStatus.Met,
            (_, true, false, _, _) => FindingStatus.MetLate,
            (_, false, _, WindowStage.NotBegun, _) => FindingStatus.NotStarted,
            (_, false, _, WindowStage.Running, _) => FindingStatus.Pending,
            (_, false, _, _, RegisterCoverage.Partial) => FindingStatus.Unproven,
            (_, false, true, _, _) => FindingStatus.Lapsed,
            (_, false, false, _, _) => FindingStatus.Missed,
        };
}
