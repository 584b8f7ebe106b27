using StackExchange.Redis;

namespace PlanLedger.Storage;

/// <summary>Holds back the start of all that comes after it until Redis answers: it may still be loading what it has kept.</summary>
internal sealed partial class RedisReadiness(IConnectionMultiplexer connection, ILogger<RedisReadiness> logger) : IHostedService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        for (bool isTold = false; !await IsReady(isTold); isTold = true)
            await Task.Delay(Pause, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

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

    [LoggerMessage(LogLevel.Warning, "Redis does not answer yet; the start waits for it: {Reason}")]
    private static partial void Waits(ILogger logger, string reason);
}
