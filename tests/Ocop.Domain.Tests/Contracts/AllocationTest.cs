namespace Ocop.Domain.Tests;

public class AllocationTest
{
    [Fact]
    public void What_is_allocated_is_seen()
    {
        object? kept = null;
        Assert.True(Allocation.Of(() => kept = new object()) >= 100);
        Assert.NotNull(kept);
    }
}
