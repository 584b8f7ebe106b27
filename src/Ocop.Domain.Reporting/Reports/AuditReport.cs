using PlanAudit.Registers;

namespace PlanAudit.Reports;

/// <summary>One audit: an assessment with the register it was made from, to be told in one language, in whatever form.</summary>
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
    AuditSource Source) : AssessmentReport(Language, Assessment)
{
    /// <summary>The fingerprint of plan, register and day.</summary>
    public string Fingerprint { get; } = AuditFingerprint.Of(Assessment.Plan, Register, Assessment.AsOf);

    /// <summary>The name and version of the library that judged.</summary>
    public static string Library { get; } = $"Ocop.Domain {typeof(OcopPlan).Assembly.GetName().Version?.ToString(3)}";

    public string Title => Words.AuditOf.In(Language, Plan.Number, Day(Assessment.AsOf));

    /// <summary>How many records the register has, and how complete it claims to be.</summary>
    public string Recorded => RecordCounts.Recorded(Register, Assessment.AsOf, Language);

    /// <summary>What a reader must know of the register before anything else; null where there is nothing.</summary>
    public BilingualText? Warning =>
        Source.Remark ?? (Register.Coverage == RegisterCoverage.Partial ? Words.PartialWarning : null);
}
