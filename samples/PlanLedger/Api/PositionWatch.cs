using PlanLedger.Storage;

namespace PlanLedger.Api;

/// <summary>Looks every now and then how far the ledger has come, once for all who wait for it to move.</summary>
internal sealed partial class PositionWatch(ILedgerStore store, ILogger<PositionWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private volatile TaskCompletionSource _moved = New();
    private long _position;

    /// <summary>Waits until the ledger is not where it was.</summary>
    /// <param name="position">Where it was.</param>
    /// <param name="most">How long to wait at most.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>Whether to go on: it moved, or the time is over; not where the waiting was ended.</returns>
    public async Task<bool> Moved(long position, TimeSpan most, CancellationToken cancellation)
    {
        Task moved = _moved.Task;
        if (Interlocked.Read(ref _position) <= position)
            await moved.WaitAsync(most, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !cancellation.IsCancellationRequested;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        bool isLost = false;
        using var timer = new PeriodicTimer(Interval);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                long position = (await store.Head()).Position;
                isLost = false;
                if (Interlocked.Exchange(ref _position, position) != position)
                    Interlocked.Exchange(ref _moved, New()).SetResult();
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                if (!isLost)
                    StoreDoesNotAnswer(logger, exception.Message);
                isLost = true;
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "The store does not answer: {Reason}")]
    private static partial void StoreDoesNotAnswer(ILogger logger, string reason);

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
