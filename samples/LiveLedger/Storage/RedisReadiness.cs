using StackExchange.Redis;

namespace LiveLedger.Storage;

/// <summary>
/// Holds back the start of all that comes after it until Redis answers: it may still be loading what it has kept. Then it says so if
/// Redis does not keep what it acknowledges.
/// </summary>
internal sealed partial class RedisReadiness(IConnectionMultiplexer connection, ILogger<RedisReadiness> logger) : IHostedService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        for (bool isTold = false; !await IsReady(isTold); isTold = true)
            await Task.Delay(Pause, cancellationToken);
        try
        {
            if (await SettingOf("appendonly") != "yes" || await SettingOf("appendfsync") != "always")
                Forgets(logger);
        }
        catch (Exception refused) when (refused is RedisException or RedisCommandException or TimeoutException)
        {
            MayForget(logger, refused.Message);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<string> SettingOf(string name) => (string[]?)await connection.GetDatabase().ExecuteAsync("CONFIG", "GET", name) is [_, var value] ? value : "";

    private async Task<bool> IsReady(bool isTold)
    {
        try
        {
            await connection.GetDatabase().PingAsync();
            return true;
        }
        catch (Exception exception) when (exception is RedisException or TimeoutException)
        {
            if (!isTold)
                Waits(logger, exception.Message);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Redis does not write what is recorded to a file before it answers: should it crash, acknowledged writes may be lost. Start it with appendonly yes and appendfsync always.")]
    private static partial void Forgets(ILogger logger);

    [LoggerMessage(LogLevel.Warning, "Redis does not say whether it keeps what it acknowledges; see to it that it has appendonly yes and appendfsync always: {Reason}")]
    private static partial void MayForget(ILogger logger, string reason);

    [LoggerMessage(LogLevel.Warning, "Redis does not answer yet; the start waits for it: {Reason}")]
    private static partial void Waits(ILogger logger, string reason);
}
