namespace Ocop.Domain.Reporting.Reports;

/// <summary>Findings in full, one after another: what an auditor needs to check each by hand.</summary>
internal sealed class FindingReport(AuditContent audit, Page page)
{
    private readonly Lazy<Timeline> _timeline = new(() => audit.Plan.BuildTimeline(audit.Register));

    public void Write(IReadOnlyList<Quota> quotas)
    {
        Remedy remedy = audit.Remedy; // First: what cannot be computed must leave nothing half written.
        page.Sentence(audit.Title);
        if (audit.Source?.Remark is { } remark)
            page.Warning(remark.In(audit.Language));
        foreach (Quota quota in quotas)
            Write(audit.Assessment[quota], remedy);
    }

    private void Write(Finding finding, Remedy remedy)
    {
        Quota quota = finding.Quota;
        Citation citation = finding.Rule.Clause.Citation;
        page.Heading($"{finding.Rule} {quota.Subject} ({quota.Subject.NameIn(audit.Language)}), {Words.Period(quota.Window, audit.Language)}: {finding.Status.NameIn(audit.Language)}");
        page.Bullet(finding.Explain(audit.Language));
        Section(Words.Clause, [$"{finding.Rule.Clause}: {finding.Rule.Clause.Text.In(audit.Language)}", citation.Place.In(audit.Language)]);
        page.Line($"  {citation.Address.AbsoluteUri}");
        bool isOver = finding.AsOf >= finding.Due;
        Section(Words.Window, [(isOver ? Words.WindowOver : Words.WindowOf).In(audit.Language, Day(quota.Window.Start), Day(quota.Due), finding.DaysLeft)]);
        Section(
            Words.Counts,
            [
                Words.CountsOf.In(audit.Language, finding.Rule.Describe(audit.Language), finding.Achieved, finding.ClosedSince, finding.Shortfall, finding.Surplus),
                .. isOver && finding.Rule.Measure.Basis == CountingBasis.InOperation ? [Words.CountOnDue.In(audit.Language, finding.AchievedByDue)] : Array.Empty<string>(),
            ]);
        Records(finding.Evidence);
        Section(Words.SinceWhen, History(finding));
        if (finding.Status == FindingStatus.Pending)
            Section(Words.Pace, [finding.MeasurePace().Explain(audit.Language)]);
        if (finding.Status is not (FindingStatus.Met or FindingStatus.Exceeded))
            Section(isOver ? Words.WhyNot : Words.WhatItTakes, [finding.ExplainWhyNot().Explain(audit.Language)]);
        Section(Words.RemedyShare, remedy.Explain(quota, audit.Language));
        if (audit.Readings?[quota] is { } readings)
            Section(Words.Readings, [readings.Explain(audit.Language), .. readings.DecidedBy.SelectMany(question => question.Readings).Select(reading => $"{reading}: {reading.Text.In(audit.Language)}")]);
    }

    private void Section(BilingualText heading, IEnumerable<string> lines)
    {
        List<string> all = [.. lines];
        Heading(heading, all.Count == 0);
        foreach (string line in all)
            page.Bullet(line);
    }

    private void Heading(BilingualText heading, bool isEmpty)
    {
        page.Line();
        page.Sentence(isEmpty ? $"{heading.In(audit.Language)}: {Words.Nothing.In(audit.Language)}" : heading.In(audit.Language));
    }

    private void Records(IReadOnlyCollection<Establishment> counted)
    {
        Heading(Words.RecordsCounted, counted.Count == 0);
        foreach (Establishment record in counted)
        {
            string remark = audit.RemarkOn(record) is { } said ? $" ({said.In(audit.Language)})" : "";
            string closed = record.ClosedOn is { } day ? $", {Words.ClosedOn.In(audit.Language, Day(day))}" : "";
            page.Bullet($"{record.Id}  {record.Name}, {record.District.FullNameIn(audit.Language)}, {Words.OpenedOn.In(audit.Language, Day(record.OpenedOn!.Value))}{remark}{closed}");
            if (record.Source is not null)
                page.Line($"  {record.Source}");
        }
    }

    private IEnumerable<string> History(Finding finding)
    {
        if (_timeline.Value.FindSatisfiedSince(finding.Quota, finding.AsOf) is { } since && since > LocalDate.MinIsoValue)
            yield return Words.SatisfiedSince.In(audit.Language, Day(since));
        foreach (StatusChange change in _timeline.Value.GetChanges(finding.Quota).Where(change => change.Day <= finding.AsOf))
            yield return $"{Day(change.Day)}: {change.Before.NameIn(audit.Language)} → {change.After.NameIn(audit.Language)}";
    }

    private string Day(LocalDate day) => audit.Day(day);
}
