using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>The values that stand as objects in an application's document, each with its contract.</summary>
internal static class ContractConverters
{
    /// <summary>What an application can make: facts, plans and their parts. It is read as it was written.</summary>
    public static readonly ImmutableArray<JsonConverter> ValueConverters =
    [
        Of<BilingualText, TextContract>(TextContract.Of, (text, errors) => new MemberCheck(errors).Text(text, DocumentPath.Root)),
        Of<DateInterval, WindowContract>(WindowContract.Of, (window, errors) => new MemberCheck(errors).Window(window, DocumentPath.Root)),
        Of<EstablishmentFact, FactContract>(FactContract.Of, (fact, _) => FactReader.FactOf(fact)),
        Of<SalesPoint, SalesPointContract>(SalesPointContract.Of, (point, errors) => (SalesPoint)new FactReader(errors).RecordOf(point, DocumentPath.Root)),
        Of<OcopCenter, CenterContract>(CenterContract.Of, (center, errors) => (OcopCenter)new FactReader(errors).RecordOf(center, DocumentPath.Root)),
        Of<Establishment, IEstablishmentContract>(IEstablishmentContract.Of, (record, errors) => new FactReader(errors).RecordOf(record, DocumentPath.Root)),
        Of<Register, RegisterContract>(RegisterContract.Of, (register, errors) => new FactReader(errors).RegisterOf(register)),
        Of<SourceVariant, VariantContract>(VariantContract.Of, (variant, errors) => new ClauseReader(errors).VariantOf(variant, DocumentPath.Root)),
        Of<Citation, WholeCitationContract>(WholeCitationContract.Of, (citation, errors) => new ClauseReader(errors).CitationOf(citation)),
        Of<Clause, ClauseContract>(clause => ClauseContract.Of(clause), (clause, errors) => new ClauseReader(errors).ClauseOf(clause, DocumentPath.Root)),
        Of<Interpretation, InterpretationContract>(InterpretationContract.Of, (open, errors) => new ClauseReader(errors).InterpretationOf(open, DocumentPath.Root)),
        Of<RuleScope, ScopeContract>(ScopeContract.Of, (scope, errors) => new RuleReader(errors).ScopeOf(scope, DocumentPath.Root)),
        Of<PlanRule, WholeRuleContract>(WholeRuleContract.Of, (rule, errors) => new RuleReader(errors).RuleOf(rule)),
        Of<OcopPlan, PlanContract>(PlanDocument.ContractOf, (plan, errors) => new PlanReader(plan, errors).Plan()),
        new ContractConverter<AuditRecord, AuditRecord>(record => record, (record, errors) => record.Validate(errors), hasGaps: false),
    ];

    /// <summary>What the library derives. It is written, and not read.</summary>
    public static readonly ImmutableArray<JsonConverter> DerivedConverters =
    [
        new AnswerConverter<Quota, QuotaRecord>(QuotaRecord.Of),
        new AnswerConverter<QuotaVerdict, VerdictContract>(VerdictContract.Of),
        new AnswerConverter<Finding, FindingRecord>(finding => FindingRecord.Create(finding)),
        new AnswerConverter<PlanAssessment, AssessmentContract>(AssessmentContract.Of),
        new AnswerConverter<Indicator, IndicatorContract>(IndicatorContract.Of),
        new AnswerConverter<IndicatorLine, IndicatorCountContract>(IndicatorCountContract.Of),
        new AnswerConverter<TallyQuestion, QuestionContract>(QuestionContract.Of),
        new AnswerConverter<Remedy, RemedyRecord>(RemedyRecord.Of),
        new AnswerConverter<RemedyAction, ActionRecord>(action => ActionRecord.Of(action)),
        new AnswerConverter<QuotaPace, PaceContract>(PaceContract.Of),
        new AnswerConverter<Fraction, string>(fraction => fraction.ToString()),
        new AnswerConverter<StatusChange, StatusChangeContract>(StatusChangeContract.Of),
        new AnswerConverter<FindingDifference, DifferenceContract>(DifferenceContract.Of),
        new AnswerConverter<ComparedFinding, FindingRecord>(finding => FindingRecord.Create(finding.Finding, readings: finding)),
        new AnswerConverter<Counterfactual, CounterfactualContract>(CounterfactualContract.Of),
        new AnswerConverter<RecordChange, RecordChangeContract>(RecordChangeContract.Of),
        new AnswerConverter<PlanIssue, IssueContract>(IssueContract.Of),
        new AnswerConverter<RegisterError, RegisterErrorContract>(RegisterErrorContract.Of),
        new AnswerConverter<PlaceNameError, PlaceNameErrorContract>(PlaceNameErrorContract.Of),
    ];

    private static ContractConverter<TValue, TContract> Of<TValue, TContract>(Func<TValue, TContract> contractOf, Func<TContract, DocumentErrors, TValue?> valueOf)
        where TContract : class =>
        new(contractOf, valueOf);
}
