using Ocop.Domain.Reporting.Rulebook;

namespace Ocop.Domain.Reporting.Tests.Rulebook;

/// <summary>A rulebook as it lies in <c>docs</c>.</summary>
internal static class RulebookPage
{
    private const string Heading = "#### ";

    public static readonly ImmutableArray<TextLanguage> Languages = [TextLanguage.Vietnamese, TextLanguage.English];

    public static string In(TextLanguage language) => File.ReadAllText(Path.Combine(SourceTree.Root, RulebookReport.FileIn(language)));

    /// <summary>The text of each example with its heading, by identifier, in the order of the page.</summary>
    public static ImmutableArray<(string Id, string Text)> ExamplesIn(TextLanguage language) =>
    [
        .. from part in In(language).Split($"\n{Heading}").Skip(1)
           let text = Heading + part.Split("\n## ")[0].Split("\n### ")[0]
           select (text[Heading.Length..text.IndexOf('.', StringComparison.Ordinal)], text),
    ];
}
