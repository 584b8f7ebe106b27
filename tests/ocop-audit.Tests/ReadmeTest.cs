namespace OcopAudit.Tests;

public class ReadmeTest
{
    [Fact]
    public void The_sample_in_the_readme_is_what_the_program_prints()
    {
        string readme = File.ReadAllText(Path.Combine(SourceTree.Root, "README.md"));
        int start = readme.IndexOf("Summary by rule", StringComparison.Ordinal);
        string sample = readme[start..readme.IndexOf("\n```", start, StringComparison.Ordinal)];
        Assert.Contains(sample, Runs.Run("--lang", "en").Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
