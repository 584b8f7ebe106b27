using System.Text.RegularExpressions;

namespace Repository.Tests;

/// <summary>
/// The page of measurements has a place for every workload that was measured, and every place holds its table. That the tables are
/// what the results make is checked by <c>benchmarks/run.sh --quick</c>.
/// </summary>
public partial class PerformancePageTest
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "performance.md"));

    public static TheoryData<string> Workloads =>
    [
        .. Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "benchmarks", "results"), "*.csv").Select(file => Path.GetFileNameWithoutExtension(file)),
    ];

    [Theory]
    [MemberData(nameof(Workloads))]
    public void What_was_measured_has_its_place(string workload) =>
        Assert.Contains(PlaceOf(workload), Places().Select(place => place.Name));

    [Fact]
    public void Every_place_holds_a_table() =>
        Assert.All(Places(), place => Assert.Matches(@"(?m)^\| ---", place.Text));

    [Fact]
    public void Every_place_that_begins_ends() =>
        Assert.Equal(Regex.Count(Page, "<!-- table: "), Places().Count);

    private static string PlaceOf(string workload) => workload switch
    {
        "W1Batch" => "W1 by size",
        "cold-start" => "W4",
        _ => workload,
    };

    private static List<(string Name, string Text)> Places() =>
        [.. Place().Matches(Page).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    [GeneratedRegex("<!-- table: (.+?) -->\n(.*?)<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Place();
}
