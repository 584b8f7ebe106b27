using PlanAudit.Registers;
using Spectre.Console.Rendering;

namespace PlanAudit.Reports;

/// <summary>The audit for people, as text.</summary>
internal sealed class TableReport(TextLanguage language, Page page)
{
    private const int MostSourcesListed = 200;

    /// <summary>Writes the audit.</summary>
    /// <param name="assessment">What was found.</param>
    /// <param name="remedy">What is to be done.</param>
    /// <param name="envelope">How far each verdict depends on the reading of the plan; null where that is not asked.</param>
    /// <param name="register">The register that was assessed.</param>
    /// <param name="source">Where the register comes from, with what is to be said of it and of its records.</param>
    public void Write(PlanAssessment assessment, Remedy remedy, ReadingEnvelope? envelope, Register register, AuditSource source)
    {
        page.Sentence(Words.AuditOf.In(language, assessment.Plan.Number, Day(assessment.AsOf)));
        page.Line(assessment.Plan.Clauses[0].Citation.Address.AbsoluteUri);
        page.Sentence(RecordCounts.Recorded(register, assessment.AsOf, language));
        if (source.Remark is not null)
            page.Warning(source.Remark.In(language));
        else if (register.Coverage == RegisterCoverage.Partial)
            page.Warning(Words.PartialWarning.In(language));
        Summary(assessment, envelope);
        Districts(assessment, envelope);
        if (envelope is not null)
            Readings(envelope);
        Explanations(Words.InTheCity, assessment.Findings.Where(finding => finding.Rule.Scope.IsTogether));
        Explanations(Words.Breaches, assessment.Breaches);
        Explanations(Words.Shortfalls, assessment.Shortfalls.Where(finding => !finding.Rule.Scope.IsTogether));
        page.Heading(Words.Remedy.In(language));
        foreach (string line in remedy.Explain(language))
            page.Bullet(line);
        Paces(assessment.ByStatus(FindingStatus.Pending));
        Indicators([.. assessment.Plan.Indicators(register, assessment.AsOf)]);
        Sources(register, source);
        page.Heading(Words.Fingerprint.In(language));
        page.Line(AuditFingerprint.Of(assessment.Plan, register, assessment.AsOf));
    }

    private void Summary(PlanAssessment assessment, ReadingEnvelope? envelope)
    {
        page.Heading(Words.ByRule.In(language));
        page.Table(
            [Words.Rule.In(language), Words.Clause.In(language), Words.Strength.In(language), Words.Result.In(language), .. envelope is null ? Array.Empty<string>() : [Words.Readings.In(language)]],
            assessment.Plan.Rules.Select(rule => Row(
            [
                rule.Id,
                $"{rule.Clause}: {rule.Clause.Text.In(language)}",
                rule.Strength.NameIn(language),
                Result([.. assessment.ByRule(rule)]),
                .. envelope is null ? Array.Empty<string>() : [ReadingsOf(envelope.Findings.Where(finding => finding.Finding.Rule == rule))],
            ])));
    }

    // "2023: 28 kept under all readings; 2 kept under no reading", window by window.
    private string ReadingsOf(IEnumerable<EnvelopeFinding> findings) =>
        string.Join('\n', findings.GroupBy(finding => finding.Finding.Quota.Window).Select(window =>
            $"{Words.Period(window.Key, language)}: {string.Join("; ", window.GroupBy(finding => finding.Explain(language)).Select(alike => $"{alike.Count()} {alike.Key}"))}"));

    private void Readings(ReadingEnvelope envelope)
    {
        page.Heading(Words.ReadingsCompared.In(language, envelope.Choices.Length));
        foreach (string line in envelope.Questions.SelectMany(question => question.Readings).Select(reading => $"{reading}: {reading.Text.In(language)}"))
            page.Bullet(line);
    }

    // "75: 30 unproven, 45 not started", window by window where a rule has several.
    private string Result(List<Finding> findings) =>
        string.Join('\n', findings.GroupBy(finding => finding.Quota.Window).Select(window =>
            $"{Words.Period(window.Key, language)}: {string.Join(", ", window.GroupBy(finding => finding.Status).Select(status => $"{status.Count()} {status.Key.NameIn(language)}"))}"));

    private void Districts(PlanAssessment assessment, ReadingEnvelope? envelope)
    {
        var columns = (
            from rule in assessment.Plan.Rules
            where !rule.Scope.IsTogether
            from window in rule.Windows
            select (Rule: rule, Window: window)).ToList();
        if (columns.Count == 0)
            return;
        page.Heading(Words.ByDistrict.In(language));
        page.Table(
            [Words.District.In(language), .. columns.Select(column => $"{column.Rule.Clause}\n{Words.Period(column.Window, language)}"), .. envelope is null ? Array.Empty<string>() : [Words.Disputed.In(language)]],
            District.All.Select(district =>
            {
                List<Finding> own = [.. assessment.ByDistrict(district)];
                return columns
                    .Select(column => own.Find(finding => finding.Rule == column.Rule && finding.Quota.Window == column.Window))
                    .Select(Verdict)
                    .Prepend(Page.Cell($"{district.Code} {district.FullNameIn(language)}"))
                    .Concat(envelope is null ? [] : [Page.Cell(Disputed(own.Select(finding => envelope[finding.Quota])))]);
            }));
    }

