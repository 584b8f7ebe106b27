namespace Ocop.Domain.Reporting.Reports;

/// <summary>What would be found otherwise, and nothing of what would be the same.</summary>
internal sealed class WhatIfReport(AuditContent audit, Page page)
{
    public void Write(PlanAssessment otherwise)
    {
        page.Sentence(Words.WhatIfOf.In(audit.Language, audit.Plan.Number, audit.Day(audit.Assessment.AsOf)));
        if (audit.Source?.Remark is { } remark)
            page.Warning(remark.In(audit.Language));
        ImmutableArray<FindingDifference> differences = audit.Assessment.CompareWith(otherwise);
        if (differences.IsEmpty)
        {
            page.Sentence(Words.NothingDiffers.In(audit.Language));
            return;
        }

        page.Table(
            [Words.Rule.In(audit.Language), Words.District.In(audit.Language), Words.Windows.In(audit.Language), Words.AsItIs.In(audit.Language), Words.Otherwise.In(audit.Language)],
            differences.Select(difference =>
            {
                Quota quota = (difference.Before ?? difference.After)!.Quota;
                string[] windows = [.. new[] { difference.Before, difference.After }.OfType<Finding>().Select(finding => Words.Period(finding.Quota.Window, audit.Language)).Distinct()];
                return new[]
                {
                    Page.Cell($"{quota.Rule.Clause} {quota.Rule}"),
                    Page.Cell(quota.Subject.NameIn(audit.Language)),
                    Page.Cell(string.Join(" → ", windows)),
                    Cell(difference.Before),
                    Cell(difference.After),
                };
            }));
    }

    private Spectre.Console.Text Cell(Finding? finding) =>
        finding is null ? Page.Cell(Words.NotAsked.In(audit.Language)) : Page.Cell($"{finding.Status.NameIn(audit.Language)} ({finding.Achieved})", finding);
}
