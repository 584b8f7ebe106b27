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
        typeof(DistrictSetConverter),
        typeof(TokenConverter<ClauseKind>),
        typeof(TokenConverter<CountedScope>),
        typeof(TokenConverter<EstablishmentKind>),
        typeof(TokenConverter<FindingStatus>),
        typeof(TokenConverter<IndicatorKind>),
        typeof(TokenConverter<Measure>),
        typeof(TokenConverter<ReadingSpan>),
        typeof(TokenConverter<RegisterCoverage>),
        typeof(TokenConverter<Strength>),
    ])]
[JsonSerializable(typeof(PlanContract))]
[JsonSerializable(typeof(AuditRecord))]
internal sealed partial class DocumentJson : JsonSerializerContext;
