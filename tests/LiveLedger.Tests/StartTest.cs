namespace LiveLedger.Tests;

/// <summary>On start the program says what becomes of what is recorded.</summary>
public class StartTest
{
    [DeepTheory]
    [InlineData("always", false)]
    [InlineData("everysec", true)]
    public async Task Over_Redis_it_warns_if_acknowledged_writes_may_be_lost(string fsync, bool warns)
    {
        await using RedisProcess redis = new(fsync);
        await redis.WaitUntilReady();
        await using SiloProcess silo = new(redis);
        await silo.WaitUntilReady();
        Assert.Contains("is kept in Redis", silo.Log, StringComparison.Ordinal);
        Assert.Equal(warns, silo.Log.Contains("acknowledged writes may be lost", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Over_memory_it_says_that_it_forgets_and_shows_a_key()
    {
        await using SiloProcess silo = new();
        await silo.WaitUntilReady();
        Assert.Contains("forgotten when the program ends", silo.Log, StringComparison.Ordinal);
        await HangGuard.WaitUntil(() => silo.Log.Contains("X-Api-Key", StringComparison.Ordinal), () => silo.Log);
        Assert.Matches("write with the header X-Api-Key: [0-9a-f]{32}", silo.Log);
    }
}
