using System.Globalization;

namespace TestSupport;

/// <summary>
/// Checks that a cost that can be counted exactly grows in proportion to the size of the input. Time is measured in <c>benchmarks/</c>.
/// </summary>
public static class Growth
{
    /// <summary>How many times as large the larger input is.</summary>
    private const int Times = 4;

    /// <summary>
    /// How many times the cost may grow: a little more than the input, because tables and buffers grow in steps. A cost that grows with
    /// the square of the input grows 16 times.
    /// </summary>
    private const int MostTimes = 5;

    /// <summary>Fails if four times the input costs more than five times as much.</summary>
    /// <param name="size">The size of the smaller input: large enough that what the input costs outweighs the fixed cost.</param>
    /// <param name="cost">Counts the cost of an input of a given size.</param>
    public static void AssertLinear(int size, Func<int, long> cost)
    {
        long few = cost(size), many = cost(Times * size);
        Assert.True(many > 0, "Nothing was counted.");
        Assert.True(
            many <= MostTimes * few,
            string.Create(CultureInfo.InvariantCulture, $"Size {size:N0} costs {few:N0}; size {Times * size:N0} costs {many:N0}."));
    }
}
