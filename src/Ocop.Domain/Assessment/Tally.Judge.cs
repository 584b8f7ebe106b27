namespace Ocop.Domain.Counting;

/// <content>Judges the counts.</content>
public sealed partial class Tally
{
    /// <summary>Judges every quota of the plan by these counts.</summary>
    /// <param name="coverage">Whether the counted register is complete (I10).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="coverage"/> is an undefined value.</exception>
    /// <exception cref="InvalidOperationException">The counts are impossible: more are still open than have opened.</exception>
    /// <exception cref="OverflowException">The sum over the districts of a quota exceeds 2,147,483,647.</exception>
    public PlanAssessment Assess(RegisterCoverage coverage = RegisterCoverage.Complete) =>
        Assess(Guard.Against.UndefinedValue(coverage), register: null);

    /// <summary>Judges one quota by these counts. Allocates nothing.</summary>
    /// <param name="quota">One of the plan's quotas.</param>
    /// <param name="coverage">Whether the counted register is complete (I10).</param>
    /// <exception cref="ArgumentNullException"><paramref name="quota"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="coverage"/> is an undefined value.</exception>
    /// <exception cref="ArgumentException">The plan does not have the quota.</exception>
    /// <exception cref="OverflowException">The sum over the districts of the quota exceeds 2,147,483,647.</exception>
    public QuotaVerdict Judge(Quota quota, RegisterCoverage coverage = RegisterCoverage.Complete)
    {
        Guard.Against.Null(quota);
        Guard.Against.UndefinedValue(coverage);
        return Judge(quota, _counting.WindowOf(quota), coverage);
    }

    /// <summary>Judges every quota of the plan by these counts, which may come from a register.</summary>
    internal PlanAssessment Assess(RegisterCoverage coverage, Register? register)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>(Plan.Quotas.Length);
        for (int rule = 0; rule < Plan.Rules.Length; rule++)
            findings.AddRange(Judge(Plan.Rules[rule], _counting.WindowsAt(rule), coverage, register));
        return new PlanAssessment(Plan, AsOf, coverage, findings.MoveToImmutable(), register);
    }

    /// <summary>Judges plans whose questions were counted; a rule that several plans share is judged once.</summary>
    internal ImmutableArray<PlanAssessment> Assess(IEnumerable<OcopPlan> plans, Register register)
    {
        var judged = new Dictionary<PlanRule, Finding[]>();
        return [.. plans.Select(JudgeOne)];

        PlanAssessment JudgeOne(OcopPlan plan)
        {
            var findings = ImmutableArray.CreateBuilder<Finding>(plan.Quotas.Length);
            foreach (PlanRule rule in plan.Rules)
            {
                if (!judged.TryGetValue(rule, out Finding[]? found))
                    judged.Add(rule, found = Judge(rule, _counting.WindowsOf(rule), register.Coverage, register));
                findings.AddRange(found);
            }

            return new PlanAssessment(plan, AsOf, register.Coverage, findings.MoveToImmutable(), register);
        }
    }

    private Finding[] Judge(PlanRule rule, ImmutableArray<CountingPlan.Window> windows, RegisterCoverage coverage, Register? register)
    {
        var findings = new Finding[rule.Quotas.Length];
        for (int place = 0; place < findings.Length; place++)
        {
            Quota quota = rule.Quotas[place];
            CountingPlan.Window window = windows[quota.WindowPlace];
            QuotaVerdict verdict = Judge(quota, window, coverage);
            int stillOpen = Answer(window.StillOpen, quota);
            if (stillOpen > verdict.Achieved)
                throw MoreOpenThanOpened(quota, stillOpen, verdict.Achieved);
            findings[place] = new Finding(quota, AsOf, coverage, verdict, verdict.Achieved - stillOpen, register);
        }

        return findings;
    }

    private QuotaVerdict Judge(Quota quota, in CountingPlan.Window window, RegisterCoverage coverage)
    {
        int achieved = Answer(window.Achieved, quota);
        int byDue = window.ByDue == window.Achieved ? achieved : Answer(window.ByDue, quota);
        return new QuotaVerdict(quota, window.Progress, achieved, byDue, coverage);
    }

    private int Answer(int place, Quota quota) => CountingPlan.Answer(_counts.AsSpan(), place, quota.Subject);

    private static InvalidOperationException MoreOpenThanOpened(Quota quota, int stillOpen, int achieved) =>
        new($"{quota}: {stillOpen} are counted as still open, of {achieved} counted as opened; correct the ready counts.");
}
