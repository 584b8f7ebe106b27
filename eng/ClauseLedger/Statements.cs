using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClauseLedger;

/// <summary>Reads the statements of source files from their attributes; comments and texts state nothing.</summary>
public static class Statements
{
    /// <summary>The code of the library that says which identifiers it expresses.</summary>
    /// <param name="root">The root of the repository.</param>
    public static IReadOnlyList<Statement> OfCode(string root) =>
        [.. Sources(root, "src").SelectMany(source => OfCode(source.File, source.Text))];

    /// <summary>The tests whose trait says which identifiers they show.</summary>
    /// <param name="root">The root of the repository.</param>
    public static IReadOnlyList<Statement> OfTests(string root) =>
        [.. Sources(root, "tests").SelectMany(source => OfTests(source.File, source.Text))];

    /// <summary>The statements of one source file of the library.</summary>
    /// <param name="file">The file, from the root of the repository.</param>
    /// <param name="text">Its text.</param>
    public static IEnumerable<Statement> OfCode(string file, string text) =>
        text.Contains("Expresses(", StringComparison.Ordinal)
            ? from member in MembersOf(text)
              from attribute in AttributesOf(member)
              where attribute.Name.ToString() == "Expresses"
              from argument in ArgumentsOf(attribute)
              select new Statement(argument, NameOf(member), file)
            : [];

    /// <summary>The statements of one source file of tests: each names the test class.</summary>
    /// <param name="file">The file, from the root of the repository.</param>
    /// <param name="text">Its text.</param>
    public static IEnumerable<Statement> OfTests(string file, string text) =>
        text.Contains("Trait(\"clause\"", StringComparison.Ordinal)
            ? from member in MembersOf(text)
              where member.DescendantNodesAndSelf().OfType<MethodDeclarationSyntax>().Any(IsTest)
              from attribute in AttributesOf(member)
              where attribute.Name.ToString() == "Trait" && ArgumentsOf(attribute).First() == "clause"
              select new Statement(ArgumentsOf(attribute).ElementAt(1), NameOf(member).Split('.')[0], file)
            : [];

    private static IEnumerable<(string File, string Text)> Sources(string root, string folder) =>
        from path in Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let file = Path.GetRelativePath(root, path).Replace('\\', '/')
        where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
        select (file, File.ReadAllText(path));

    private static IEnumerable<MemberDeclarationSyntax> MembersOf(string text) =>
        CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>();

    private static IEnumerable<AttributeSyntax> AttributesOf(MemberDeclarationSyntax member) =>
        member.AttributeLists.SelectMany(list => list.Attributes);

    // A text by its value; anything else as it is written, so that it is reported as an unknown identifier.
    private static IEnumerable<string> ArgumentsOf(AttributeSyntax attribute) =>
        from argument in attribute.ArgumentList!.Arguments
        select argument.Expression is LiteralExpressionSyntax literal ? literal.Token.ValueText : argument.ToString();

    // Fact, Theory, Property and those made from them: DeepFact, DeepTheory, Law.
    private static bool IsTest(MethodDeclarationSyntax method) =>
        AttributesOf(method).Select(attribute => attribute.Name.ToString()).Any(name =>
            name is "Property" or "Law"
            || name.EndsWith("Fact", StringComparison.Ordinal)
            || name.EndsWith("Theory", StringComparison.Ordinal));

    private static string NameOf(MemberDeclarationSyntax member)
    {
        string name = member switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            MethodDeclarationSyntax method => method.Identifier.Text,
            PropertyDeclarationSyntax property => property.Identifier.Text,
            BaseFieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
            EnumMemberDeclarationSyntax value => value.Identifier.Text,
            _ => member.Kind().ToString(),
        };
        return member.Parent is BaseTypeDeclarationSyntax owner ? $"{NameOf(owner)}.{name}" : name;
    }
}
