namespace Ocop.Domain.Reporting.Reports;

/// <summary>What is odd in one plan, or in several read together, as text.</summary>
internal sealed class CheckReport(Page page, TextLanguage language)
{
    public void Write(ImmutableArray<OcopPlan> plans)
    {
        ImmutableArray<PlanOddity> oddities = plans.CheckTogether();
        page.Sentence((plans.Length == 1 ? Words.CheckOf : Words.CheckOfSeveral).In(language, string.Join(", ", plans)));
        page.Line();
        if (oddities.IsEmpty)
            page.Sentence(Words.NothingOdd.In(language));
        foreach (PlanOddity oddity in oddities)
            page.Bullet($"{oddity.Id}: {oddity.Explain(language)}");
    }
}
