using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>The values that stand as objects in an application's document, each with its contract.</summary>
internal static class ContractConverters
{
    /// <summary>What an application can make: facts, plans and their parts. It is read as it was written.</summary>
    public static readonly ImmutableArray<JsonConverter> OfValues =
    [
        Of<BilingualText, TextContract>(TextContract.Of, (text, faults) => new MemberCheck(faults).Text(text, DocumentPath.Root)),
        Of<DateInterval, WindowContract>(WindowContract.Of, (window, faults) => new MemberCheck(faults).Window(window, DocumentPath.Root)),
        Of<EstablishmentFact, FactContract>(FactContract.Of, (fact, _) => FactReader.FactOf(fact)),
        Of<SalesPoint, SalesPointContract>(SalesPointContract.Of, (point, faults) => (SalesPoint)new FactReader(faults).RecordOf(point, DocumentPath.Root)),
        Of<OcopCenter, CenterContract>(CenterContract.Of, (center, faults) => (OcopCenter)new FactReader(faults).RecordOf(center, DocumentPath.Root)),
        Of<Establishment, IEstablishmentContract>(IEstablishmentContract.Of, (record, faults) => new FactReader(faults).RecordOf(record, DocumentPath.Root)),
        Of<Register, RegisterContract>(RegisterContract.Of, (register, faults) => new FactReader(faults).RegisterOf(register)),
        Of<SourceVariant, VariantContract>(VariantContract.Of, (variant, faults) => new ClauseReader(faults).VariantOf(variant, DocumentPath.Root)),
        Of<Citation, WholeCitationContract>(WholeCitationContract.Of, (citation, faults) => new ClauseReader(faults).CitationOf(citation)),
        Of<Clause, ClauseContract>(clause => ClauseContract.Of(clause), (clause, faults) => new ClauseReader(faults).ClauseOf(clause, DocumentPath.Root)),
        Of<Interpretation, InterpretationContract>(InterpretationContract.Of, (open, faults) => new ClauseReader(faults).InterpretationOf(open, DocumentPath.Root)),
        Of<RuleScope, ScopeContract>(ScopeContract.Of, (scope, faults) => new RuleReader(faults).ScopeOf(scope, DocumentPath.Root)),
        Of<PlanRule, WholeRuleContract>(WholeRuleContract.Of, (rule, faults) => new RuleReader(faults).RuleOf(rule)),
        Of<OcopPlan, PlanContract>(PlanDocument.ContractOf, (plan, faults) => new PlanReader(plan, faults).Plan()),
        new ContractConverter<AuditRecord, AuditRecord>(record => record, (record, faults) => record.HeldTo(faults), hasGaps: false),
    ];

    /// <summary>What the library derives. It is written, and not read.</summary>
    public static readonly ImmutableArray<JsonConverter> OfAnswers =
    [
        new AnswerConverter<Quota, QuotaRecord>(QuotaRecord.Of),
        new AnswerConverter<QuotaVerdict, VerdictContract>(VerdictContract.Of),
        new AnswerConverter<Finding, FindingRecord>(finding => FindingRecord.Of(finding)),
        new AnswerConverter<PlanAssessment, AssessmentContract>(AssessmentContract.Of),
        new AnswerConverter<Indicator, IndicatorContract>(IndicatorContract.Of),
        new AnswerConverter<IndicatorCount, IndicatorCountContract>(IndicatorCountContract.Of),
        new AnswerConverter<TallyQuestion, QuestionContract>(QuestionContract.Of),
        new AnswerConverter<Remedy, RemedyRecord>(RemedyRecord.Of),
        new AnswerConverter<RemedyAction, ActionRecord>(action => ActionRecord.Of(action)),
        new AnswerConverter<QuotaPace, PaceContract>(PaceContract.Of),
        new AnswerConverter<Fraction, string>(fraction => fraction.ToString()),
        new AnswerConverter<StatusChange, StatusChangeContract>(StatusChangeContract.Of),
        new AnswerConverter<CountStep, CountStepContract>(CountStepContract.Of),
        new AnswerConverter<FindingDifference, DifferenceContract>(DifferenceContract.Of),
        new AnswerConverter<EnvelopeFinding, FindingRecord>(finding => FindingRecord.Of(finding.Finding, readings: finding)),
        new AnswerConverter<Counterfactual, CounterfactualContract>(CounterfactualContract.Of),
        new AnswerConverter<RecordChange, RecordChangeContract>(RecordChangeContract.Of),
        new AnswerConverter<PlanOddity, OddityContract>(OddityContract.Of),
        new AnswerConverter<RegisterFault, RegisterFaultContract>(RegisterFaultContract.Of),
        new AnswerConverter<PlaceNameFault, NameFaultContract>(NameFaultContract.Of),
    ];

    private static ContractConverter<TValue, TContract> Of<TValue, TContract>(Func<TValue, TContract> contractOf, Func<TContract, DocumentFaults, TValue?> valueOf)
        where TContract : class =>
        new(contractOf, valueOf);
}
