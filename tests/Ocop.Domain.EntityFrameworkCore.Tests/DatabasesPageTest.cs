namespace Ocop.Domain.EntityFrameworkCore.Tests;

/// <summary>Every C# block of the page on databases compiles, runs and prints what the page shows.</summary>
[Collection(nameof(TheConsole))]
public class DatabasesPageTest
{
    private const string Page = "docs/databases.md";

    public static TheoryData<int> Blocks => [.. CodeBlock.InDocument(Page).Select(block => block.Line)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_does_what_the_page_says(int line) =>
        CodeBlockRunner.Check(CodeBlock.InDocument(Page).Single(block => block.Line == line));
}
