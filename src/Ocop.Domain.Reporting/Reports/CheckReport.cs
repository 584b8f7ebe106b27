using System.Collections.Immutable;

namespace PlanAudit.Reports;

/// <summary>What is odd in one plan, or in several read together, as text.</summary>
internal sealed class CheckReport(TextWriter writer, TextLanguage language)
{
    private readonly Page _page = new(writer);

    public void Write(ImmutableArray<OcopPlan> plans)
    {
        ImmutableArray<PlanOddity> oddities = plans.CheckTogether();
        _page.Sentence((plans.Length == 1 ? Words.CheckOf : Words.CheckOfSeveral).In(language, string.Join(", ", plans)));
        _page.Line();
        if (oddities.IsEmpty)
            _page.Sentence(Words.NothingOdd.In(language));
        foreach (PlanOddity oddity in oddities)
            _page.Bullet($"{oddity.Id}: {oddity.Explain(language)}");
    }
}
