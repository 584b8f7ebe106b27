using PlanAudit.Registers;

namespace PlanAudit.Reports;

/// <summary>Findings in full, one after another: what an auditor needs to check each by hand.</summary>
internal sealed class FindingReport(TextWriter writer, TextLanguage language)
{
    private readonly Page _page = new(writer);

    public void Write(IReadOnlyList<Quota> quotas, PlanAssessment assessment, Remedy remedy, ReadingEnvelope? envelope, Register register, AuditSource source)
    {
        Timeline timeline = assessment.Plan.Timeline(register);
        _page.Sentence(Words.AuditOf.In(language, assessment.Plan.Number, Day(assessment.AsOf)));
        if (source.Remark is not null)
            _page.Warning(source.Remark.In(language));
        foreach (Quota quota in quotas)
            Write(assessment[quota], remedy, envelope?[quota], register, source, timeline);
    }

    private void Write(Finding finding, Remedy remedy, EnvelopeFinding? readings, Register register, AuditSource source, Timeline timeline)
    {
        Quota quota = finding.Quota;
        Citation citation = finding.Rule.Clause.Citation;
        _page.Heading($"{finding.Rule} {quota.Subject} ({quota.Subject.NameIn(language)}), {Words.Period(quota.Window, language)}: {finding.Status.NameIn(language)}");
        _page.Bullet(finding.Explain(language));
        Section(Words.Clause, [$"{finding.Rule.Clause}: {finding.Rule.Clause.Text.In(language)}", citation.Place.In(language)]);
        _page.Line($"  {citation.Address.AbsoluteUri}");
        bool isOver = finding.AsOf >= finding.Due;
        Section(Words.Window, [(isOver ? Words.WindowOver : Words.WindowOf).In(language, Day(quota.Window.Start), Day(quota.Due), finding.DaysLeft)]);
        Section(
            Words.Counts,
            [
                Words.CountsOf.In(language, finding.Rule.Asked(language), finding.Achieved, finding.ClosedSince, finding.Shortfall, finding.Surplus),
                .. isOver && finding.Rule.Measure.IsStock() ? [Words.CountOnDue.In(language, finding.AchievedByDue)] : Array.Empty<string>(),
            ]);
        Records(finding.Evidence(register), source);
        Section(Words.SinceWhen, History(finding, timeline));
        if (finding.Status == FindingStatus.Pending)
            Section(Words.Pace, [finding.Pace().Explain(language)]);
        if (finding.Status is not (FindingStatus.Met or FindingStatus.Exceeded))
            Section(isOver ? Words.WhyNot : Words.WhatItTakes, [finding.WhyNot(register).Explain(language)]);
        Section(Words.RemedyShare, remedy.ExplainShareOf(quota, language));
        if (readings is not null)
            Section(Words.Readings, [readings.Explain(language), .. readings.DecidedBy.SelectMany(question => question.Readings).Select(reading => $"{reading}: {reading.Text.In(language)}")]);
    }

    private void Section(BilingualText heading, IEnumerable<string> lines)
    {
        List<string> all = [.. lines];
        Heading(heading, all.Count == 0);
        foreach (string line in all)
            _page.Bullet(line);
    }

    private void Heading(BilingualText heading, bool isEmpty)
    {
        _page.Line();
        _page.Sentence(isEmpty ? $"{heading.In(language)}: {Words.Nothing.In(language)}" : heading.In(language));
    }

    private void Records(IReadOnlyCollection<Establishment> counted, AuditSource source)
    {
        Heading(Words.RecordsCounted, counted.Count == 0);
        foreach (Establishment record in counted)
        {
            string remark = source.RemarkOn(record) is { } said ? $" ({said.In(language)})" : "";
            string closed = record.ClosedOn is { } day ? $", {Words.ClosedOn.In(language, Day(day))}" : "";
            _page.Bullet($"{record.Id}  {record.Name}, {record.District.FullNameIn(language)}, {Words.OpenedOn.In(language, Day(record.OpenedOn!.Value))}{remark}{closed}");
            if (record.Source is not null)
                _page.Line($"  {record.Source}");
        }
    }

    private IEnumerable<string> History(Finding finding, Timeline timeline)
    {
        if (timeline.SatisfiedSince(finding.Quota, finding.AsOf) is { } since && since > LocalDate.MinIsoValue)
            yield return Words.SatisfiedSince.In(language, Day(since));
        foreach (StatusChange change in timeline.ChangesOf(finding.Quota).Where(change => change.Day <= finding.AsOf))
            yield return $"{Day(change.Day)}: {change.Before.NameIn(language)} → {change.After.NameIn(language)}";
    }

    private string Day(LocalDate day) => DayPatterns.In(day, language);
}
