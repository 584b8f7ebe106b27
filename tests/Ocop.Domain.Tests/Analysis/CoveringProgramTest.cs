namespace Ocop.Domain.Tests;

public class CoveringProgramTest
{
    private const long Unlimited = CoveringProgram.Unlimited;

    [Theory]
    [InlineData(2, 1)]
    [InlineData(1, 2)]
    [InlineData(0, 3)]
    [InlineData(3, 0)]
    public void Cells_that_may_take_only_so_many_take_no_more(long first, long second)
    {
        CoveringProgram program = CoveringProgram.Solve([3], [[0], [0]], [first, second])!;
        Assert.Equal([first * program.Denominator, second * program.Denominator], program.Openings());
        Assert.Equal(3, program.LeastOpenings);
    }

    [Fact]
    public void What_the_limits_leave_over_goes_to_the_cells_without_one()
    {
        CoveringProgram program = CoveringProgram.Solve([5, 5], [[0, 1], [0], [1]], [2, Unlimited, Unlimited])!;
        Assert.Equal([2 * program.Denominator, 3 * program.Denominator, 3 * program.Denominator], program.Openings());
        Assert.Equal(8, program.LeastOpenings);
    }

    [Fact]
    public void Where_the_limits_leave_a_need_lacking_there_is_no_solution()
    {
        Assert.Null(CoveringProgram.Solve([3], [[0], [0]], [1, 1]));
        Assert.Null(CoveringProgram.Solve([5, 5], [[0, 1], [0], [1]], [2, Unlimited, 2]));
    }

    [Fact]
    public void Three_needs_of_which_an_opening_serves_any_two_take_one_and_a_half_which_makes_two()
    {
        CoveringProgram program = CoveringProgram.Solve([1, 1, 1], [[0, 1], [1, 2], [0, 2]], [Unlimited, Unlimited, Unlimited])!;
        Assert.Equal(3 * program.Denominator, 2 * program.Openings().Aggregate((sum, openings) => sum + openings));
        Assert.Equal(3 * program.Denominator, 2 * program.Weights(3).Aggregate((sum, weight) => sum + weight));
        Assert.Equal(2, program.LeastOpenings);
    }
}
