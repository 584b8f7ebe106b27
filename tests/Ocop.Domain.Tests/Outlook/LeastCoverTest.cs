namespace Ocop.Domain.Tests;

/// <summary>The least whole numbers of openings, where they are too many for the laws of the remedy to come by.</summary>
public class LeastCoverTest
{
    [Fact]
    public void It_is_what_trying_everything_finds() => Assert.All(Enumerable.Range(1, 2_000), seed =>
    {
        var random = new Random(seed);
        long[] missing = [.. Enumerable.Range(0, random.Next(3, 7)).Select(_ => random.NextInt64(0, 4))];
        int[][] cells =
        [
            .. Enumerable.Range(0, random.Next(2, 6)).Select(_ => SomeOf(missing.Length, random)).Where(cell => cell.Length > 0),
            .. Enumerable.Range(0, missing.Length).Where(_ => random.Next(2) == 0).Select(need => new[] { need }),
        ];
        cells = [.. cells, [.. Enumerable.Range(0, missing.Length).Where(need => !cells.Any(cell => cell.Contains(need)))]];
        cells = [.. cells.Where(cell => cell.Length > 0)];

        var cover = LeastCover.Of(missing, cells);

        Assert.Equal(LeastByTryingEverything(missing, cells), cover.Total);
        Assert.Equal(cover.Total, cover.Openings.Sum());
        Assert.True(cover.Bound <= cover.Total);
        for (int need = 0; need < missing.Length; need++)
            Assert.True(cells.Zip(cover.Openings).Where(cell => cell.First.Contains(need)).Sum(cell => cell.Second) >= missing[need]);
    });

    private static int[] SomeOf(int needs, Random random) => [.. Enumerable.Range(0, needs).Where(_ => random.Next(2) == 0)];

    // All that can be lacking after one opening, after two, and so on, until nothing can be.
    private static long LeastByTryingEverything(long[] missing, int[][] cells)
    {
        string nothing = new('0', missing.Length);
        HashSet<string> lacking = [string.Concat(missing)];
        int openings = 0;
        for (; !lacking.Contains(nothing); openings++)
            lacking = [.. lacking.SelectMany(rest => cells.Select(cell => After(rest, cell)))];
        return openings;
    }

    private static string After(string rest, int[] cell) =>
        string.Concat(rest.Select((digit, need) => digit > '0' && cell.Contains(need) ? (char)(digit - 1) : digit));
}
