using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ocop.Domain;

/// <summary>
/// One of the 30 district-level units (quận, huyện, thị xã) that Hà Nội had until 2025-06-30, identified by its
/// statistics-office code: <c>018</c> is Gia Lâm.
/// </summary>
/// <remarks>
/// There are exactly 30 instances, one for each unit, so equality is identity. Their order is that of their codes.
/// After 2025-06-30 a district stands for the area it had (interpretation I08). Several communes and wards of 2025
/// bear the name of a former district and are smaller than it was: a name is a district's only when it is read here.
/// </remarks>
/// <example><c>District.Parse("huyện Gia Lâm") == District.GiaLam</c></example>
[SuppressMessage("Design", "CA1036", Justification = "There is one instance for each unit: == is identity, and codes are sorted, not compared.")]
[JsonConverter(typeof(JsonTextConverter<District>))]
[TypeConverter(typeof(ParsingTypeConverter<District>))]
public sealed partial class District : IComparable<District>, ISpanParsable<District>, IHasCode
{
    /// <summary>How many units there are.</summary>
    internal const int Count = 30;

    private readonly BilingualText _fullName;

    private District(int index, DistrictKind kind, string code, string name, string asciiName)
    {
        Index = index;
        Kind = kind;
        Code = code;
        Name = name;
        AsciiName = asciiName;
        _fullName = new BilingualText(
            $"{kind.NameIn(TextLanguage.Vietnamese)} {name}",
            $"{name} {kind.NameIn(TextLanguage.English)}");
    }

    /// <summary>The first day on which Hà Nội had these 30 units, 2014-04-01: Từ Liêm was split into two on it.</summary>
    public static LocalDate FirstDay { get; } = new(2014, 4, 1);

    /// <summary>The last day of the district level in Hà Nội, 2025-06-30, by Resolution 203/2025/QH15 (I08).</summary>
    [Expresses("I08")]
    public static LocalDate LastDay { get; } = new(2025, 6, 30);

    /// <summary>The unit's place in code order, 0 to 29.</summary>
    internal int Index { get; }

    /// <summary>The statistics-office code, three digits: <c>018</c>.</summary>
    public string Code { get; }

    /// <summary>The Vietnamese name without its kind: <c>Gia Lâm</c>.</summary>
    public string Name { get; }

    /// <summary>The kind of unit.</summary>
    public DistrictKind Kind { get; }

    /// <summary>The Vietnamese name with its kind: <c>huyện Gia Lâm</c>.</summary>
    public string FullName => _fullName.Vietnamese;

    /// <summary>The name in plain letters, without its kind: <c>Gia Lam</c>.</summary>
    public string AsciiName { get; }

    /// <summary>The name with its kind: <c>huyện Gia Lâm</c>, or <c>Gia Lâm rural district</c>.</summary>
    /// <param name="language">The language of the name.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public string FullNameIn(TextLanguage language) => _fullName.In(language);

    /// <summary>Reads a district from its code or its name, as people write them.</summary>
    /// <remarks>
    /// A code may lack its zeros (<c>18</c>). A name may be in any letter case, composed or not, with the tone on either vowel
    /// (<c>Hoà</c>), with i for y where that is the only vowel (<c>Mĩ Đức</c>), without any marks (<c>gia lam</c>), with its kind or
    /// the abbreviation of it (<c>H. Gia Lâm</c>, <c>Gia Lam District</c>), and with the city after it. Nothing is guessed: a name
    /// with another tone or another kind is refused, and so is one that is only almost right.
    /// </remarks>
    /// <param name="s">The text: <c>018</c>, <c>Gia Lâm</c>, <c>huyện Gia Lâm</c>, <c>GIA LAM, HA NOI</c>; at most 500 characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text names none of the 30 units; the message says why, and what may be meant.</exception>
    public static District Parse(string s) => Parse(Guard.Against.Null(s).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static District Parse(ReadOnlySpan<char> s) =>
        DistrictNames.All.Find(s, out PlaceNameError? fault) ?? throw fault!.Thrown();

    /// <summary>Reads a district like <see cref="Parse(string)"/>, and returns <see langword="false"/> where that throws.</summary>
    /// <param name="s">The text; null and any other text give <see langword="false"/>.</param>
    /// <param name="result">The district, if the text names one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out District? result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string, out District)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out District? result) =>
        TryParse(s, out result, out _);

    /// <summary>Reads a district like <see cref="Parse(string)"/>, and says why a text names none.</summary>
    /// <param name="s">The text; null is taken for blank.</param>
    /// <param name="result">The district, if the text names one.</param>
    /// <param name="fault">Why it names none, and what may be meant; null if it names one.</param>
    public static bool TryParse(
        ReadOnlySpan<char> s, [NotNullWhen(true)] out District? result, [NotNullWhen(false)] out PlaceNameError? fault)
    {
        result = DistrictNames.All.Find(s, out fault);
        return result is not null;
    }

    static District IParsable<District>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<District>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out District result) =>
        TryParse(s, out result);

    static District ISpanParsable<District>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<District>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out District result) =>
        TryParse(s, out result);

    /// <summary>Compares by code.</summary>
    /// <param name="other">The other district; null comes first.</param>
    public int CompareTo(District? other) => other is null ? 1 : Index.CompareTo(other.Index);

    /// <summary>The Vietnamese name without its kind, which <see cref="Parse(string)"/> reads back.</summary>
    public override string ToString() => Name;

    private static District UrbanDistrict(int index, string code, string name, string asciiName) =>
        new(index, DistrictKind.UrbanDistrict, code, name, asciiName);

    private static District RuralDistrict(int index, string code, string name, string asciiName) =>
        new(index, DistrictKind.RuralDistrict, code, name, asciiName);

    private static District Town(int index, string code, string name, string asciiName) =>
        new(index, DistrictKind.Town, code, name, asciiName);

    private static DistrictSet OfKind(DistrictKind kind) => [.. InCodeOrder.Where(district => district.Kind == kind)];
}
