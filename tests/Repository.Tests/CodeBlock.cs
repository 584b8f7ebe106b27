using System.Text.RegularExpressions;

namespace Repository.Tests;

/// <summary>A C# block of a document, and the output that the document shows right after it, if it does.</summary>
internal sealed record CodeBlock(string File, int Line, string Code, string? Output)
{
    private static readonly Regex Fence = new("^ *(?<ticks>```+) *(?<language>[^` ]*)[^`]*$");

    /// <summary>The C# blocks of a Markdown text, in order.</summary>
    public static ImmutableArray<CodeBlock> In(string file, string markdown)
    {
        List<(int Line, string Language, string Content)> fenced = [];
        string[] lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (Fence.Match(lines[i]) is not { Success: true } opening)
                continue;
            string[] content = [.. lines.Skip(i + 1).TakeWhile(line => line.Trim() != opening.Groups["ticks"].Value)];
            fenced.Add((i + 2, opening.Groups["language"].Value, string.Join('\n', content)));
            i += content.Length + 1;
        }

        return
        [
            .. fenced
                .Zip([.. fenced.Skip(1).Select(next => next.Language == "text" ? next.Content : null), null])
                .Where(block => block.First.Language == "csharp")
                .Select(block => new CodeBlock(file, block.First.Line, block.First.Content, block.Second)),
        ];
    }

    /// <summary>The C# blocks of a document, named from the root: <c>docs/rules.md</c>.</summary>
    public static ImmutableArray<CodeBlock> InDocument(string name) =>
        In(name, System.IO.File.ReadAllText(Path.Combine(SourceTree.Root, name)));
}
