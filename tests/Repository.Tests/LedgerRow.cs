using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Repository.Tests;

/// <summary>What stands behind one clause, interpretation or reading: the code, the tests, the worked examples, and the mutants of that code.</summary>
/// <param name="Id"><c>C01</c>, <c>I06</c>, <c>I06-opened-in-window</c>.</param>
/// <param name="Says">What it is about, in a few words.</param>
internal sealed partial record LedgerRow(string Id, string Says)
{
    private static readonly ImmutableArray<SourceFile> Tests =
    [
        .. from path in Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "tests"), "*.cs", SearchOption.AllDirectories)
           let name = Path.GetRelativePath(SourceTree.Root, path).Replace('\\', '/')
           where !name.Contains("/obj/", StringComparison.Ordinal) && !name.Contains("/bin/", StringComparison.Ordinal)
           orderby name
           select new SourceFile("tests", name, path),
    ];

    private static readonly string[] Rulebook = File.ReadAllLines(Path.Combine(SourceTree.Root, "docs", "rulebook.en.md"));

    /// <summary>The members that express it: its identifier stands in their code or in what is said of them.</summary>
    public ImmutableArray<(SourceFile File, string Name)> Code =>
        [.. from file in CodeBase.Files from member in MembersOf(file.Code) where Names(OwnTextOf(member)) select (file, NameOf(member))];

    /// <summary>The tests that show it: their name, their trait, their data or their code names it.</summary>
    public ImmutableArray<(SourceFile File, string Name)> ShownBy =>
    [
        .. from file in Tests
           from test in file.Code.DescendantNodes().OfType<MethodDeclarationSyntax>()
           where test.AttributeLists.Count > 0
           where test.Identifier.Text.StartsWith(Id + "_", StringComparison.Ordinal) || test.DescendantNodes().OfType<LiteralExpressionSyntax>().Any(IsIt)
           select (file, test.Identifier.Text),
    ];

    /// <summary>The worked examples of the rulebook that stand under it, by their numbers.</summary>
    public ImmutableArray<string> Examples
    {
        get
        {
            int start = Array.IndexOf(Rulebook, $"<a id=\"{Id.ToLowerInvariant()}\"></a>");
            string? line = Rulebook.Skip(start).TakeWhile((line, number) => number == 0 || !SectionStart().IsMatch(line))
                .FirstOrDefault(line => line.Contains("xamples:**", StringComparison.Ordinal));
            return line is null || start < 0 ? [] : [.. ExampleNumber().Matches(line).Select(match => match.Groups[1].Value)];
        }
    }

    /// <summary>The mutants of the files of its code; null where none have been made.</summary>
    public (int Killed, int All)? Mutants
    {
        get
        {
            MutantCount[] counts = [.. Code.Select(place => place.File.Name).Distinct().Select(MutantCount.Of).OfType<MutantCount>()];
            return counts.Length == 0 ? null : (counts.Sum(count => count.Detected), counts.Sum(count => count.Mutants));
        }
    }

    private bool Names(string text) => Regex.IsMatch(text, $@"(?<![\w-]){Regex.Escape(Id)}(?!\w)");

    private bool IsIt(LiteralExpressionSyntax literal) =>
        literal.Token.ValueText == Id || literal.Token.ValueText.StartsWith(Id + "-", StringComparison.Ordinal);

    private static IEnumerable<MemberDeclarationSyntax> MembersOf(SyntaxNode code) =>
        code.DescendantNodes().OfType<MemberDeclarationSyntax>().Where(member => member is not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax));

    // Of a type what is said of it, not what is in it.
    private static string OwnTextOf(MemberDeclarationSyntax member) =>
        member is BaseTypeDeclarationSyntax ? member.GetLeadingTrivia().ToFullString() : member.ToFullString();

    private static string NameOf(MemberDeclarationSyntax member)
    {
        string name = member switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            DelegateDeclarationSyntax type => type.Identifier.Text,
            MethodDeclarationSyntax method => method.Identifier.Text,
            PropertyDeclarationSyntax property => property.Identifier.Text,
            BaseFieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
            EnumMemberDeclarationSyntax value => value.Identifier.Text,
            ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
            IndexerDeclarationSyntax => "this[]",
            _ => member.Kind().ToString(),
        };
        return member.Parent is BaseTypeDeclarationSyntax owner && name != owner.Identifier.Text ? $"{owner.Identifier.Text}.{name}" : name;
    }

    [GeneratedRegex("^(<a id=\"[ci][0-9]+\"></a>|## )")]
    private static partial Regex SectionStart();

    [GeneratedRegex(@"\[(C\d\d-\d+)\]")]
    private static partial Regex ExampleNumber();
}
