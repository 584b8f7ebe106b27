namespace Ocop.Domain;

/// <summary>What follows from a status.</summary>
public static class FindingStatusExtensions
{
    /// <summary>Whether the minimum is reached: met, met late or exceeded.</summary>
    /// <param name="status">The status.</param>
    public static bool IsSatisfied(this FindingStatus status) =>
        status is FindingStatus.Met or FindingStatus.MetLate or FindingStatus.Exceeded;

    /// <summary>Whether the quota is missed or lapsed: a breach if it is mandatory, a shortfall if it is aspirational.</summary>
    /// <param name="status">The status.</param>
    public static bool IsLost(this FindingStatus status) => status is FindingStatus.Missed or FindingStatus.Lapsed;
}
