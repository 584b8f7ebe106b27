namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>Counts ready to be judged, one for each of the 109 quotas in the plan's order: what suits a rule engine and a validator best.</summary>
public sealed class QuotaCounts
{
    public required int[] Achieved { get; init; }

    /// <summary>For a center rule, the count on the due day or today, whichever is earlier; for a sales point rule, the count.</summary>
    public required int[] ByDue { get; init; }

    internal static QuotaCounts Of(PlanAssessment assessment) => new()
    {
        Achieved = [.. assessment.Findings.Select(finding => finding.Achieved)],
        ByDue = [.. assessment.Findings.Select(finding => finding.AchievedByDue)],
    };
}
