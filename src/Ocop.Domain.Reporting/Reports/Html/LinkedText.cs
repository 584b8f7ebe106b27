using System.Text.RegularExpressions;

namespace Ocop.Domain.Reporting.Reports.Html;

/// <summary>A sentence taken apart at the names of clauses and interpretations, each of which leads to its text.</summary>
internal sealed class LinkedText
{
    private readonly Dictionary<string, string> _anchors;
    private readonly Regex? _names;

    public LinkedText(IEnumerable<KeyValuePair<string, string>> anchors)
    {
        // A name of a clause goes before the same name of an interpretation.
        _anchors = anchors.DistinctBy(pair => pair.Key).ToDictionary();
        string[] longestFirst = [.. _anchors.Keys.OrderByDescending(name => name.Length).Select(Regex.Escape)];
        _names = longestFirst.Length == 0
            ? null
            : new Regex($@"(?<![\p{{L}}\p{{N}}-])(?:{string.Join('|', longestFirst)})(?![\p{{L}}\p{{N}}-])", RegexOptions.CultureInvariant);
    }

    /// <summary>The parts of a sentence, in order; the anchor is null for what leads nowhere.</summary>
    public IEnumerable<(string Text, string? Anchor)> PartsOf(string text)
    {
        int at = 0;
        foreach (Match match in _names is null ? [] : _names.Matches(text).Cast<Match>())
        {
            if (match.Index > at)
                yield return (text[at..match.Index], null);
            yield return (match.Value, _anchors[match.Value]);
            at = match.Index + match.Length;
        }

        if (at < text.Length)
            yield return (text[at..], null);
    }
}
