using System.Text.Json.Serialization;

namespace PlanAudit.Reports;

/// <summary>The audit as other programs read it: format <c>ocop.audit.v1</c>.</summary>
internal sealed record AuditRecord(
    string Format,
    string Library,
    string Plan,
    string AsOf,
    string Coverage,
    string Fingerprint,
    IEnumerable<FindingRecord> Findings,
    RemedyRecord Remedy,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] EnvelopeRecord? Readings)
{
    public static AuditRecord Of(PlanAssessment assessment, Remedy remedy, ReadingEnvelope? envelope, Register register) => new(
        "ocop.audit.v1",
        $"Ocop.Domain {typeof(OcopPlan).Assembly.GetName().Version?.ToString(3)}",
        assessment.Plan.Number,
        DayPatterns.Iso.Format(assessment.AsOf),
        EnumToken.Of(assessment.Coverage),
        AuditFingerprint.Of(assessment.Plan, register, assessment.AsOf),
        assessment.Findings.Select(finding => FindingRecord.Of(finding, envelope?[finding.Quota], register)),
        RemedyRecord.Of(remedy),
        envelope is null ? null : new EnvelopeRecord(envelope.Choices.Length, envelope.Questions.Select(question => new QuestionRecord(question.Interpretation, question.Readings.Select(reading => reading.Id)))));
}

/// <summary>The readings compared: how many combinations, and the readings of each question, the default first.</summary>
internal sealed record EnvelopeRecord(int Combinations, IEnumerable<QuestionRecord> Questions);

internal sealed record QuestionRecord(string Interpretation, IEnumerable<string> Readings);

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
    IEnumerable<string> Evidence,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ReadingsRecord? Readings)
{
    public static FindingRecord Of(Finding finding, EnvelopeFinding? readings, Register register) => new(
        finding.Rule.Id,
        finding.Rule.Clause.Id,
        EnumToken.Of(finding.Rule.Strength),
        EnumToken.Of(finding.Rule.Measure),
        finding.Quota.Subject.ToString(),
        WindowRecord.Of(finding.Quota.Window),
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
        finding.Evidence(register).Select(record => record.Id),
        readings is null ? null : new ReadingsRecord(EnumToken.Of(readings.Holds), readings.HoldsUnder, readings.DecidedBy.Select(question => question.Interpretation)));
}

/// <summary>How far a verdict depends on the reading: kept under all, some or none, under how many, and which questions decide.</summary>
internal sealed record ReadingsRecord(string Holds, int Under, IEnumerable<string> DecidedBy);

internal sealed record WindowRecord(string From, string To)
{
    public static WindowRecord Of(DateInterval window) => new(DayPatterns.Iso.Format(window.Start), DayPatterns.Iso.Format(window.End));
}

internal sealed record RangeRecord(int Min, int? Max);

/// <summary>The remedy; its horizon only where it is not the as-of day.</summary>
internal sealed record RemedyRecord(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Horizon,
    IEnumerable<ActionRecord> Actions,
    IEnumerable<QuotaRecord> Unrecoverable)
{
    public static RemedyRecord Of(Remedy remedy) => new(
        remedy.Horizon > remedy.Assessment.AsOf ? DayPatterns.Iso.Format(remedy.Horizon) : null,
        remedy.Actions.Select(action => ActionRecord.Of(action, remedy.Assessment.AsOf)),
        remedy.Unrecoverable.Select(finding => QuotaRecord.Of(finding.Quota)));
}

/// <summary>One thing to be opened; <c>from</c> only where an opening on the very next day would be too early.</summary>
internal sealed record ActionRecord(
    string Open,
    int Count,
    string Subject,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? From,
    string? By,
    bool Late)
{
    public static ActionRecord Of(RemedyAction action, LocalDate asOf) => new(
        EnumToken.Of(action.Kind),
        action.Count,
        action.Subject.ToString(),
        action.From > asOf.PlusDays(1) ? DayPatterns.Iso.Format(action.From) : null,
        action.By is { } day ? DayPatterns.Iso.Format(day) : null,
        action.IsLate);
}

internal sealed record QuotaRecord(string Rule, string Subject, WindowRecord Window)
{
    public static QuotaRecord Of(Quota quota) => new(quota.Rule.Id, quota.Subject.ToString(), WindowRecord.Of(quota.Window));
}
