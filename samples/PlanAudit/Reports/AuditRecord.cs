namespace PlanAudit.Reports;

/// <summary>The audit as other programs read it: format <c>ocop.audit.v1</c>.</summary>
internal sealed record AuditRecord(
    string Format,
    string Library,
    string Plan,
    string AsOf,
    string Coverage,
    string Fingerprint,
    IEnumerable<FindingRecord> Findings)
{
    public static AuditRecord Of(PlanAssessment assessment, Register register) => new(
        "ocop.audit.v1",
        $"Ocop.Domain {typeof(OcopPlan).Assembly.GetName().Version?.ToString(3)}",
        assessment.Plan.Number,
        DayPatterns.Iso.Format(assessment.AsOf),
        EnumToken.Of(assessment.Coverage),
        AuditFingerprint.Of(assessment.Plan, register, assessment.AsOf),
        assessment.Findings.Select(finding => FindingRecord.Of(finding, register)));
}

internal sealed record FindingRecord(
    string Rule,
    string Clause,
    string Strength,
    string Measure,
    string Subject,
    WindowRecord Window,
    RangeRecord Required,
    int Achieved,
    int AchievedByDue,
    int ClosedSince,
    int Shortfall,
    int Surplus,
    string Due,
    int DaysLeft,
    string Status,
    bool Breach,
    IEnumerable<string> Evidence)
{
    public static FindingRecord Of(Finding finding, Register register) => new(
        finding.Rule.Id,
        finding.Rule.Clause.Id,
        EnumToken.Of(finding.Rule.Strength),
        EnumToken.Of(finding.Rule.Measure),
        finding.Quota.Subject.ToString(),
        new WindowRecord(DayPatterns.Iso.Format(finding.Quota.Window.Start), DayPatterns.Iso.Format(finding.Quota.Window.End)),
        new RangeRecord(finding.Rule.Range.Minimum, finding.Rule.Range.Maximum),
        finding.Achieved,
        finding.AchievedByDue,
        finding.ClosedSince,
        finding.Shortfall,
        finding.Surplus,
        DayPatterns.Iso.Format(finding.Due),
        finding.DaysLeft,
        EnumToken.Of(finding.Status),
        finding.IsBreach,
        finding.Evidence(register).Select(record => record.Id));
}

internal sealed record WindowRecord(string From, string To);

internal sealed record RangeRecord(int Min, int? Max);
