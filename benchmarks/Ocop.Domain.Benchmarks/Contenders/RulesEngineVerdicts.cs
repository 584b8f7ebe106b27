using System.Globalization;
using RulesEngine.Models;
using Engine = RulesEngine.RulesEngine;

namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>
/// Microsoft's RulesEngine with one rule for each of the 109 quotas over ready counts, and a second where a top or a due day asks
/// for it; all in one workflow, and those of each district in one of its own. Compiled when first asked, then kept.
/// </summary>
internal sealed class RulesEngineVerdicts
{
    private const string WholePlan = "plan";

    private readonly QuotaTerms[] _terms;
    private readonly QuotaTerms[][] _ofDistrict;
    private readonly Engine _engine;

    public RulesEngineVerdicts(OcopPlan plan, LocalDate today)
    {
        _terms = QuotaTerms.Of(plan, today);
        _ofDistrict = [.. District.All.Select(district => _terms.Where(terms => plan.Quotas[terms.Place].Subject.Contains(district)).ToArray())];
        _engine = new Engine([Workflow(WholePlan, _terms), .. _ofDistrict.Index().Select(pair => Workflow(Name(pair.Index), pair.Item))]);
    }

    /// <summary>All verdicts, in the plan's order.</summary>
    public PlainVerdict[] Judge(QuotaCounts counts) => Judge(WholePlan, _terms, counts);

    /// <summary>The verdicts that bear on one district, in the plan's order.</summary>
    public PlainVerdict[] Judge(QuotaCounts counts, int district) => Judge(Name(district), _ofDistrict[district], counts);

    private PlainVerdict[] Judge(string workflow, QuotaTerms[] asked, QuotaCounts counts)
    {
        // It answers without waiting: there is nothing asynchronous in these rules.
        List<RuleResultTree> results = _engine.ExecuteAllRulesAsync(workflow, new RuleParameter("counts", counts)).AsTask().GetAwaiter().GetResult();
        var verdicts = new PlainVerdict[asked.Length];
        int next = 0;
        for (int i = 0; i < asked.Length; i++)
        {
            QuotaTerms terms = asked[i];
            bool isReached = results[next++].IsSuccess;
            bool isAboveTop = terms.Maximum is not null && results[next++].IsSuccess;
            bool wasReachedByDue = terms.IsLateSeen ? results[next++].IsSuccess : isReached;
            verdicts[i] = terms.Verdict(counts, isReached, wasReachedByDue, isAboveTop);
        }

        return verdicts;
    }

    private static string Name(int district) => district.ToString(CultureInfo.InvariantCulture);

    private static Workflow Workflow(string name, QuotaTerms[] asked) => new()
    {
        WorkflowName = name,
        Rules = [.. asked.SelectMany(Conditions).Index().Select(pair => new Rule
        {
            RuleName = string.Create(CultureInfo.InvariantCulture, $"{name} {pair.Index}"),
            RuleExpressionType = RuleExpressionType.LambdaExpression,
            Expression = pair.Item,
        })],
    };

    private static IEnumerable<string> Conditions(QuotaTerms terms)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"counts.Achieved[{terms.Place}] >= {terms.Minimum}");
        if (terms.Maximum is { } maximum)
            yield return string.Create(CultureInfo.InvariantCulture, $"counts.Achieved[{terms.Place}] > {maximum}");
        if (terms.IsLateSeen)
            yield return string.Create(CultureInfo.InvariantCulture, $"counts.ByDue[{terms.Place}] >= {terms.Minimum}");
    }
}
