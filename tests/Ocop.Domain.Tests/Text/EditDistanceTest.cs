namespace Ocop.Domain.Tests;

public class EditDistanceTest
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("gialam", "gialam", 0)]
    [InlineData("gialam", "gialaam", 1)]
    [InlineData("gialam", "gilam", 1)]
    [InlineData("gialam", "gielam", 1)]
    [InlineData("gialam", "gailam", 1)]
    [InlineData("igalam", "gialam", 1)]
    [InlineData("gialam", "gialma", 1)]
    [InlineData("igalma", "gialam", 2)]
    [InlineData("gialam", "lgaiam", 3)]
    public void Letters_put_in_left_out_exchanged_or_swapped_count_one_each(string one, string other, int distance)
    {
        Assert.Equal(distance, EditDistance.Between(one, other, most: 3));
        Assert.Equal(distance, EditDistance.Between(other, one, most: 3));
    }

    [Fact]
    public void Lengths_that_differ_by_more_than_is_asked_about_are_too_far() =>
        Assert.Equal(3, EditDistance.Between("gialam", "gia", most: 2));
}
