namespace Ocop.Domain.Reporting.Reports;

/// <summary>How a district stands, by what is asked of it by itself.</summary>
/// <param name="District">The district.</param>
/// <param name="Findings">The findings on it, in the order of the plan; none where the plan asks nothing of it by itself.</param>
internal sealed record DistrictState(District District, ImmutableArray<Finding> Findings)
{
    /// <summary>The finding that weighs most, the first in the order of the plan where several are alike; null where there is none.</summary>
    public Finding? Gravest => Findings.MinBy(Gravity.Of);
}
