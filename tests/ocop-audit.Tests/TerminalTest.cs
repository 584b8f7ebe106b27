using System.Diagnostics;

namespace OcopAudit.Tests;

/// <summary>The built program in a pseudo-terminal, which <c>script</c> of util-linux makes.</summary>
public sealed class TerminalTest : IDisposable
{
    private const string Script = "/usr/bin/script";
    private const string Colour = "\u001B[38;5;";
    private const string Codes = "\u001B[";

    private static readonly string Program = $"dotnet '{Path.Combine(AppContext.BaseDirectory, "ocop-audit.dll")}'";

    private readonly Runs _runs = new();

    public void Dispose() => _runs.Dispose();

    [Fact]
    public void A_narrow_terminal_gets_colours_and_lines_of_its_width() => AssertColoursAndWidth(40);

    [DeepFact]
    public void A_wide_terminal_gets_colours_and_lines_of_its_width() => AssertColoursAndWidth(80);

    [Fact]
    public void A_pipe_gets_no_colours() => Assert.DoesNotContain(Colour, InTerminal("example | cat"), StringComparison.Ordinal);

    [Fact]
    public void NO_COLOR_turns_colours_off()
    {
        string page = InTerminal("example", ("NO_COLOR", "1"));
        Assert.Contains("pilot-center", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Colour, page, StringComparison.Ordinal);
    }

    [DeepFact]
    public void A_terminal_that_knows_no_codes_gets_none()
    {
        string page = InTerminal("example", ("TERM", "dumb"));
        Assert.Contains("pilot-center", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Codes, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Writing_to_a_file_colours_neither_the_file_nor_the_terminal()
    {
        string file = _runs.PathOf("out.txt");
        string terminal = InTerminal($"example --out '{file}'");
        Assert.DoesNotContain(Codes, terminal.Replace("\u001B[?1h", "", StringComparison.Ordinal), StringComparison.Ordinal); // The runtime's own, at its start.
        Assert.DoesNotContain('\u001B', File.ReadAllText(file));
    }

    private static void AssertColoursAndWidth(int width)
    {
        string page = InTerminal("example --lang en", columns: width);
        Assert.Contains(Colour, page, StringComparison.Ordinal);
        string[] tops = [.. page.ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith('╭'))];
        Assert.Contains(tops, line => line.Length == width);
        Assert.DoesNotContain(tops, line => line.Length > width);
    }

    private static string InTerminal(string arguments, params (string Name, string Value)[] environment) => InTerminal(arguments, 100, environment);

    private static string InTerminal(string arguments, int columns, params (string Name, string Value)[] environment)
    {
        Assert.SkipUnless(File.Exists(Script) && OperatingSystem.IsLinux(), "There is no script(1) of util-linux here to make a terminal with.");
        var start = new ProcessStartInfo(Script, ["-qec", $"stty cols {columns} rows 50; {Program} {arguments}", "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["TERM"] = "xterm-256color";
        start.Environment["SHELL"] = "/bin/sh";
        start.Environment.Remove("NO_COLOR");
        start.Environment.Remove("COLORTERM");
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        string page = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return page;
    }
}
