namespace Ocop.Domain.Reporting.Reports;

/// <summary>The issues of one plan, or of several read together, as text.</summary>
internal sealed class CheckReport(Page page, TextLanguage language)
{
    public void Write(ImmutableArray<OcopPlan> plans)
    {
        ImmutableArray<PlanIssue> issues = plans[0].FindIssues(plans[1..]);
        page.Sentence((plans.Length == 1 ? Words.CheckOf : Words.CheckOfSeveral).In(language, string.Join(", ", plans)));
        page.Line();
        if (issues.IsEmpty)
            page.Sentence(Words.NothingOdd.In(language));
        foreach (PlanIssue issue in issues)
            page.Bullet($"{issue.Id}: {issue.Explain(language)}");
    }
}
