using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ocop.Domain;

/// <summary>What a quota counts: a kind of establishment, and those that open within its window or those in operation.</summary>
/// <remarks>
/// <c>default</c> is <see cref="NewSalesPoints"/>. As text a measure is its token: <c>new-sales-points</c>,
/// <c>operating-sales-points</c>, <c>new-centers</c> or <c>operating-centers</c>.
/// </remarks>
/// <param name="Kind">Sales points or centers.</param>
/// <param name="Basis">Those that open within the window, or those in operation.</param>
/// <exception cref="ArgumentOutOfRangeException">The kind or the basis is an undefined value.</exception>
[JsonConverter(typeof(JsonTextConverter<Measure>))]
[TypeConverter(typeof(ParsingTypeConverter<Measure>))]
public readonly partial record struct Measure(EstablishmentKind Kind, CountingBasis Basis) : IParsable<Measure>
{
    /// <summary>Sales points or centers.</summary>
    public EstablishmentKind Kind { get; } = Guard.Against.UndefinedValue(Kind);

    /// <summary>Those that open within the window, or those in operation.</summary>
    public CountingBasis Basis { get; } = Guard.Against.UndefinedValue(Basis);

    /// <summary>Sales points that open within the window.</summary>
    public static Measure NewSalesPoints => new(EstablishmentKind.SalesPoint, CountingBasis.OpenedWithin);

    /// <summary>Sales points in operation.</summary>
    public static Measure OperatingSalesPoints => new(EstablishmentKind.SalesPoint, CountingBasis.InOperation);

    /// <summary>Centers that open within the window.</summary>
    public static Measure NewCenters => new(EstablishmentKind.Center, CountingBasis.OpenedWithin);

    /// <summary>Centers in operation.</summary>
    public static Measure OperatingCenters => new(EstablishmentKind.Center, CountingBasis.InOperation);

    /// <summary>The four measures.</summary>
    public static ImmutableArray<Measure> All { get; } = [NewSalesPoints, OperatingSalesPoints, NewCenters, OperatingCenters];

    /// <summary>Whether it counts what is in operation.</summary>
    internal bool IsStock => Basis == CountingBasis.InOperation;

    /// <summary>Reads a measure from its token. Spelling and letter case must be exact.</summary>
    /// <param name="s">The token: <c>new-sales-points</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not the token of a measure.</exception>
    public static Measure Parse(string s) =>
        TryParse(Guard.Against.Null(s), out Measure measure)
            ? measure
            : throw new FormatException($"\"{s}\" is not a measure; write one of: {string.Join(", ", All)}.");

    /// <summary>Reads a measure like <see cref="Parse(string)"/>, and returns <see langword="false"/> where that throws.</summary>
    /// <param name="s">The token; null and any other text give <see langword="false"/>.</param>
    /// <param name="result">The measure, if the text is its token.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Measure result)
    {
        result = All.FirstOrDefault(measure => measure.ToString() == s);
        return result.ToString() == s;
    }

    static Measure IParsable<Measure>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Measure>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Measure result) =>
        TryParse(s, out result);

    /// <summary>The token: <c>new-sales-points</c>.</summary>
    public override string ToString() => (Kind, Basis) switch
    {
        (EstablishmentKind.SalesPoint, CountingBasis.OpenedWithin) => "new-sales-points",
        (EstablishmentKind.SalesPoint, CountingBasis.InOperation) => "operating-sales-points",
        (EstablishmentKind.Center, CountingBasis.OpenedWithin) => "new-centers",
        _ => "operating-centers",
    };

    /// <summary>The name of what is counted, in the middle of a sentence; plural in English.</summary>
    /// <param name="language">The language of the name.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public string NameIn(TextLanguage language) => Words(count: 2).In(language);

    /// <summary>A count with the name of what is counted: <c>1 new OCOP sales point</c>.</summary>
    /// <param name="count">The count.</param>
    /// <param name="language">The language of the name.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public string CountIn(int count, TextLanguage language) => $"{count} {Words(count).In(language)}";

    private TextPair Words(int count)
    {
        string plural = count == 1 ? "" : "s";
        (string vietnamese, string english) = Kind == EstablishmentKind.SalesPoint
            ? ("điểm giới thiệu và bán sản phẩm OCOP", $"OCOP sales point{plural}")
            : ("trung tâm thiết kế, sáng tạo sản phẩm OCOP", $"OCOP center{plural}");
        return Basis == CountingBasis.OpenedWithin
            ? new($"{vietnamese} mới", $"new {english}")
            : new($"{vietnamese} đang hoạt động", $"{english} in operation");
    }
}
