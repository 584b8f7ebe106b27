using System.Text.RegularExpressions;

namespace Repository.Tests;

/// <summary>
/// Every results file of the benchmarks has a table on the performance page. <c>benchmarks/run.sh --quick</c> checks that the tables
/// are what the results make.
/// </summary>
public partial class PerformancePageTest
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "performance.md"));

    public static TheoryData<string> Results =>
    [
        .. Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "benchmarks", "results"), "*.csv")
            .Select(file => Path.GetFileNameWithoutExtension(file)),
    ];

    [Theory]
    [MemberData(nameof(Results))]
    public void Every_results_file_has_a_table(string results) =>
        Assert.Contains(Tables(), table => table.Name == results || table.Name.StartsWith($"{results} by ", StringComparison.Ordinal));

    [Fact]
    public void Every_table_has_rows() => Assert.All(Tables(), table => Assert.Matches(@"(?m)^\| ---.*\n\| ", table.Text));

    [Fact]
    public void Every_table_marker_has_an_end() => Assert.Equal(Regex.Count(Page, "<!-- table: "), Tables().Count);

    private static List<(string Name, string Text)> Tables() =>
        [.. Table().Matches(Page).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    [GeneratedRegex("<!-- table: (.+?) -->\n(.*?)<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Table();
}
