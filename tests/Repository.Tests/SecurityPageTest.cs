using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Repository.Tests;

/// <summary>
/// SECURITY.md names a test for everything that could go wrong. That the file declares what a link names is held by
/// <see cref="DocumentLinksTest"/>; here, that there is a link, and that what it names is run as a test.
/// </summary>
public class SecurityPageTest
{
    private static readonly string[] Rows =
    [
        .. File.ReadAllLines(Path.Combine(SourceTree.Root, "SECURITY.md"))
            .SkipWhile(line => !line.StartsWith("| what could go wrong", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|')),
    ];

    [Theory]
    [InlineData("formula")]
    [InlineData("HTML")]
    [InlineData("Markdown")]
    [InlineData("unpacks")]
    [InlineData("leads to another file")]
    [InlineData("numbers too large")]
    [InlineData("texts and lines")]
    [InlineData("very many windows")]
    [InlineData("square")]
    public void What_could_go_wrong_has_its_row(string threat) =>
        Assert.Single(Rows, row => row.Split('|')[1].Contains(threat, StringComparison.Ordinal));

    [Fact]
    public void Every_row_names_tests_that_are_run() => Assert.All(Rows, row =>
    {
        (string Name, string Path)[] tests = [.. row.Split('|')[3].Split("[`").Skip(1).Select(link => (link.Split("`]")[0], link.Split("](")[1].Split(')')[0]))];
        Assert.NotEmpty(tests);
        Assert.All(tests, test => Assert.True(IsTest(test.Name, test.Path), $"{test.Path} has no test {test.Name}"));
    });

    [Fact]
    public void What_is_no_test_is_noticed() => Assert.False(IsTest("SecurityPageTest.IsTest", "tests/Ocop.Domain.Tests/Design/SecurityPageTest.cs"));

    private static bool IsTest(string name, string path) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(SourceTree.Root, path))).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Where(method => method.Parent is ClassDeclarationSyntax type && $"{type.Identifier.ValueText}.{method.Identifier.ValueText}" == name)
            .Any(method => method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() is "Fact" or "Theory" or "Property"));
}
