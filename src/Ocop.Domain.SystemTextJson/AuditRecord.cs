using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>
/// An assessment as a JSON document of the format <c>ocop.audit.v1</c>: every finding with its evidence, the remedy, and the
/// fingerprint of all that they are based on, so that another program can take it apart and re-derive it.
/// </summary>
/// <remarks>
/// <c>docs/audit.schema.json</c> describes the format. A record that can be read is well formed; whether it is true is for
/// <see cref="Verify"/> to say.
/// </remarks>
/// <example><c>string json = AuditRecord.Create(assessment).Write();</c></example>
public sealed class AuditRecord
{
    /// <summary>The name of the format, which a record states.</summary>
    public const string FormatName = "ocop.audit.v1";

    /// <summary>The longest record read, in bytes: 128 MiB.</summary>
    public const int MaximumBytes = 128 << 20;

    private static readonly string ThisLibrary = $"Ocop.Domain {typeof(OcopPlan).Assembly.GetName().Version?.ToString(3)}";

    [JsonConstructor]
    internal AuditRecord(
        string format,
        string library,
        string plan,
        LocalDate asOf,
        RegisterCoverage coverage,
        string fingerprint,
        ImmutableArray<FindingRecord> findings,
        RemedyRecord remedy,
        ReadingsRecord? readings = null)
    {
        Format = format;
        Library = library;
        Plan = plan;
        AsOf = asOf;
        Coverage = coverage;
        Fingerprint = fingerprint;
        Findings = findings;
        Remedy = remedy;
        Readings = readings;
    }

    /// <summary>The name of the format: <see cref="FormatName"/>.</summary>
    public string Format { get; }

    /// <summary>The library that made the record, with its version: <c>Ocop.Domain 1.0.0</c>.</summary>
    public string Library { get; }

    /// <summary>The number of the plan.</summary>
    public string Plan { get; }

    /// <summary>The day of the assessment, inclusive.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Whether the register that was assessed claims to be complete.</summary>
    public RegisterCoverage Coverage { get; }

    /// <summary>The fingerprint of plan, register and day (<see cref="AuditFingerprint"/>).</summary>
    public string Fingerprint { get; }

    /// <summary>The findings, in the order of the plan's quotas.</summary>
    public ImmutableArray<FindingRecord> Findings { get; }

    /// <summary>The remedy.</summary>
    public RemedyRecord Remedy { get; }

    /// <summary>The readings of the plan that were compared; null where none were.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReadingsRecord? Readings { get; }

    /// <summary>Records an assessment.</summary>
    /// <param name="assessment">The assessment of a register.</param>
    /// <param name="horizon">The day up to which the remedy looks at windows that have yet to start; the as-of day if left out.</param>
    /// <param name="readings">The same assessment under the readings of its plan, where the record is to say what depends on them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The assessment was made from a tally alone, the horizon is before the as-of day or unusable, or the readings are of another
    /// assessment.
    /// </exception>
    public static AuditRecord Create(PlanAssessment assessment, LocalDate? horizon = null, ReadingComparison? readings = null)
    {
        Guard.Against.Null(assessment);
        Register register = assessment.Register
            ?? throw new ArgumentException("The assessment was made from a tally, which keeps no records; assess a register.", nameof(assessment));
        if (readings is not null && !readings.Assessment.Equals(assessment))
            throw new ArgumentException($"The readings are of {readings.Assessment}, not of {assessment}; compare readings of the assessment to be recorded.", nameof(readings));
        return new AuditRecord(
            FormatName,
            ThisLibrary,
            assessment.Plan.Number,
            assessment.AsOf,
            assessment.Coverage,
            AuditFingerprint.Compute(assessment.Plan, register, assessment.AsOf),
            [.. assessment.Findings.Select(finding => FindingRecord.Create(finding, hasEvidence: true, readings?[finding.Quota]))],
            RemedyRecord.Of(assessment.FindRemedy(horizon)),
            readings is null ? null : ReadingsRecord.Of(readings));
    }

    /// <summary>Reads a record.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="InvalidDocumentException">
    /// The document is too large, no JSON or nested too deep; or it departs from the format, in which case the exception lists
    /// every error with its place. Unknown and repeated members are errors.
    /// </exception>
    public static AuditRecord Read(string json) => Read(Document.BytesOf(Guard.Against.Null(json)));

    /// <inheritdoc cref="Read(string)"/>
    /// <param name="utf8">The document in UTF-8, with or without a byte-order mark. It is read to its end and left open.</param>
    public static AuditRecord Read(Stream utf8) => Read(Document.BytesOf(Guard.Against.Null(utf8), MaximumBytes));

    /// <summary>The record as a document, indented, its lines ended by a line feed.</summary>
    public string Write() => Document.Write(this);

    /// <summary>Derives the record again from the facts, and says where it differs.</summary>
    /// <param name="plan">The plan that was assessed.</param>
    /// <param name="register">The register that was assessed.</param>
    /// <param name="questions">The questions whose readings were compared; needed only where the record compares readings.</param>
    /// <returns>Every member that is not as derived, in the order of the document; none if the record holds.</returns>
    /// <exception cref="ArgumentNullException">The plan or the register is null.</exception>
    /// <exception cref="ArgumentException">A question is null, or questions repeat.</exception>
    public ImmutableArray<AuditDifference> Verify(OcopPlan plan, Register register, IEnumerable<ReadingQuestion>? questions = null)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(register);
        PlanAssessment assessment = plan.Assess(register, AsOf);
        ReadingComparison? readings = Readings is null || questions is null ? null : plan.CompareReadings(register, AsOf, questions);
        AuditRecord derived = Create(assessment, Remedy.Horizon >= AsOf ? Remedy.Horizon : null, readings);
        return [.. RecordComparison.Between(Document.ElementOf(this), Document.ElementOf(derived))];
    }

    /// <summary>Plan, day and number of findings.</summary>
    public override string ToString() => $"{Format}: {Plan}, {Findings.Length} findings";

    private static AuditRecord Read(ReadOnlyMemory<byte> utf8)
    {
        var errors = new DocumentErrors();
        AuditRecord? record = Document.Read<AuditRecord>(utf8, MaximumBytes, errors, hasGaps: false);
        if (record is null)
            throw errors.ToException();
        return record.Validate(errors) ?? throw errors.ToException();
    }

    /// <summary>The record; null, and reported, if it is of another format.</summary>
    internal AuditRecord? Validate(DocumentErrors errors)
    {
        if (Format != FormatName)
            errors.Add(DocumentPath.Root.Member("format"), JsonDisplay.Quoted(Format), Reasons.OtherFormat(FormatName));
        return errors.Count == 0 ? this : null;
    }
}
