using Spectre.Console.Rendering;

namespace Ocop.Domain.Reporting.Reports;

/// <summary>The audit for people, as text.</summary>
internal sealed class TableReport(AuditContent audit, Page page)
{
    private const int MostSourcesListed = 200;

    /// <summary>Writes the audit.</summary>
    public void Write()
    {
        Remedy remedy = audit.Remedy; // First: what cannot be computed must leave nothing half written.
        page.Sentence(audit.Title);
        page.Line(audit.Plan.Clauses[0].Citation.Address.AbsoluteUri);
        page.Sentence(audit.Recorded);
        if (audit.Warning is { } warning)
            page.Warning(warning.In(audit.Language));
        Summary(audit.Assessment, audit.Readings);
        Districts(audit.Assessment, audit.Readings);
        if (audit.Readings is not null)
            ReadingsCompared(audit.Readings);
        Explanations(Words.InTheCity, audit.Together);
        Explanations(Words.Breaches, audit.Assessment.Breaches);
        Explanations(Words.Shortfalls, audit.Assessment.Shortfalls.Where(finding => !finding.Rule.Scope.IsTogether));
        page.Heading(Words.Remedy.In(audit.Language));
        foreach (string line in remedy.Explain(audit.Language))
            page.Bullet(line);
        Paces(audit.Assessment.FindByStatus(FindingStatus.Pending));
        Indicators([.. audit.Plan.CountIndicators(audit.Register, audit.Assessment.AsOf)]);
        Sources();
        page.Heading(Words.Fingerprint.In(audit.Language));
        page.Line(audit.Fingerprint);
    }

    private void Summary(PlanAssessment assessment, ReadingComparison? readings)
    {
        page.Heading(Words.ByRule.In(audit.Language));
        page.Table(
            [Words.Rule.In(audit.Language), Words.Clause.In(audit.Language), Words.Strength.In(audit.Language), Words.Result.In(audit.Language), .. readings is null ? Array.Empty<string>() : [Words.Readings.In(audit.Language)]],
            assessment.Plan.Rules.Select(rule => Row(
            [
                rule.Id,
                $"{rule.Clause}: {rule.Clause.Text.In(audit.Language)}",
                rule.Strength.NameIn(audit.Language),
                Result([.. assessment.FindByRule(rule)]),
                .. readings is null ? Array.Empty<string>() : [ReadingsOf(readings.Findings.Where(finding => finding.Finding.Rule == rule))],
            ])));
    }

    // "2023: 28 kept under all readings; 2 kept under no reading", window by window.
    private string ReadingsOf(IEnumerable<ComparedFinding> findings) =>
        string.Join('\n', findings.GroupBy(finding => finding.Finding.Quota.Window).Select(window =>
            $"{Words.Period(window.Key, audit.Language)}: {string.Join("; ", window.GroupBy(finding => finding.Explain(audit.Language)).Select(alike => $"{alike.Count()} {alike.Key}"))}"));

    private void ReadingsCompared(ReadingComparison readings)
    {
        page.Heading(Words.ReadingsCompared.In(audit.Language, readings.Choices.Length));
        foreach (string line in readings.Questions.SelectMany(question => question.Readings).Select(reading => $"{reading}: {reading.Text.In(audit.Language)}"))
            page.Bullet(line);
    }

    // "75: 30 unproven, 45 not started", window by window where a rule has several.
    private string Result(List<Finding> findings) =>
        string.Join('\n', findings.GroupBy(finding => finding.Quota.Window).Select(window =>
            $"{Words.Period(window.Key, audit.Language)}: {string.Join(", ", window.GroupBy(finding => finding.Status).Select(status => $"{status.Count()} {status.Key.NameIn(audit.Language)}"))}"));

    private void Districts(PlanAssessment assessment, ReadingComparison? readings)
    {
        var columns = (
            from rule in assessment.Plan.Rules
            where !rule.Scope.IsTogether
            from window in rule.Windows
            select (Rule: rule, Window: window)).ToList();
        if (columns.Count == 0)
            return;
        page.Heading(Words.ByDistrict.In(audit.Language));
        page.Table(
            [Words.District.In(audit.Language), .. columns.Select(column => $"{column.Rule.Clause}\n{Words.Period(column.Window, audit.Language)}"), .. readings is null ? Array.Empty<string>() : [Words.Disputed.In(audit.Language)]],
            District.All.Select(district =>
            {
                List<Finding> own = [.. assessment.FindByDistrict(district)];
                return columns
                    .Select(column => own.Find(finding => finding.Rule == column.Rule && finding.Quota.Window == column.Window))
                    .Select(Verdict)
                    .Prepend(Page.Cell($"{district.Code} {district.FullNameIn(audit.Language)}"))
                    .Concat(readings is null ? [] : [Page.Cell(Disputed(own.Select(finding => readings[finding.Quota])))]);
            }));
    }

