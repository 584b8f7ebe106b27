namespace OcopAudit.Tests;

/// <summary>The command that writes the empty register.</summary>
public sealed class TemplateTest : IDisposable
{
    private readonly Runs _runs = new();

    public void Dispose() => _runs.Dispose();

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void It_writes_the_workbook_and_prints_nothing(string language)
    {
        string file = _runs.PathOf("register.xlsx");
        Assert.Equal((ExitCode.NoBreach, "", ""), Runs.Run("template", "--out", file, "--lang", language));
        Assert.Equal(2, RegisterSource.FromFiles(file, file, RegisterCoverage.Complete).Read().Register!.Count);
    }

    [Theory]
    [InlineData("--out: required")]
    [InlineData("--out: register.csv: the name must end in .xlsx", "--out", "register.csv")]
    public void It_goes_into_a_file_whose_name_spreadsheets_know(string expected, params string[] more)
    {
        (int exit, string output, string error) = Runs.Run(["template", "--lang", "en", .. more]);
        Assert.Equal((ExitCode.BadInput, ""), (exit, output));
        Assert.StartsWith(expected, error, StringComparison.Ordinal);
    }
}