    // "C01 2024: I01; C04 2024-2025: I06, I08": what depends on the reading, and on which.
    private string Disputed(IEnumerable<EnvelopeFinding> findings) =>
        string.Join('\n', findings.Where(finding => finding.Holds == ReadingSpan.Some).Select(finding =>
            $"{finding.Finding.Rule.Clause} {Words.Period(finding.Finding.Quota.Window, language)}: {string.Join(", ", finding.DecidedBy)}"));

    private IRenderable Verdict(Finding? finding) =>
        finding is null ? Page.Cell("") : Page.Cell($"{finding.Status.NameIn(language)} ({finding.Achieved})", finding);

    private void Explanations(BilingualText heading, IEnumerable<Finding> findings)
    {
        List<Finding> explained = [.. findings];
        if (explained.Count == 0)
            return;
        page.Heading($"{heading.In(language)}: {explained.Count}");
        foreach (Finding finding in explained)
            page.Bullet(finding.Explain(language));
    }

    // Quotas of one rule and window at the same pace are one row.
    private void Paces(IEnumerable<Finding> pending)
    {
        var paces = pending.Select(finding => finding.Pace())
            .GroupBy(pace => (pace.Finding.Rule, pace.Finding.Quota.Window, pace.Finding.Achieved, IsTogether: pace.Finding.Quota.Subject.Sole is null))
            .ToList();
        if (paces.Count == 0)
            return;
        page.Heading(Words.Paces.In(language));
        page.Table(
            [Words.Clause.In(language), Words.District.In(language), Words.Elapsed.In(language), Words.EvenPace.In(language), Words.Counted.In(language), Words.Ahead.In(language), Words.PerMonth.In(language), Words.Projected.In(language)],
            paces.Select(alike =>
            {
                QuotaPace pace = alike.First();
                return Row(
                    $"{pace.Finding.Rule.Clause} {Words.Period(pace.Finding.Quota.Window, language)}",
                    alike.Key.IsTogether ? pace.Finding.Quota.Subject.NameIn(language) : string.Join(", ", alike.Select(same => same.Finding.Quota.Subject)),
                    $"{pace.DaysElapsed}/{pace.DaysInWindow}",
                    pace.EvenPace.DecimalIn(language),
                    $"{pace.Finding.Achieved}",
                    $"{(pace.Ahead.Numerator > 0 ? "+" : "")}{pace.Ahead.DecimalIn(language)}",
                    pace.NeededPerMonth.DecimalIn(language),
                    pace.ProjectedAtEnd?.DecimalIn(language) ?? pace.WhyNotProjected!.Value.NameIn(language));
            }));
    }

    private void Indicators(IReadOnlyCollection<Indicator> indicators)
    {
        if (indicators.Count == 0)
            return;
        page.Heading(Words.Indicators.In(language));
        page.Table(
            [Words.Clause.In(language), Words.Content.In(language), Words.Counts.In(language)],
            indicators.Select(indicator => Row(
                indicator.Clause.Id,
                $"{indicator.Kind.NameIn(language)} ({indicator.Total})",
                string.Join(", ", indicator.Counts.Where(count => count.Count > 0).Select(count => $"{count.Name.In(language)}: {count.Count}")))));
    }

    private void Sources(Register register, AuditSource from)
    {
        List<Establishment> sourced = [.. register.Establishments.Where(record => record.Source is not null)];
        if (sourced.Count == 0)
            return;
        page.Heading(Words.Sources.In(language));
        if (sourced.Count > MostSourcesListed)
        {
            page.Sentence(Words.SourcesOmitted.In(language, sourced.Count, register.Count));
            return;
        }

        foreach (IGrouping<string, Establishment> source in sourced.GroupBy(record => record.Source!))
        {
            page.Line(source.Key);
            foreach (Establishment record in source)
                page.Sentence($"    {string.Join(", ", About(record, from))}");
        }
    }

    private IEnumerable<string> About(Establishment record, AuditSource from)
    {
        yield return $"{record.Id}  {record.Name}";
        yield return record.District.FullNameIn(language);
        if (record.OpenedOn is { } opened)
            yield return from.RemarkOn(record) is { } remark ? $"{Day(opened)} ({remark.In(language)})" : Day(opened);
    }

    private static IEnumerable<IRenderable> Row(params string[] cells) => cells.Select(Page.Cell);

    private string Day(LocalDate day) => DayPatterns.In(day, language);
}
