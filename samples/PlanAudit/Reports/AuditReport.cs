using PlanAudit.Registers;

namespace PlanAudit.Reports;

/// <summary>One audit, to be told in one language, in whatever form.</summary>
/// <param name="Language">The language of the words.</param>
/// <param name="Assessment">What was found.</param>
/// <param name="Remedy">What is to be opened.</param>
/// <param name="Envelope">How far each verdict depends on the reading of the plan; null where that is not asked.</param>
/// <param name="Register">The register that was assessed.</param>
/// <param name="Source">Where the register comes from, with what is to be said of it and of its records.</param>
internal sealed record AuditReport(
    TextLanguage Language,
    PlanAssessment Assessment,
    Remedy Remedy,
    ReadingEnvelope? Envelope,
    Register Register,
    AuditSource Source)
{
    public OcopPlan Plan => Assessment.Plan;

    /// <summary>The fingerprint of plan, register and day.</summary>
    public string Fingerprint { get; } = AuditFingerprint.Of(Assessment.Plan, Register, Assessment.AsOf);

    /// <summary>The name and version of the library that judged.</summary>
    public static string Library { get; } = $"Ocop.Domain {typeof(OcopPlan).Assembly.GetName().Version?.ToString(3)}";

    public string Title => Words.AuditOf.In(Language, Plan.Number, Day(Assessment.AsOf));

    /// <summary>How many records the register has, and how complete it claims to be.</summary>
    public string Recorded => Words.Recorded.In(
        Language,
        Register.SalesPoints.Length,
        Register.Centers.Length,
        Register.Coverage.NameIn(Language),
        Register.Establishments.Count(record => !(record.OpenedOn <= Assessment.AsOf)));

    /// <summary>What a reader must know of the register before anything else; null where there is nothing.</summary>
    public BilingualText? Warning =>
        Source.Remark ?? (Register.Coverage == RegisterCoverage.Partial ? Words.PartialWarning : null);

    /// <summary>The quotas that districts have together.</summary>
    public IEnumerable<Finding> Together => Assessment.Findings.Where(finding => finding.Rule.Scope.IsTogether);

    public string Say(BilingualText words) => words.In(Language);

    public string Say(BilingualText words, params object[] values) => words.In(Language, values);

    public string Day(LocalDate day) => DayPatterns.In(day, Language);

    public string Period(DateInterval window) => Words.Period(window, Language);

    /// <summary>The clause and the period of a finding: <c>C03 2023</c>.</summary>
    public string NameOf(Finding finding) => $"{finding.Rule.Clause} {Period(finding.Quota.Window)}";
}
