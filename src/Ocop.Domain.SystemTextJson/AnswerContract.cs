using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>What follows from a count.</summary>
internal sealed record VerdictContract(int Achieved, int AchievedByDue, int Shortfall, int Surplus, int DaysLeft, FindingStatus Status, bool Breach)
{
    public static VerdictContract Of(QuotaVerdict verdict) =>
        new(verdict.Achieved, verdict.AchievedByDue, verdict.Shortfall, verdict.Surplus, verdict.DaysLeft, verdict.Status, verdict.IsBreach);
}

/// <summary>An assessment, without the register and so without the evidence that a record of an audit has.</summary>
internal sealed record AssessmentContract(string Plan, LocalDate AsOf, RegisterCoverage Coverage, IEnumerable<FindingRecord> Findings)
{
    public static AssessmentContract Of(PlanAssessment assessment) =>
        new(assessment.Plan.Number, assessment.AsOf, assessment.Coverage, assessment.Findings.Select(finding => FindingRecord.Create(finding)));
}

/// <summary>One line of an indicator.</summary>
internal sealed record IndicatorCountContract(string Key, TextContract Name, long Count)
{
    public static IndicatorCountContract Of(IndicatorLine count) => new(count.Key, TextContract.Of(count.Name), count.Count);
}

/// <summary>What is counted without being judged.</summary>
internal sealed record IndicatorContract(string Clause, IndicatorKind Indicator, LocalDate AsOf, int Total, IEnumerable<IndicatorCountContract> Counts)
{
    public static IndicatorContract Of(Indicator indicator) =>
        new(indicator.Clause.Id, indicator.Kind, indicator.AsOf, indicator.Total, indicator.Lines.Select(IndicatorCountContract.Of));
}

/// <summary>What is to be counted, district by district; null where any day will do.</summary>
internal sealed record QuestionContract(EstablishmentKind Kind, LocalDate? OpenedFrom, LocalDate OpenedTo, LocalDate? OpenOn)
{
    public static QuestionContract Of(TallyQuestion question) => new(question.Kind, question.OpenedFrom, question.OpenedTo, question.OpenOn);
}

/// <summary>How far a pending quota is; shares and rates are exact, <c>5/12</c>.</summary>
internal sealed record PaceContract(
    QuotaRecord Quota,
    LocalDate AsOf,
    int DaysElapsed,
    int DaysInWindow,
    string ElapsedShare,
    string EvenPace,
    string Ahead,
    string MonthsLeft,
    string NeededPerMonth,
    string? ProjectedAtEnd)
{
    public static PaceContract Of(QuotaPace pace) => new(
        QuotaRecord.Of(pace.Finding.Quota),
        pace.Finding.AsOf,
        pace.DaysElapsed,
        pace.DaysInWindow,
        pace.ElapsedShare.ToString(),
        pace.EvenPace.ToString(),
        pace.Ahead.ToString(),
        pace.MonthsLeft.ToString(),
        pace.NeededPerMonth.ToString(),
        pace.ProjectedAtEnd?.ToString());
}

/// <summary>A quota that has another status from a day on.</summary>
internal sealed record StatusChangeContract(LocalDate Day, QuotaRecord Quota, FindingStatus Before, FindingStatus After)
{
    public static StatusChangeContract Of(StatusChange change) => new(change.Day, QuotaRecord.Of(change.Quota), change.Before, change.After);
}

/// <summary>A quota on which two assessments differ; null where the plan does not ask.</summary>
internal sealed record DifferenceContract(FindingRecord? Before, FindingRecord? After)
{
    public static DifferenceContract Of(FindingDifference difference) => new(Of(difference.Before), Of(difference.After));

    private static FindingRecord? Of(Finding? finding) => finding is null ? null : FindingRecord.Create(finding);
}

/// <summary>How one record would have to be otherwise.</summary>
internal sealed record RecordChangeContract(IEstablishmentContract Record, IEstablishmentContract Changed)
{
    public static RecordChangeContract Of(RecordChange change) => new(IEstablishmentContract.Of(change.Record), IEstablishmentContract.Of(change.Changed));
}

/// <summary>The least change with which a quota would be met.</summary>
internal sealed record CounterfactualContract(QuotaRecord Quota, LocalDate AsOf, IEnumerable<RecordChangeContract> Changes, int MoreOpenings, WindowContract Days)
{
    public static CounterfactualContract Of(Counterfactual change) => new(
        QuotaRecord.Of(change.Finding.Quota),
        change.AsOf,
        change.Changes.Select(RecordChangeContract.Of),
        change.MoreOpenings,
        WindowContract.Of(change.Days));
}

/// <summary>An issue of a plan; the plan is null where it was read alone.</summary>
internal sealed record IssueContract(
    string Id,
    PlanIssueKind Kind,
    string? Plan,
    string Rule,
    IEnumerable<string> Others,
    IEnumerable<QuotaRecord> Quotas,
    int Implied,
    IEnumerable<RuleContract> Reconciling)
{
    public static IssueContract Of(PlanIssue issue) => new(
        issue.Id,
        issue.Kind,
        issue.Plan?.Number,
        issue.Rule.Id,
        issue.OtherRules.Select(rule => rule.Id),
        issue.Quotas.Select(QuotaRecord.Of),
        issue.Implied,
        issue.ReconcilingRules.Select(RuleContract.Of));
}

/// <summary>What is wrong with one record of a register; for an identifier that is not its own, where it stands first.</summary>
internal sealed record RegisterErrorContract(
    RegisterErrorKind Kind,
    EstablishmentKind List,
    int Position,
    string Message,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PositionContract? First)
{
    public static RegisterErrorContract Of(RegisterError error) =>
        new(error.Kind, error.List, error.Position, error.Message, error.First is { } first ? new(first.List, first.Position) : null);
}

/// <summary>A place in one of the lists of a register.</summary>
internal sealed record PositionContract(EstablishmentKind List, int Position);

/// <summary>Why a text names no place.</summary>
internal sealed record PlaceNameErrorContract(PlaceNameErrorKind Kind, string Text, TextContract Reason, IEnumerable<string> Suggestions)
{
    public static PlaceNameErrorContract Of(PlaceNameError error) => new(error.Kind, error.Text, TextContract.Of(Reasons.Of(error)), error.Suggestions);
}
