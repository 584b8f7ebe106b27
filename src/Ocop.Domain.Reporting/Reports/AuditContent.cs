using Ocop.Domain.SystemTextJson;

namespace Ocop.Domain.Reporting.Reports;

/// <summary>One audit, an assessment with the register it was made from, to be reported in one language and any format.</summary>
/// <remarks>The remedy and the fingerprint are computed when a format first asks for them, and once.</remarks>
internal sealed class AuditContent(
    PlanAssessment assessment, TextLanguage language, RegisterSource? source, LocalDate? horizon, ReadingComparison? readings)
    : AssessmentReport(language, assessment)
{
    private readonly Lazy<Remedy> _remedy = new(() => assessment.FindRemedy(horizon));
    private readonly Lazy<string> _fingerprint = new(() => AuditFingerprint.Compute(assessment.Plan, assessment.Register!, assessment.AsOf));

    /// <summary>The name and version of the library that judged.</summary>
    public static string Library { get; } = $"Ocop.Domain {typeof(OcopPlan).Assembly.GetName().Version?.ToString(3)}";

    /// <summary>The register that was assessed.</summary>
    public Register Register => Assessment.Register!;

    /// <summary>Where the register comes from; null if it did not come from tables.</summary>
    public RegisterSource? Source => source;

    /// <summary>The last day of the windows that the remedy covers; null for the as-of day.</summary>
    public LocalDate? Horizon => horizon;

    /// <summary>How much each verdict depends on the reading of the plan; null if that was not asked.</summary>
    public ReadingComparison? Readings => readings;

    /// <summary>What to open.</summary>
    /// <exception cref="OverflowException">The plan asks for more than 2,147,483,647 openings in all.</exception>
    public Remedy Remedy => _remedy.Value;

    /// <summary>The fingerprint of plan, register and day.</summary>
    public string Fingerprint => _fingerprint.Value;

    public string Title => Words.AuditOf.In(Language, Plan.Number, Day(Assessment.AsOf));

    /// <summary>The number of records, and how complete the register claims to be.</summary>
    public string Recorded => RecordCounts.Recorded(Register, Assessment.AsOf, Language);

    /// <summary>What a reader must know of the register before anything else; null if nothing.</summary>
    public BilingualText? Warning =>
        Source?.Remark ?? (Register.Coverage == RegisterCoverage.Partial ? Words.PartialWarning : null);

    /// <summary>Returns what a shipped register says of one of its records, besides the facts; null if nothing.</summary>
    public BilingualText? RemarkOn(Establishment record) => Source?.RemarkOn(record);
}
