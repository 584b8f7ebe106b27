using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>Lets an application's own JSON hold the values of the library.</summary>
public static class OcopJson
{
    private static readonly JsonConverter[] Converters =
    [
        new DayConverter(),
        new DistrictConverter(),
        new CommuneConverter(),
        new DistrictSetConverter(),
        new CountRangeConverter(),
        new TokenConverter<CenterFunctions>(),
        new TokenConverter<CenterPartners>(),
        new TokenConverter<ClauseKind>(),
        new TokenConverter<CommuneKind>(),
        new TokenConverter<CountingBasis>(),
        new TokenConverter<DistrictKind>(),
        new TokenConverter<EstablishmentKind>(),
        new TokenConverter<FindingStatus>(),
        new TokenConverter<IndicatorKind>(),
        new MeasureConverter(),
        new TokenConverter<PlaceNameErrorKind>(),
        new TokenConverter<PlanIssueKind>(),
        new TokenConverter<ProductOrigins>(),
        new TokenConverter<Agreement>(),
        new TokenConverter<RegisterCoverage>(),
        new TokenConverter<RegisterErrorKind>(),
        new TokenConverter<Strength>(),
        new TokenConverter<TextLanguage>(),
        new TokenConverter<VenueKind>(),
        .. ContractConverters.ValueConverters,
        .. ContractConverters.DerivedConverters,
    ];

    /// <summary>
    /// Adds converters for days (<c>"2023-12-31"</c>), districts and communes (as their codes; read as people write them), sets
    /// of districts (<c>"018|269"</c>), ranges (<c>"20..30"</c>) and every enumeration (<c>"met-late"</c>), also as names of members;
    /// for records, registers, plans and their parts as objects; and for what the library derives (findings, remedies), which is
    /// written and not read. What cannot be read throws a <see cref="JsonException"/> that says why, of an object all at once.
    /// </summary>
    /// <param name="options">The options, not yet in use.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options are in use already.</exception>
    /// <example><c>builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.ConfigureForOcopDomain());</c></example>
    public static JsonSerializerOptions ConfigureForOcopDomain(this JsonSerializerOptions options)
    {
        Guard.Against.Null(options);
        foreach (JsonConverter converter in Converters)
            options.Converters.Add(converter);
        return options;
    }
}
