using System.Text.RegularExpressions;
using Ocop.Domain.Reporting.Reports.Markdown;
using Ocop.Domain.Reporting.Rulebook.Examples;

namespace Ocop.Domain.Reporting.Rulebook;

/// <summary>Makes every code that a text names, of a clause, an interpretation or an example, a link to its place.</summary>
internal sealed partial class References(OcopPlan plan)
{
    private readonly HashSet<string> _known =
    [
        .. plan.Clauses.Select(clause => clause.Id),
        .. plan.Interpretations.Select(interpretation => interpretation.Id),
        .. plan.Clauses.SelectMany(clause => WorkedExamples.Under(clause, plan)).Select(example => example.Id),
    ];

    /// <summary>The text, in which nothing is markup but these links.</summary>
    public string Linked(string text) =>
        Code().Replace(MarkdownPage.Text(text), code => _known.Contains(code.Value) ? MarkdownPage.Link(code.Value, $"#{Anchor.Of(code.Value)}") : code.Value);

    [GeneratedRegex(@"\b[CI]\d\d(?:-\d+)?\b")]
    private static partial Regex Code();
}
