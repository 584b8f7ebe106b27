namespace Ocop.Domain;

/// <summary>The words beside a name that say what kind of place it is, and those that say that it is in Hà Nội.</summary>
internal static class KindWords
{
    private static readonly (ImmutableArray<Syllable> Words, PlaceKind Kind)[] Before =
        Table(
            (PlaceKind.UrbanDistrict, ["quận", "q"]),
            (PlaceKind.RuralDistrict, ["huyện", "h"]),
            (PlaceKind.Town, ["thị xã", "tx", "t x"]),
            (PlaceKind.Ward, ["phường", "p"]),
            (PlaceKind.Commune, ["xã", "x"]),
            (PlaceKind.Township, ["thị trấn", "tt"]),
            (PlaceKind.City, ["thành phố", "tp", "t p"]));

    private static readonly (ImmutableArray<Syllable> Words, PlaceKind Kind)[] After =
        Table(
            (PlaceKind.UrbanDistrict, ["urban district"]),
            (PlaceKind.RuralDistrict, ["rural district"]),
            (PlaceKind.District, ["district"]),
            (PlaceKind.Town, ["town"]),
            (PlaceKind.Ward, ["ward"]),
            (PlaceKind.Commune, ["commune"]),
            (PlaceKind.Township, ["township"]),
            (PlaceKind.City, ["city"]));

    // The longer come first, since they end in the shorter.
    private static readonly ImmutableArray<Syllable>[] OfTheCity =
        [.. new[] { "thành phố Hà Nội", "tp Hà Nội", "t p Hà Nội", "thủ đô Hà Nội", "thành phố Hanoi", "tp Hanoi", "t p Hanoi", "tp hn", "t p hn", "Hà Nội city", "Hanoi city", "Hà Nội", "Hanoi", "hn" }.Select(PlaceText.Official)];

    private static readonly ImmutableArray<Syllable>[] OfTheCountry = [.. new[] { "Việt Nam", "Vietnam", "vn" }.Select(PlaceText.Official)];

    /// <summary>What is left of a place's segments without the city, and the country, at their end.</summary>
    public static ImmutableArray<ImmutableArray<Syllable>> WithoutCity(ImmutableArray<ImmutableArray<Syllable>> segments) =>
        WithoutEnd(WithoutEnd(segments, OfTheCountry), OfTheCity);

    /// <summary>The kinds that the words before and after a name tell, and the name between them.</summary>
    public static (ImmutableArray<PlaceKind> Kinds, ImmutableArray<Syllable> Name) Apart(ImmutableArray<Syllable> syllables)
    {
        var kinds = ImmutableArray.CreateBuilder<PlaceKind>();
        foreach ((ImmutableArray<Syllable> words, PlaceKind kind) in Before)
        {
            if (syllables.Length <= words.Length || !PlaceText.Spell(syllables.AsSpan()[..words.Length], words.AsSpan()))
                continue;
            kinds.Add(kind);
            syllables = syllables[words.Length..];
            break;
        }

        foreach ((ImmutableArray<Syllable> words, PlaceKind kind) in After)
        {
            if (syllables.Length <= words.Length || !PlaceText.Spell(syllables.AsSpan()[^words.Length..], words.AsSpan()))
                continue;
            kinds.Add(kind);
            syllables = syllables[..^words.Length];
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
