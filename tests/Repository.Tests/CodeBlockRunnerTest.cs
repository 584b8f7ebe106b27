using Xunit.Sdk;

namespace Repository.Tests;

/// <summary>That the test of the documents can fail.</summary>
[Collection(nameof(TheConsole))]
public class CodeBlockRunnerTest
{
    [Fact]
    public void A_block_with_the_output_shown_passes() => CodeBlockRunner.Check(Block("Console.WriteLine(District.Rural.Count);", "17"));

    [Fact]
    public void A_block_with_another_output_fails() =>
        Assert.Throws<EqualException>(() => CodeBlockRunner.Check(Block("Console.WriteLine(District.Rural.Count);", "18")));

    [Fact]
    public void A_block_that_prints_more_than_is_shown_fails() =>
        Assert.Throws<EqualException>(() => CodeBlockRunner.Check(Block("Console.WriteLine(17);\nConsole.WriteLine(18);", "17")));

    [Fact]
    public void A_block_that_does_not_compile_fails_with_file_line_and_error()
    {
        FailException failure = Assert.Throws<FailException>(() => CodeBlockRunner.Check(Block("var here = 1;\nConsole.WriteLine(nowhere);", "1")));

        Assert.Contains("inline.md:6: CS0103", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_that_throws_fails() =>
        Assert.Throws<FormatException>(() => CodeBlockRunner.Check(Block("District.Parse(\"Hà Nội\");", "")));

    [Fact]
    public void A_block_may_await() => CodeBlockRunner.Check(Block("await Task.Yield();\nConsole.WriteLine(1);", "1"));

    [Fact]
    public void The_console_is_given_back()
    {
        TextWriter before = Console.Out;

        CodeBlockRunner.Check(Block("Console.WriteLine(1);", "1"));

        Assert.Same(before, Console.Out);
    }

    [Fact]
    public void Only_the_very_next_block_is_output_and_only_as_text()
    {
        const string Markdown =
            """
            ```csharp
            one
            ```
            ```bash
            ls
            ```
            ```text
            not of one
            ```
            ```csharp
            two
            ```
            """;

        Assert.Equal(
            [new CodeBlock("inline.md", 2, "one", null), new CodeBlock("inline.md", 11, "two", null)],
            CodeBlock.In("inline.md", Markdown));
    }

    [Fact]
    public void A_text_without_blocks_has_none() => Assert.Empty(CodeBlock.In("inline.md", "# Title\n\n`csharp`\n"));

    private static CodeBlock Block(string code, string output) =>
        Assert.Single(CodeBlock.In("inline.md", $"# Title\n\n```csharp\nusing Ocop.Domain;\n{code}\n```\n\nprints\n\n```text\n{output}\n```\n"));
}
