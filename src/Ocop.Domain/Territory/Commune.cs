using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ocop.Domain;

/// <summary>
/// One of the 126 wards and communes (phường, xã) that Hà Nội has had since 2025-07-01, with the former districts that its
/// land came from. It is how places are addressed since; a plan of before asks of districts (I08).
/// </summary>
/// <remarks>
/// There are exactly 126 instances, so equality is identity. Their order is that of their codes. 28 of them bear the name of a
/// former district, and are smaller than it was: a name is a ward's or commune's only when it is read here.
/// </remarks>
/// <example><c>Commune.Parse("xã Đông Anh").FormerDistricts</c></example>
[SuppressMessage("Design", "CA1036", Justification = "There is one instance for each unit: == is identity, and codes are sorted, not compared.")]
[JsonConverter(typeof(JsonTextConverter<Commune>))]
[TypeConverter(typeof(ParsingTypeConverter<Commune>))]
public sealed partial class Commune : IComparable<Commune>, ISpanParsable<Commune>, IHasCode
{
    private readonly BilingualText _fullName;

    private Commune(CommuneKind kind, string code, string name, DistrictSet formerDistricts)
    {
        Kind = kind;
        Code = code;
        Name = name;
        FormerDistricts = formerDistricts;
        _fullName = new BilingualText(
            $"{kind.NameIn(TextLanguage.Vietnamese)} {name}",
            $"{name} {kind.NameIn(TextLanguage.English)}");
    }

    /// <summary>The first day of the wards and communes of 2025, 2025-07-01: the day after the district level ended.</summary>
    public static LocalDate FirstDay { get; } = District.LastDay.PlusDays(1);

    /// <summary>The statistics-office code, five digits: <c>00004</c>.</summary>
    public string Code { get; }

    /// <summary>The Vietnamese name without its kind: <c>Ba Đình</c>.</summary>
    public string Name { get; }

    /// <summary>The kind of unit.</summary>
    public CommuneKind Kind { get; }

    /// <summary>The Vietnamese name with its kind: <c>phường Ba Đình</c>.</summary>
    public string FullName => _fullName.Vietnamese;

    /// <summary>The former districts that its land came from: one for 62 of the units, several for the other 64.</summary>
    [Expresses("I08")]
    public DistrictSet FormerDistricts { get; }

    /// <summary>The name with its kind: <c>phường Ba Đình</c>, or <c>Ba Đình ward</c>.</summary>
    /// <param name="language">The language of the name.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public string FullNameIn(TextLanguage language) => _fullName.In(language);

    /// <summary>Reads a ward or commune from its code or its name, as people write them: with the forgiveness of <see cref="District.Parse(string)"/>.</summary>
    /// <param name="s">The text: <c>00004</c>, <c>Ba Đình</c>, <c>P. Ba Đình</c>, <c>XA BAT TRANG, HA NOI</c>; at most 500 characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text names none of the 126 units; the message says why, and what may be meant.</exception>
    public static Commune Parse(string s) => Parse(Guard.Against.Null(s).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static Commune Parse(ReadOnlySpan<char> s) => CommuneNames.All.Find(s, out PlaceNameError? fault) ?? throw fault!.Thrown();

    /// <summary>Reads a ward or commune like <see cref="Parse(string)"/>, and returns <see langword="false"/> where that throws.</summary>
    /// <param name="s">The text; null and any other text give <see langword="false"/>.</param>
    /// <param name="result">The unit, if the text names one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out Commune? result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string, out Commune)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out Commune? result) => TryParse(s, out result, out _);

    /// <summary>Reads a ward or commune like <see cref="Parse(string)"/>, and says why a text names none.</summary>
    /// <param name="s">The text; null is taken for blank.</param>
    /// <param name="result">The unit, if the text names one.</param>
    /// <param name="fault">Why it names none, and what may be meant; null if it names one.</param>
    public static bool TryParse(
        ReadOnlySpan<char> s, [NotNullWhen(true)] out Commune? result, [NotNullWhen(false)] out PlaceNameError? fault)
    {
        result = CommuneNames.All.Find(s, out fault);
        return result is not null;
    }

    static Commune IParsable<Commune>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Commune>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Commune result) =>
        TryParse(s, out result);

    static Commune ISpanParsable<Commune>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Commune>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Commune result) =>
        TryParse(s, out result);

    /// <summary>Compares by code.</summary>
    /// <param name="other">The other unit; null comes first.</param>
    public int CompareTo(Commune? other) => other is null ? 1 : string.CompareOrdinal(Code, other.Code);

    /// <summary>The Vietnamese name without its kind, which <see cref="Parse(string)"/> reads back.</summary>
    public override string ToString() => Name;
}
