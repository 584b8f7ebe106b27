using Xunit.Sdk;

namespace Ocop.Domain.Tests;

public class GrowthContractTest
{
    [Fact]
    public void Linear_cost_passes() => Growth.AssertLinear(100, size => 1_000 + size);

    [Fact]
    public void Quadratic_cost_fails() => Assert.Throws<TrueException>(() => Growth.AssertLinear(100, size => 1_000 + ((long)size * size)));

    [Fact]
    public void Quadratic_allocation_fails() => Assert.Throws<TrueException>(() => Growth.AssertLinear(100, size => Allocation.OfOne(() =>
    {
        ImmutableArray<int> copied = [];
        for (int i = 0; i < size; i++)
            copied = copied.Add(i);
    })));

    [Fact]
    public void No_cost_fails() => Assert.Throws<TrueException>(() => Growth.AssertLinear(100, _ => 0));
}
