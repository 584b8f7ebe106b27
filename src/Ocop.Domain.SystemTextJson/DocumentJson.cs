using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>The contracts of the documents, as System.Text.Json writes and reads them without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    Converters =
    [
        typeof(DayConverter),
        typeof(DistrictConverter),
        typeof(DistrictSetConverter),
        typeof(TokenConverter<CenterFunctions>),
        typeof(TokenConverter<CenterPartners>),
        typeof(TokenConverter<ClauseKind>),
        typeof(TokenConverter<CountedScope>),
        typeof(TokenConverter<EstablishmentKind>),
        typeof(TokenConverter<FindingStatus>),
        typeof(TokenConverter<IndicatorKind>),
        typeof(MeasureConverter),
        typeof(TokenConverter<PlaceNameErrorKind>),
        typeof(TokenConverter<PlanIssueKind>),
        typeof(TokenConverter<ProductOrigins>),
        typeof(TokenConverter<Agreement>),
        typeof(TokenConverter<RegisterCoverage>),
        typeof(TokenConverter<RegisterErrorKind>),
        typeof(TokenConverter<Strength>),
        typeof(TokenConverter<VenueKind>),
    ])]
[JsonSerializable(typeof(PlanContract))]
[JsonSerializable(typeof(AuditRecord))]
[JsonSerializable(typeof(RegisterContract))]
[JsonSerializable(typeof(IEstablishmentContract))]
[JsonSerializable(typeof(FactContract))]
[JsonSerializable(typeof(ScopeContract))]
[JsonSerializable(typeof(WholeCitationContract))]
[JsonSerializable(typeof(WholeRuleContract))]
[JsonSerializable(typeof(VerdictContract))]
[JsonSerializable(typeof(AssessmentContract))]
[JsonSerializable(typeof(IndicatorContract))]
[JsonSerializable(typeof(QuestionContract))]
[JsonSerializable(typeof(PaceContract))]
[JsonSerializable(typeof(StatusChangeContract))]
[JsonSerializable(typeof(DifferenceContract))]
[JsonSerializable(typeof(CounterfactualContract))]
[JsonSerializable(typeof(IssueContract))]
[JsonSerializable(typeof(RegisterErrorContract))]
[JsonSerializable(typeof(PlaceNameErrorContract))]
internal sealed partial class DocumentJson : JsonSerializerContext;