    // "C01 2024: I01; C04 2024-2025: I06, I08": what depends on the reading, and on which.
    private string Disputed(IEnumerable<ComparedFinding> findings) =>
        string.Join('\n', findings.Where(finding => finding.Agreement == Agreement.Some).Select(finding =>
            $"{finding.Finding.Rule.Clause} {Words.Period(finding.Finding.Quota.Window, audit.Language)}: {string.Join(", ", finding.DecidedBy)}"));

    private IRenderable Verdict(Finding? finding) =>
        finding is null ? Page.Cell("") : Page.Cell($"{finding.Status.NameIn(audit.Language)} ({finding.Achieved})", finding);

    private void Explanations(BilingualText heading, IEnumerable<Finding> findings)
    {
        List<Finding> explained = [.. findings];
        if (explained.Count == 0)
            return;
        page.Heading($"{heading.In(audit.Language)}: {explained.Count}");
        foreach (Finding finding in explained)
            page.Bullet(finding.Explain(audit.Language));
    }

    // Quotas of one rule and window at the same pace are one row.
    private void Paces(IEnumerable<Finding> pending)
    {
        var paces = pending.Select(finding => finding.MeasurePace())
            .GroupBy(pace => (pace.Finding.Rule, pace.Finding.Quota.Window, pace.Finding.Achieved, IsTogether: pace.Finding.Quota.Subject.Sole is null))
            .ToList();
        if (paces.Count == 0)
            return;
        page.Heading(Words.Paces.In(audit.Language));
        page.Table(
            [Words.Clause.In(audit.Language), Words.District.In(audit.Language), Words.Elapsed.In(audit.Language), Words.EvenPace.In(audit.Language), Words.Counted.In(audit.Language), Words.Ahead.In(audit.Language), Words.PerMonth.In(audit.Language), Words.Projected.In(audit.Language)],
            paces.Select(alike =>
            {
                QuotaPace pace = alike.First();
                return Row(
                    $"{pace.Finding.Rule.Clause} {Words.Period(pace.Finding.Quota.Window, audit.Language)}",
                    alike.Key.IsTogether ? pace.Finding.Quota.Subject.NameIn(audit.Language) : string.Join(", ", alike.Select(same => same.Finding.Quota.Subject)),
                    $"{pace.DaysElapsed}/{pace.DaysInWindow}",
                    pace.EvenPace.DecimalIn(audit.Language),
                    $"{pace.Finding.Achieved}",
                    $"{(pace.Ahead.Numerator > 0 ? "+" : "")}{pace.Ahead.DecimalIn(audit.Language)}",
                    pace.NeededPerMonth.DecimalIn(audit.Language),
                    pace.ProjectedAtEnd?.DecimalIn(audit.Language) ?? Words.NotProjected.In(audit.Language));
            }));
    }

    private void Indicators(IReadOnlyCollection<Indicator> indicators)
    {
        if (indicators.Count == 0)
            return;
        page.Heading(Words.Indicators.In(audit.Language));
        page.Table(
            [Words.Clause.In(audit.Language), Words.Content.In(audit.Language), Words.Counts.In(audit.Language)],
            indicators.Select(indicator => Row(
                indicator.Clause.Id,
                $"{indicator.Kind.NameIn(audit.Language)} ({indicator.Total})",
                string.Join(", ", indicator.Lines.Where(count => count.Count > 0).Select(count => $"{count.Name.In(audit.Language)}: {count.Count}")))));
    }

    private void Sources()
    {
        List<Establishment> sourced = [.. audit.Register.Establishments.Where(record => record.Source is not null)];
        if (sourced.Count == 0)
            return;
        page.Heading(Words.Sources.In(audit.Language));
        if (sourced.Count > MostSourcesListed)
        {
            page.Sentence(Words.SourcesOmitted.In(audit.Language, sourced.Count, audit.Register.Count));
            return;
        }

        foreach (IGrouping<string, Establishment> source in sourced.GroupBy(record => record.Source!))
        {
            page.Line(source.Key);
            foreach (Establishment record in source)
                page.Sentence($"    {string.Join(", ", About(record))}");
        }
    }

    private IEnumerable<string> About(Establishment record)
    {
        yield return $"{record.Id}  {record.Name}";
        yield return record.District.FullNameIn(audit.Language);
        if (record.OpenedOn is { } opened)
            yield return audit.RemarkOn(record) is { } remark ? $"{Day(opened)} ({remark.In(audit.Language)})" : Day(opened);
    }

    private static IEnumerable<IRenderable> Row(params string[] cells) => cells.Select(Page.Cell);

    private string Day(LocalDate day) => audit.Day(day);
}
