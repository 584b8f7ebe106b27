namespace Ocop.Domain.Reporting.Reports;

/// <summary>The plans that come with the program, as text.</summary>
internal sealed class PlansReport(Page page, TextLanguage language)
{
    public void Write(IReadOnlyList<ShippedPlan> plans)
    {
        page.Table(
            [Words.Id.In(language), Words.Number.In(language), Words.Title.In(language), Words.Rules.In(language), Words.Windows.In(language)],
            plans.Select(shipped => new[]
            {
                Page.Cell(shipped.Id),
                Page.Cell(shipped.Plan.Number),
                Page.Cell(shipped.Plan.Title.In(language)),
                Page.Cell(string.Join('\n', shipped.Plan.Rules.Select(rule => $"{rule}: {rule.Quotas.Length}"))),
                Page.Cell(Words.Period(shipped.Plan.Horizon, language)),
            }));
        page.Sentence(Words.RulesBesideQuotas.In(language));
    }
}
