namespace OcopAudit.Tests;

/// <summary>The command that prints a plan.</summary>
public class RulesTest
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void As_Markdown_it_is_the_rulebook_in_docs(string language) =>
        Assert.Equal(
            (ExitCode.NoBreach, File.ReadAllText(Path.Combine(SourceTree.Root, "docs", $"rulebook.{language}.md")), ""),
            Runs.Run("rules", "--format", "markdown", "--lang", language));
}
