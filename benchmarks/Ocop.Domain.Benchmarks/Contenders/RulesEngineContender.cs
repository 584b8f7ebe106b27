using RulesEngine.Models;
using Engine = RulesEngine.RulesEngine;

namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>
/// Microsoft's RulesEngine, compiled once and kept: the statuses of a quota as rules over its counts, and the questions of the plan
/// as rules over a record.
/// </summary>
internal sealed class RulesEngineContender
{
    private const string QuotaRules = "quota";
    private const string RecordRules = "record";

    // In the order in which they apply: the first that holds is the status.
    private static readonly (FindingStatus Status, string Condition)[] Statuses =
    [
        (FindingStatus.Exceeded, "quota.Achieved > quota.Maximum"),
        (FindingStatus.Met, "quota.Achieved >= quota.Minimum AND (NOT quota.IsOver OR quota.AchievedByDue >= quota.Minimum)"),
        (FindingStatus.MetLate, "quota.Achieved >= quota.Minimum"),
        (FindingStatus.NotStarted, "NOT quota.HasBegun"),
        (FindingStatus.Pending, "NOT quota.IsOver"),
        (FindingStatus.Lapsed, "quota.AchievedByDue >= quota.Minimum"),
        (FindingStatus.Missed, "true"),
    ];

    private static readonly (Func<PlainCounts, int[]> Counts, string Condition)[] Questions =
    [
        (counts => counts.OpenedIn2023, "record.Kind == 0 AND record.Opened >= 20230101 AND record.Opened <= 20231231"),
        (counts => counts.StillOpenOf2023, "record.Kind == 0 AND record.Opened >= 20230101 AND record.Opened <= 20231231 AND record.Closed > 20250630"),
        (counts => counts.OpenedIn2024, "record.Kind == 0 AND record.Opened >= 20240101 AND record.Opened <= 20241231"),
        (counts => counts.StillOpenOf2024, "record.Kind == 0 AND record.Opened >= 20240101 AND record.Opened <= 20241231 AND record.Closed > 20250630"),
        (counts => counts.OpenedIn2025, "record.Kind == 0 AND record.Opened >= 20250101 AND record.Opened <= 20250630"),
        (counts => counts.StillOpenOf2025, "record.Kind == 0 AND record.Opened >= 20250101 AND record.Opened <= 20250630 AND record.Closed > 20250630"),
        (counts => counts.CentersAtEndOf2023, "record.Kind == 1 AND record.Opened <= 20231231 AND record.Closed > 20231231"),
        (counts => counts.CentersNow, "record.Kind == 1 AND record.Opened <= 20250630 AND record.Closed > 20250630"),
    ];

    private readonly Engine _engine = new([Workflow(QuotaRules, [.. Statuses.Select(row => row.Condition)]), Workflow(RecordRules, [.. Questions.Select(row => row.Condition)])]);
    private readonly QuotaInput[] _quotas;

    public RulesEngineContender(LocalDate today)
    {
        _quotas = [.. HanoiPlan312.Plan.Quotas.Select(quota => new QuotaInput
        {
            Minimum = quota.Rule.Range.Minimum,
            Maximum = quota.Rule.Range.Maximum ?? int.MaxValue,
            HasBegun = today >= quota.Window.Start,
            IsOver = today >= quota.Due,
        })];
    }

    /// <summary>The verdicts from counts by district.</summary>
    public PlainVerdict[] Judge(PlainCounts counts)
    {
        var verdicts = new PlainVerdict[_quotas.Length];
        int next = 0;
        foreach (int[] year in (int[][])[counts.OpenedIn2023, counts.OpenedIn2024, counts.OpenedIn2025])
        {
            for (int district = 0; district < PlainCounts.Districts; district++)
                Judge(year[district], year[district]);
        }

        int city = counts.OpenedIn2023.Sum();
        Judge(city, city);
        foreach (District district in HanoiPlan312.PilotDistricts)
            Judge(counts.CentersNow[DistrictPlaces.Of(district)], counts.CentersAtEndOf2023[DistrictPlaces.Of(district)]);
        foreach (District district in HanoiPlan312.RolloutDistricts)
            Judge(counts.CentersNow[DistrictPlaces.Of(district)], counts.CentersNow[DistrictPlaces.Of(district)]);
        return verdicts;

        void Judge(int achieved, int byDue)
        {
            QuotaInput quota = _quotas[next];
            quota.Achieved = achieved;
            quota.AchievedByDue = byDue;
            List<RuleResultTree> results = Execute(QuotaRules, new RuleParameter("quota", quota));
            FindingStatus status = Statuses[results.FindIndex(result => result.IsSuccess)].Status;
            verdicts[next++] = new PlainVerdict(status, achieved, Math.Max(0, quota.Minimum - achieved));
        }
    }

    /// <summary>The counts from records, one evaluation for each.</summary>
    public PlainCounts Count(IEnumerable<RecordInput> records)
    {
        var counts = new PlainCounts();
        int[][] columns = [.. Questions.Select(question => question.Counts(counts))];
        foreach (RecordInput record in records)
        {
            List<RuleResultTree> results = Execute(RecordRules, new RuleParameter("record", record));
            for (int i = 0; i < results.Count; i++)
            {
                if (results[i].IsSuccess)
                    columns[i][record.District]++;
            }
        }

        return counts;
    }

    // It answers without waiting: there is nothing asynchronous in these rules.
    private List<RuleResultTree> Execute(string workflow, RuleParameter input) =>
        _engine.ExecuteAllRulesAsync(workflow, input).AsTask().GetAwaiter().GetResult();

    private static Workflow Workflow(string name, string[] conditions) => new()
    {
        WorkflowName = name,
        Rules = conditions.Index().Select(pair => new Rule
        {
            RuleName = $"{name} {pair.Index}",
            RuleExpressionType = RuleExpressionType.LambdaExpression,
            Expression = pair.Item,
        }),
    };
}
