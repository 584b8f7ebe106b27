namespace Ocop.Domain;

/// <summary>Sets a pending quota beside an even pace.</summary>
public static class Pacing
{
    /// <summary>How far a pending quota is beside an even pace through its window. An indicator: the plan states no interim targets.</summary>
    /// <param name="finding">A finding that is pending: its window has begun and is not over, and its minimum is not reached.</param>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    /// <exception cref="ArgumentException">The finding is not pending.</exception>
    /// <example><c>assessment[HanoiPlan312.CityTarget, 2023].Pace().NeededPerMonth</c></example>
    public static QuotaPace Pace(this Finding finding)
    {
        Guard.Against.Null(finding);
        return finding.Status == FindingStatus.Pending
            ? new QuotaPace(finding)
            : throw new ArgumentException($"{finding.Quota} is {EnumToken.Of(finding.Status)} as of {DayText.Iso(finding.AsOf)}; only what is pending has a pace.", nameof(finding));
    }
}
