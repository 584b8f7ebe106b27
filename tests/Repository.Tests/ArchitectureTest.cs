using System.Text.RegularExpressions;

namespace Repository.Tests;

/// <summary>What <c>docs/architecture.md</c> says of the layers is so.</summary>
public class ArchitectureTest
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "architecture.md"));

    [Fact]
    public void The_layers_of_the_page_are_those_that_the_tests_hold_in_their_order() =>
        Assert.Equal(SourceFile.Layers, Listed());

    [Fact]
    public void They_are_the_folders_that_hold_code() =>
        Assert.Equal(
            Listed().Order(StringComparer.Ordinal),
            CodeBase.Files.Where(file => file.Name.Contains('/')).Select(file => file.Name[..file.Name.LastIndexOf('/')]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_types_that_the_diagram_names_are_the_library_s()
    {
        string diagram = Page.Split("```mermaid")[1].Split("```")[0];
        string[] named = [.. Regex.Matches(diagram, "\\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\\b").Select(name => name.Value).Distinct()];
        string[] known = [.. Packages.All.SelectMany(package => package.GetExportedTypes()).Select(type => type.Name)];
        Assert.True(named.Length > 8);
        Assert.Empty(named.Except(known).Except(["WhyNot"]));
        Assert.Contains(typeof(Finding).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods()), method => method.Name == "WhyNot");
    }

    private static IEnumerable<string> Listed() =>
        Regex.Matches(Page.Split("## Layers")[1].Split("\n## ")[0], "^\\| `(?<folder>[^`]+)` \\|", RegexOptions.Multiline).Select(row => row.Groups["folder"].Value);
}
