using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>
/// How one would read names as people type them without this library: made plain (small letters, no marks, no kind, no city) and
/// then looked up. It takes what it cannot tell apart for the same: a wrong tone or a wrong kind is no fault to it.
/// </summary>
internal sealed partial class ForgivingDictionary<TPlace>(IEnumerable<(TPlace Place, string Name)> places)
{
    private readonly FrozenDictionary<string, TPlace> _byPlainName = places.ToFrozenDictionary(pair => Plain(pair.Name), pair => pair.Place);

    public TPlace Find(string text) => _byPlainName[Plain(text)];

    private static string Plain(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (char letter in text.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                letters.Append(letter == 'đ' ? 'd' : letter);
        }

        return Around().Replace(letters.ToString(), "").Trim();
    }

    [GeneratedRegex(@"^\s*(quan|huyen|thi xa|phuong|xa|q\.|h\.|tx\.|p\.|x\.)\s+|,\s*(ha noi|tp\.? ha noi)\s*$")]
    private static partial Regex Around();
}
