using RulesEngine.Models;
using Engine = RulesEngine.RulesEngine;

// The same by Microsoft's RulesEngine: the statuses as rules, the first that holds is the status.
var today = new DateOnly(2023, 12, 31);
(bool IsCenter, DateOnly Opened)[] records = [(false, new DateOnly(2023, 3, 1))];
(string Rule, bool IsCenter, DateOnly From, DateOnly To)[] asked =
[
    ("annual-minimum", false, new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31)),
    ("annual-minimum", false, new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)),
    ("annual-minimum", false, new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31)),
    ("pilot-center", true, DateOnly.MinValue, new DateOnly(2023, 12, 31)),
];

(string Status, string Condition)[] statuses =
[
    ("met", "quota.Achieved >= quota.Minimum"),
    ("not-started", "NOT quota.HasBegun"),
    ("pending", "NOT quota.IsOver"),
    ("missed", "true"),
];

var workflow = new Workflow
{
    WorkflowName = "quota",
    Rules = statuses.Select(status => new Rule { RuleName = status.Status, Expression = status.Condition, RuleExpressionType = RuleExpressionType.LambdaExpression }),
};
var engine = new Engine([workflow]);
foreach ((string rule, bool isCenter, DateOnly from, DateOnly to) in asked)
{
    int achieved = records.Count(record => record.IsCenter == isCenter && record.Opened >= from && record.Opened <= to && record.Opened <= today);
    var quota = new QuotaInput { Achieved = achieved, Minimum = 1, HasBegun = today >= from, IsOver = today >= to };
    List<RuleResultTree> results = await engine.ExecuteAllRulesAsync("quota", new RuleParameter("quota", quota));
    Console.WriteLine($"{rule} {to.Year} {results.First(result => result.IsSuccess).Rule.RuleName} {achieved}");
}

internal sealed class QuotaInput
{
    public int Achieved { get; init; }

    public int Minimum { get; init; }

    public bool HasBegun { get; init; }

    public bool IsOver { get; init; }
}
