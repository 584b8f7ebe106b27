namespace Ocop.Domain;

/// <summary>The names of the values of enumerations, in Vietnamese and English.</summary>
public static partial class EnumNames
{
    private static readonly NameTable<DistrictKind> DistrictKinds = new(
        (DistrictKind.UrbanDistrict, "quận", "urban district"),
        (DistrictKind.RuralDistrict, "huyện", "rural district"),
        (DistrictKind.Town, "thị xã", "town"));

    private static readonly NameTable<CommuneKind> CommuneKinds = new(
        (CommuneKind.Ward, "phường", "ward"),
        (CommuneKind.Commune, "xã", "commune"));

    /// <summary>The name of a value, in the middle of a sentence; the names of several flags are joined by commas.</summary>
    /// <param name="value">The value.</param>
    /// <param name="language">The language of the name.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is an undefined value.</exception>
    public static string NameIn(this DistrictKind value, TextLanguage language) => DistrictKinds.In(value, language);

    /// <inheritdoc cref="NameIn(DistrictKind, TextLanguage)"/>
    public static string NameIn(this CommuneKind value, TextLanguage language) => CommuneKinds.In(value, language);
}
