using System.Collections.Concurrent;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Repository.Tests;

/// <summary>The links of a page to files and places of the project, and whether they lead there.</summary>
internal static class DocumentLinks
{
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    // Many links lead to the same few files, so what a file offers is found out once.
    private static readonly ConcurrentDictionary<string, HashSet<string>> Anchors = new();
    private static readonly ConcurrentDictionary<string, HashSet<string>> Declarations = new();

    /// <summary>Every page that users read, from the root: <c>docs/plans.md</c>.</summary>
    public static ImmutableArray<string> Pages =>
    [
        .. Directory.EnumerateFiles(SourceTree.Root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(SourceTree.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Why links of a page lead nowhere, one line for each; none where all lead somewhere.</summary>
    /// <param name="page">Where the page lies, from the root.</param>
    /// <param name="markdown">What it says.</param>
    public static IEnumerable<string> BrokenIn(string page, string markdown)
    {
        MarkdownDocument document = Markdig.Markdown.Parse(markdown, Markdown);
        var own = new Lazy<HashSet<string>>(() => AnchorsOf(document));
        return
            from link in document.Descendants<LinkInline>()
            where link.Url is not null
                && !link.Url.Contains("://", StringComparison.Ordinal)
                && !link.Url.StartsWith("mailto:", StringComparison.Ordinal)
            let broken = WhyBroken(page, own, link)
            where broken is not null
            select $"{page}: [{TextOf(link)}]({link.Url}): {broken}";
    }

    /// <summary>The relative links of a page, for a test that there are some.</summary>
    public static int CountIn(string markdown) =>
        Markdig.Markdown.Parse(markdown, Markdown).Descendants<LinkInline>().Count(link => link.Url?.Contains("://", StringComparison.Ordinal) == false);

    private static string? WhyBroken(string page, Lazy<HashSet<string>> own, LinkInline link)
    {
        string[] parts = link.Url!.Split('#', 2);
        string file = parts[0].Length == 0 ? page : Path.GetRelativePath(SourceTree.Root, Path.GetFullPath(Path.Combine(SourceTree.Root, Path.GetDirectoryName(page)!, parts[0]))).Replace('\\', '/');
        string path = Path.Combine(SourceTree.Root, file);
        if (file.StartsWith("..", StringComparison.Ordinal))
            return "it leads out of the project";
        if (file != page && !Path.Exists(path))
            return $"there is no {file}";
        if (parts.Length == 2 && !(file == page ? own.Value : Anchors.GetOrAdd(path, AnchorsOfFile)).Contains(parts[1]))
            return $"{file} has no place #{parts[1]}";
        return link.FirstChild is CodeInline { NextSibling: null } code && file.EndsWith(".cs", StringComparison.Ordinal) && !Declares(path, code.Content)
            ? $"{file} does not declare {code.Content}"
            : null;
    }

    // What GitHub lets a link lead to: headings by their words, and places that are named.
    private static HashSet<string> AnchorsOf(MarkdownDocument document) =>
    [
        .. document.Descendants<HeadingBlock>().Select(heading => SlugOf(TextOf(heading.Inline!))),
        .. document.Descendants<HtmlInline>().Select(html => NameOf(html.Tag)).OfType<string>(),
        .. document.Descendants<HtmlBlock>().Select(html => NameOf(html.Lines.ToString())).OfType<string>(),
    ];

    private static HashSet<string> AnchorsOfFile(string path) => AnchorsOf(Markdig.Markdown.Parse(File.ReadAllText(path), Markdown));

    private static string SlugOf(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_').Select(letter => letter == ' ' ? '-' : letter));

    private static string? NameOf(string html) =>
        html.Split("<a id=\"") is [_, var rest, ..] ? rest[..rest.IndexOf('"', StringComparison.Ordinal)] : null;

    /// <summary>Whether a file declares a type, or a member of one: <c>HanoiPlan312.PilotCenter</c>. A link may also name the file.</summary>
    private static bool Declares(string path, string name) =>
        name.EndsWith(".cs", StringComparison.Ordinal)
            ? Path.GetFileName(path) == name
            : Declarations.GetOrAdd(path, DeclarationsOf).Contains(string.Join('.', name.Split('.').Take(2)));

    private static HashSet<string> DeclarationsOf(string path) =>
    [
        .. from type in CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
           let name = type.Identifier.ValueText
           from declared in type.ChildNodes().SelectMany(NamesOf).Select(member => $"{name}.{member}").Prepend(name)
           select declared,
    ];

    private static IEnumerable<string> NamesOf(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        EnumMemberDeclarationSyntax value => [value.Identifier.ValueText],
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
        _ => [],
    };

    private static string TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        ContainerInline container => string.Concat(container.Select(TextOf)),
        _ => "",
    };
}
