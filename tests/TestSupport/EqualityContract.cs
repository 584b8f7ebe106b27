using System.Reflection;

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
        Assert.Equal((true, false), Operators(one, same));
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
            Assert.Equal((false, true), Operators(one, other));
        });
        Assert.False(one.Equals((object?)null));
        Assert.False(one.Equals(new object()));
    }

    // The operators == and !=, which the type or one of its base types declares.
    private static (bool Equal, bool Unequal) Operators<T>(T one, T other)
        where T : IEquatable<T> =>
        (Call("op_Equality", one, other), Call("op_Inequality", one, other));

    private static bool Call<T>(string name, T one, T other)
        where T : IEquatable<T>
    {
        MethodInfo? found = typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy);
        Assert.NotNull(found);
        return (bool)found.Invoke(null, [one, other])!;
    }
}
