using System.Diagnostics.CodeAnalysis;

namespace Ocop.Domain;

/// <summary>
/// The one place where a spelling becomes a district. A spelling is a code, a Vietnamese name with or without its kind,
/// or a name in plain letters; it is looked up as it stands.
/// </summary>
internal static class DistrictNames
{
    // Sorted by ordinal comparison, for a search that allocates nothing on either target framework.
    private static readonly (string Spelling, District District)[] Spellings =
    [
        .. District.InCodeOrder
            .SelectMany(district => SpellingsOf(district).Select(spelling => (spelling, district)))
            .OrderBy(entry => entry.spelling, StringComparer.Ordinal),
    ];

    public static bool TryFind(ReadOnlySpan<char> text, [NotNullWhen(true)] out District? district)
    {
        int low = 0, high = Spellings.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = text.SequenceCompareTo(Spellings[middle].Spelling);
            if (order == 0)
            {
                district = Spellings[middle].District;
                return true;
            }

            (low, high) = order < 0 ? (low, middle - 1) : (middle + 1, high);
        }

        district = null;
        return false;
    }

    public static FormatException NotFound(ReadOnlySpan<char> text) =>
        new($"\"{Shortened(text)}\" names none of the 30 district-level units that Hà Nội had until 2025-06-30. "
            + "Give a code (018), a name with its diacritics, with or without its kind (Gia Lâm, huyện Gia Lâm), or a name in plain letters (Gia Lam).");

    private static IEnumerable<string> SpellingsOf(District district) =>
        new[] { district.Code, district.Name, district.FullName, district.AsciiName }.Distinct();

    private static string Shortened(ReadOnlySpan<char> text) =>
        text.Length <= 60 ? text.ToString() : $"{text[..60]}…";
}
