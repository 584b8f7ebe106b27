namespace Ocop.Domain;

/// <summary>What the parts of the territory are called, in Vietnamese and English.</summary>
public static class TerritoryNames
{
    private static readonly NameTable<DistrictKind> Names = new(
        (DistrictKind.UrbanDistrict, "quận", "urban district"),
        (DistrictKind.RuralDistrict, "huyện", "rural district"),
        (DistrictKind.Town, "thị xã", "town"));

    private static readonly NameTable<CommuneKind> CommuneKinds = new(
        (CommuneKind.Ward, "phường", "ward"),
        (CommuneKind.Commune, "xã", "commune"));

    /// <summary>The kind in words: <c>huyện</c>, <c>rural district</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind or the language is an undefined value.</exception>
    public static string NameIn(this DistrictKind kind, TextLanguage language) => Names.In(kind, language);

    /// <summary>The kind in words: <c>xã</c>, <c>commune</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind or the language is an undefined value.</exception>
    public static string NameIn(this CommuneKind kind, TextLanguage language) => CommuneKinds.In(kind, language);
}
