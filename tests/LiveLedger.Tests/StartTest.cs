namespace LiveLedger.Tests;

/// <summary>What is said on start of what becomes of what is recorded.</summary>
public class StartTest
{
    [Theory]
    [InlineData("always", "is kept in Redis", "acknowledged writes may be lost")]
    [InlineData("everysec", "acknowledged writes may be lost", null)]
    public async Task Over_Redis_it_says_whether_that_keeps_what_it_acknowledges(string fsync, string said, string? unsaid)
    {
        await using RedisProcess redis = new(fsync);
        await redis.WaitUntilReady();
        await using SiloProcess silo = new(redis.Address, $"start-{fsync}");
        await silo.WaitUntilReady();
        await silo.WaitUntilItSays("is kept in Redis");
        Assert.Contains(said, silo.Log, StringComparison.Ordinal);
        if (unsaid is not null)
            Assert.DoesNotContain(unsaid, silo.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_memory_it_says_that_it_forgets_and_shows_a_key()
    {
        await using SiloProcess silo = new();
        await silo.WaitUntilItSays("forgotten when the program ends");
        await silo.WaitUntilItSays("X-Api-Key");
        Assert.Matches("write with the header X-Api-Key: [0-9a-f]{32}", silo.Log);
    }
}
