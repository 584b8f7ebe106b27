namespace TestSupport;

/// <summary>What every type that compares by value keeps.</summary>
public static class EqualityContract
{
    public static void Equates<T>(T one, T same)
        where T : IEquatable<T>
    {
        Assert.True(one.Equals(same));
        Assert.True(same.Equals(one));
        Assert.True(one.Equals((object)same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
    }

    public static void TellsApart<T>(T one, params T[] others)
        where T : IEquatable<T>
    {
        Assert.NotEmpty(others);
        Assert.All(others, other =>
        {
            Assert.False(one.Equals(other));
            Assert.False(other.Equals(one));
            Assert.False(one.Equals((object)other));
        });
        Assert.False(one.Equals((object?)null));
        Assert.False(one.Equals(new object()));
    }
}
