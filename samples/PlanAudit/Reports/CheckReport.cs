namespace PlanAudit.Reports;

/// <summary>What is odd in the plan, as text.</summary>
internal sealed class CheckReport(TextWriter writer, TextLanguage language)
{
    private readonly Page _page = new(writer);

    public void Write(OcopPlan plan)
    {
        _page.Line(Words.CheckOf.In(language, plan.Number));
        _page.Line();
        foreach (PlanOddity oddity in plan.Check())
            _page.Bullet($"{oddity.Id}: {oddity.Explain(language)}");
    }
}
