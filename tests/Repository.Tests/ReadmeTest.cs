namespace Repository.Tests;

/// <summary>Every C# block of the README and of the pages in docs compiles, runs and prints what the page shows.</summary>
[Collection(nameof(TheConsole))]
public class ReadmeTest
{
    public static TheoryData<string, int> Blocks =>
    [
        .. from document in Documents() from block in CodeBlock.InDocument(document) select new TheoryDataRow<string, int>(document, block.Line),
    ];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Blocks))]
    public void A_block_does_what_its_page_says(string document, int line) =>
        CodeBlockRunner.Check(CodeBlock.InDocument(document).Single(block => block.Line == line));

    [Fact]
    public void The_README_shows_code() => Assert.NotEmpty(CodeBlock.InDocument("README.md"));

    [Fact]
    public void The_quickstart_is_the_first_code_of_the_README() =>
        Assert.Equal(
            CodeBlock.InDocument("README.md")[0].Code.Trim(),
            File.ReadAllText(Path.Combine(SourceTree.Root, "samples", "Quickstart", "Program.cs")).ReplaceLineEndings("\n").Trim());

    private static IEnumerable<string> Documents()
    {
        string docs = Path.Combine(SourceTree.Root, "docs");
        return Directory.Exists(docs)
            ? Directory.EnumerateFiles(docs, "*.md").Select(path => $"docs/{Path.GetFileName(path)}").Order(StringComparer.Ordinal).Prepend("README.md")
            : ["README.md"];
    }
}
