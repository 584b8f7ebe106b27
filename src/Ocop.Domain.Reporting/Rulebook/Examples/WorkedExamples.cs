namespace Ocop.Domain.Reporting.Rulebook.Examples;

/// <summary>The worked examples of plan 312/KH-UBND. The rulebook prints them, and a test runs what it prints.</summary>
internal static class WorkedExamples
{
    public static ImmutableArray<WorkedExample> All { get; } =
        [.. AnnualMinimumExamples.All, .. CityTargetExamples.All, .. PilotCenterExamples.All, .. CenterRolloutExamples.All];

    /// <summary>The examples under a clause of a plan; none where the plan is another.</summary>
    public static IEnumerable<WorkedExample> Under(Clause clause, OcopPlan plan) =>
        plan.Equals(HanoiPlan312.Plan) ? All.Where(example => example.Clause == clause.Id) : [];
}
