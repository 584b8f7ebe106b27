using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Ocop.Domain.EntityFrameworkCore;

/// <summary>Lets the model of an application's database hold the values and the records of the library.</summary>
public static class OcopModel
{
    /// <summary>Room for every token, and for all flags of an enumeration together.</summary>
    private const int TokenLength = 100;

    private static readonly ImmutableArray<(Type Value, Type Converter, int Length, bool IsFixed)> Columns =
    [
        Text<District>(3, isFixed: true),
        Text<Commune>(5, isFixed: true),
        Text<DistrictSet>(115), // 29 codes; all 30 are "city".
        Text<CountRange>(23),
        Text<Measure>(TokenLength),
        Text<EstablishmentFact>(37),
        Token<CenterFunctions>(),
        Token<CenterPartners>(),
        Token<ClauseKind>(),
        Token<CommuneKind>(),
        Token<CountingBasis>(),
        Token<DistrictKind>(),
        Token<EstablishmentKind>(),
        Token<FindingStatus>(),
        Token<IndicatorKind>(),
        Token<PlaceNameErrorKind>(),
        Token<PlanIssueKind>(),
        Token<ProductOrigins>(),
        Token<Agreement>(),
        Token<RegisterCoverage>(),
        Token<RegisterErrorKind>(),
        Token<Strength>(),
        Token<TextLanguage>(),
        Token<VenueKind>(),
    ];

    /// <summary>
    /// Maps districts and communes as their codes, sets of districts, ranges, measures, bare facts and every enumeration as text, days by
    /// the provider where it maps <see cref="LocalDate"/> and else as text (<c>2023-12-31</c>), and
    /// <see cref="SalesPoint"/> and <see cref="OcopCenter"/> as entities, keyed by their identifiers.
    /// </summary>
    /// <remarks>
    /// What a database holds that is none of these is refused when it is read, with a <see cref="FormatException"/> that says
    /// why. Flags are text to the database, so it cannot take them apart: <c>HasFlag</c> and <c>&amp;</c> are not for queries.
    /// </remarks>
    /// <param name="configurationBuilder">What <c>ConfigureConventions</c> of a context is given.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configurationBuilder"/> is null.</exception>
    /// <example><c>protected override void ConfigureConventions(ModelConfigurationBuilder builder) => builder.UseOcopDomain();</c></example>
    public static ModelConfigurationBuilder UseOcopDomain(this ModelConfigurationBuilder configurationBuilder)
    {
        Guard.Against.Null(configurationBuilder);
        foreach ((Type value, Type converter, int length, bool isFixed) in Columns)
        {
            PropertiesConfigurationBuilder column = configurationBuilder.Properties(value).HaveConversion(converter).HaveMaxLength(length).AreUnicode(false);
            if (isFixed)
                column.AreFixedLength();
        }

        configurationBuilder.Properties<LocalDate>(); // Days are values, whether the provider knows them or not.
        configurationBuilder.Conventions.Add(services => new DayConvention(services.GetRequiredService<ITypeMappingSource>()));
        configurationBuilder.Conventions.Add(_ => new EstablishmentConvention());
        return configurationBuilder;
    }

    private static (Type Value, Type Converter, int Length, bool IsFixed) Text<T>(int length, bool isFixed = false)
        where T : notnull, IParsable<T> =>
        (typeof(T), typeof(TextConverter<T>), length, isFixed);

    private static (Type Value, Type Converter, int Length, bool IsFixed) Token<TEnum>()
        where TEnum : struct, Enum =>
        (typeof(TEnum), typeof(TokenConverter<TEnum>), TokenLength, false);
}
