using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>One finding of an <see cref="AuditRecord"/>, with everything that its verdict is based on.</summary>
public sealed class FindingRecord
{
    [JsonConstructor]
    internal FindingRecord(
        string rule,
        string clause,
        Strength strength,
        Measure measure,
        DistrictSet subject,
        WindowRecord window,
        RangeRecord required,
        int achieved,
        int achievedByDue,
        int closedSince,
        int shortfall,
        int surplus,
        LocalDate due,
        int daysLeft,
        FindingStatus status,
        bool isBreach,
        ImmutableArray<string> evidence,
        FindingReadingsRecord? readings = null)
    {
        Rule = rule;
        Clause = clause;
        Strength = strength;
        Measure = measure;
        Subject = subject;
        Window = window;
        Required = required;
        Achieved = achieved;
        AchievedByDue = achievedByDue;
        ClosedSince = closedSince;
        Shortfall = shortfall;
        Surplus = surplus;
        Due = due;
        DaysLeft = daysLeft;
        Status = status;
        IsBreach = isBreach;
        Evidence = evidence;
        Readings = readings;
    }

    /// <summary>The identifier of the rule.</summary>
    public string Rule { get; }

    /// <summary>The identifier of the clause: <c>C01</c>.</summary>
    public string Clause { get; }

    /// <summary>How strongly the clause asks.</summary>
    public Strength Strength { get; }

    /// <summary>What is counted.</summary>
    public Measure Measure { get; }

    /// <summary>Whose establishments count.</summary>
    public DistrictSet Subject { get; }

    /// <summary>The days within which the quota asks.</summary>
    public WindowRecord Window { get; }

    /// <summary>How many it asks for.</summary>
    public RangeRecord Required { get; }

    /// <inheritdoc cref="QuotaVerdict.Achieved"/>
    public int Achieved { get; }

    /// <inheritdoc cref="QuotaVerdict.AchievedByDue"/>
    public int AchievedByDue { get; }

    /// <inheritdoc cref="Finding.ClosedSince"/>
    public int ClosedSince { get; }

    /// <inheritdoc cref="QuotaVerdict.Shortfall"/>
    public int Shortfall { get; }

    /// <inheritdoc cref="QuotaVerdict.Surplus"/>
    public int Surplus { get; }

    /// <inheritdoc cref="Quota.Due"/>
    public LocalDate Due { get; }

    /// <inheritdoc cref="QuotaVerdict.DaysLeft"/>
    public int DaysLeft { get; }

    /// <summary>How the quota stands.</summary>
    public FindingStatus Status { get; }

    /// <inheritdoc cref="QuotaVerdict.IsBreach"/>
    [JsonPropertyName("breach")]
    public bool IsBreach { get; }

    /// <summary>The identifiers of the records that were counted, by day opened, then identifier.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] // A finding by itself, outside a record, has no register at hand.
    public ImmutableArray<string> Evidence { get; }

    /// <summary>How far the verdict depends on the reading of the plan; null where readings were not compared.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FindingReadingsRecord? Readings { get; }

    /// <summary>Rule, subject and status.</summary>
    public override string ToString() => $"{Rule} {Subject} {Window}: {EnumToken.Of(Status)}";

    internal static FindingRecord Create(Finding finding, bool hasEvidence = false, ComparedFinding? readings = null) => new(
        finding.Rule.Id,
        finding.Rule.Clause.Id,
        finding.Rule.Strength,
        finding.Rule.Measure,
        finding.Quota.Subject,
        WindowRecord.Of(finding.Quota.Window),
        new RangeRecord(finding.Rule.Range.Minimum, finding.Rule.Range.Maximum, finding.Rule.Range.IsCapped),
        finding.Achieved,
        finding.AchievedByDue,
        finding.ClosedSince,
        finding.Shortfall,
        finding.Surplus,
        finding.Due,
        finding.DaysLeft,
        finding.Status,
        finding.IsBreach,
        !hasEvidence ? default : [.. finding.Evidence.Select(record => record.Id)],
        readings is null ? null : FindingReadingsRecord.Create(readings));
}
