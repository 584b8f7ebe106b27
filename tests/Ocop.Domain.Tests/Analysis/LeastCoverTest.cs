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

        var cover = LeastCover.Find(missing, cells);

        Assert.Equal(LeastByTryingEverything(missing, cells), cover.Total);
        Assert.Equal(cover.Total, cover.Openings.Sum());
        Assert.True(cover.Bound <= cover.Total);
        for (int need = 0; need < missing.Length; need++)
            Assert.True(cells.Zip(cover.Openings).Where(cell => cell.First.Contains(need)).Sum(cell => cell.Second) >= missing[need]);
    });

    // Where parts are of no use: points (the cells) and lines (the needs) of a plane of nine points, or so.
    public static TheoryData<long[], int[][], long, long> WhereOpeningsInPartsMislead => new()
    {
        { [4, 4, 1, 4], [[0, 1, 3], [1, 2], [0, 2], [2, 3], [2], [0]], 5, 5 },
        { [2, 1, 2, 2, 2], [[2, 4], [1, 2, 3, 4], [0, 3], [0, 1, 4]], 4, 4 },
        { [1, 2, 2, 4, 3, 1, 5, 2, 3, 4], [[0, 1], [0, 2, 3, 4], [0, 5, 6, 7], [1, 2, 5, 8], [3, 6, 8], [4, 7, 8], [1, 4, 6, 9], [3, 5, 9], [2, 7, 9]], 8, 9 },
        {
            [1, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 1],
            [[0, 1, 2, 3], [0, 4, 5, 6], [0, 7, 8, 9], [1, 4, 7, 10], [2, 5, 8, 10], [3, 6, 9, 10], [1, 6, 8, 11], [3, 5, 7, 11], [2, 4, 9, 11]],
            5,
            6
        },
    };

    [Theory]
    [MemberData(nameof(WhereOpeningsInPartsMislead))]
    public void Whole_openings_are_looked_for_with_more_and_with_at_most_their_parts_and_never_made_worse(long[] missing, int[][] cells, long bound, long total)
    {
        var cover = LeastCover.Find(missing, cells);
        Assert.Equal((bound, total, total), (cover.Bound, cover.Total, cover.Openings.Sum()));
        Assert.Equal(LeastByTryingEverything(missing, cells), total);
    }

    public static TheoryData<long[], int[][], long> WhereAnotherChoiceGoesRoundInACircle => new()
    {
        { [1, 1, 1, 1, 1, 1, 1, 1, 1], [[0, 1, 2, 3], [0], [0, 4, 5, 6], [1, 4, 7], [2, 5, 7], [3, 6, 7], [1, 5, 8], [3, 4, 8], [2, 6, 8]], 4 },
        { [1, 1, 1, 1, 1, 1, 2, 2, 1, 1], [[0, 1, 2], [3, 4, 5], [6, 7], [0, 3, 6, 8], [1, 4, 7, 8], [2, 5, 8], [0, 5, 7, 9], [2, 4, 6, 9], [1, 3, 9]], 4 },
    };

    [Theory]
    [MemberData(nameof(WhereAnotherChoiceGoesRoundInACircle))]
    public void Of_several_ways_on_the_first_is_taken_so_that_it_comes_to_an_end(long[] missing, int[][] cells, long total) =>
        Assert.Equal(total, LeastCover.Find(missing, cells).Total);

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
