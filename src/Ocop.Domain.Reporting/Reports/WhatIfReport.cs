using PlanAudit.Registers;

namespace PlanAudit.Reports;

/// <summary>What would be found otherwise, and nothing of what would be the same.</summary>
internal sealed class WhatIfReport(TextWriter writer, TextLanguage language)
{
    private readonly Page _page = new(writer);

    public void Write(PlanAssessment assessment, PlanAssessment otherwise, AuditSource source)
    {
        _page.Sentence(Words.WhatIfOf.In(language, assessment.Plan.Number, DayPatterns.In(assessment.AsOf, language)));
        if (source.Remark is not null)
            _page.Warning(source.Remark.In(language));
        AssessmentComparison comparison = assessment.CompareWith(otherwise);
        if (comparison.IsEmpty)
        {
            _page.Sentence(Words.NothingDiffers.In(language));
            return;
        }

        _page.Table(
            [Words.Rule.In(language), Words.District.In(language), Words.Windows.In(language), Words.AsItIs.In(language), Words.Otherwise.In(language)],
            comparison.Differences.Select(difference =>
            {
                Quota quota = (difference.Before ?? difference.After)!.Quota;
                string[] windows = [.. new[] { difference.Before, difference.After }.OfType<Finding>().Select(finding => Words.Period(finding.Quota.Window, language)).Distinct()];
                return new[]
                {
                    Page.Cell($"{quota.Rule.Clause} {quota.Rule}"),
                    Page.Cell(quota.Subject.NameIn(language)),
                    Page.Cell(string.Join(" → ", windows)),
                    Cell(difference.Before),
                    Cell(difference.After),
                };
            }));
    }

    private Spectre.Console.Text Cell(Finding? finding) =>
        finding is null ? Page.Cell(Words.NotAsked.In(language)) : Page.Cell($"{finding.Status.NameIn(language)} ({finding.Achieved})", finding);
}
