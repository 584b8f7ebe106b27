namespace Ocop.Domain;

/// <summary>The words beside a name that say what kind of place it is, and those that say that it is in Hà Nội.</summary>
internal static class KindWords
{
    private static readonly (ImmutableArray<Syllable> Words, PlaceKind Kind)[] Before =
        Table(
            (PlaceKind.UrbanDistrict, ["quận", "q"]),
            (PlaceKind.RuralDistrict, ["huyện", "h"]),
            (PlaceKind.Town, ["thị xã", "tx", "t x", "t xã"]),
            (PlaceKind.Ward, ["phường", "p"]),
            (PlaceKind.Commune, ["xã", "x"]),
            (PlaceKind.Township, ["thị trấn", "tt"]),
            (PlaceKind.City, ["thành phố", "tp", "t p"]));

    private static readonly (ImmutableArray<Syllable> Words, PlaceKind Kind)[] After =
        Table(
            (PlaceKind.UrbanDistrict, ["urban district"]),
            (PlaceKind.RuralDistrict, ["rural district"]),
            (PlaceKind.District, ["district", "dist"]),
            (PlaceKind.Town, ["town"]),
            (PlaceKind.Ward, ["ward"]),
            (PlaceKind.Commune, ["commune"]),
            (PlaceKind.Township, ["township"]),
            (PlaceKind.City, ["city"]));

    // The longer come first, since they end in the shorter.
    private static readonly ImmutableArray<Syllable>[] OfTheCity =
        [.. new[] { "thành phố Hà Nội", "tp Hà Nội", "t p Hà Nội", "thủ đô Hà Nội", "thành phố Hanoi", "tp Hanoi", "t p Hanoi", "tp hn", "t p hn", "tphn", "Hà Nội city", "Hanoi city", "Hà Nội", "Hanoi", "hn" }.Select(PlaceText.Official)];

    // The 62 other provinces and cities as they were until 2025-06-30, and Sài Gòn.
    private static readonly ImmutableArray<Syllable>[] OtherProvinces =
    [
        .. new[]
        {
            "An Giang", "Bà Rịa Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Bến Tre", "Bình Dương", "Bình Định", "Bình Phước", "Bình Thuận",
            "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Đắk Nông", "Điện Biên", "Đồng Nai", "Đồng Tháp", "Gia Lai", "Hà Giang", "Hà Nam", "Hà Tĩnh",
            "Hải Dương", "Hải Phòng", "Hậu Giang", "Hòa Bình", "Hồ Chí Minh", "Hưng Yên", "Khánh Hòa", "Kiên Giang", "Kon Tum", "Lai Châu", "Lạng Sơn", "Lào Cai",
            "Lâm Đồng", "Long An", "Nam Định", "Nghệ An", "Ninh Bình", "Ninh Thuận", "Phú Thọ", "Phú Yên", "Quảng Bình", "Quảng Nam", "Quảng Ngãi", "Quảng Ninh",
            "Quảng Trị", "Sài Gòn", "Sóc Trăng", "Sơn La", "Tây Ninh", "Thái Bình", "Thái Nguyên", "Thanh Hóa", "Thừa Thiên Huế", "Tiền Giang", "Trà Vinh",
            "Tuyên Quang", "Vĩnh Long", "Vĩnh Phúc", "Yên Bái",
        }.Select(PlaceText.Official),
    ];

    private static readonly ImmutableArray<Syllable> Province = PlaceText.Official("tỉnh");

    // Said of a district since its level ended.
    private static readonly ImmutableArray<Syllable>[] Former = [PlaceText.Official("cũ")];

    private static readonly ImmutableArray<Syllable>[] OfTheCountry = [.. new[] { "Việt Nam", "Vietnam", "vn" }.Select(PlaceText.Official)];

    /// <summary>What is left of a place's segments without the city, and the country, at their end.</summary>
    public static ImmutableArray<ImmutableArray<Syllable>> WithoutCity(ImmutableArray<ImmutableArray<Syllable>> segments) =>
        WithoutEnd(WithoutEnd(WithoutEnd(segments, OfTheCountry), OfTheCity), Former);

    /// <summary>Whether syllables name another province or city.</summary>
    public static bool NameOtherProvince(ImmutableArray<Syllable> syllables)
    {
        if (syllables.Length > 1 && PlaceText.Spell(syllables.AsSpan()[..1], Province.AsSpan()))
            return true;
        ImmutableArray<Syllable> name = Apart(syllables, isName: _ => false).Name;
        return OtherProvinces.Any(province => PlaceText.Spell(name.AsSpan(), province.AsSpan()));
    }

    /// <summary>The kinds that the words before and after a name tell, and the name between them.</summary>
    /// <param name="syllables">The syllables.</param>
    /// <param name="isName">Whether syllables are a name, so that none of them is a kind: without marks Phượng Dực begins like a phường.</param>
    public static (ImmutableArray<PlaceKind> Kinds, ImmutableArray<Syllable> Name) Apart(ImmutableArray<Syllable> syllables, Predicate<ImmutableArray<Syllable>> isName)
    {
        var kinds = ImmutableArray.CreateBuilder<PlaceKind>();
        foreach ((ImmutableArray<Syllable> words, PlaceKind kind) in After)
        {
            if (syllables.Length <= words.Length || !PlaceText.Spell(syllables.AsSpan()[^words.Length..], words.AsSpan()))
                continue;
            kinds.Add(kind);
            syllables = syllables[..^words.Length];
            break;
        }

        foreach ((ImmutableArray<Syllable> words, PlaceKind kind) in Before)
        {
            if (isName(syllables) || syllables.Length <= words.Length || !PlaceText.Spell(syllables.AsSpan()[..words.Length], words.AsSpan()))
                continue;
            kinds.Add(kind);
            syllables = syllables[words.Length..];
            break;
        }

        return (kinds.ToImmutable(), syllables);
    }

    private static ImmutableArray<ImmutableArray<Syllable>> WithoutEnd(ImmutableArray<ImmutableArray<Syllable>> segments, ImmutableArray<Syllable>[] ends)
    {
        if (segments.IsEmpty)
            return segments;
        foreach (ImmutableArray<Syllable> end in ends)
        {
            ImmutableArray<Syllable> last = segments[^1];
            if (last.Length < end.Length || !PlaceText.Spell(last.AsSpan()[^end.Length..], end.AsSpan()))
                continue;
            return last.Length == end.Length ? segments[..^1] : segments.SetItem(segments.Length - 1, last[..^end.Length]);
        }

        return segments;
    }

    private static (ImmutableArray<Syllable>, PlaceKind)[] Table(params (PlaceKind Kind, string[] Words)[] rows) =>
        [.. from row in rows from words in row.Words select (PlaceText.Official(words), row.Kind)];
}
