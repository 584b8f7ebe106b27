using LiveLedger.Ledger;
using LiveLedger.Storage;

namespace LiveLedger.Api;

/// <summary>Looks every now and then how far the ledger has come, once for all who wait for it to move.</summary>
internal sealed partial class PositionWatch(ILedgerStore store, ILogger<PositionWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private volatile TaskCompletionSource _changed = New();

    // Null where it is not known just now.
    private volatile LedgerHead? _head;

    /// <summary>Waits until the ledger is not where it was.</summary>
    /// <param name="position">Where it was; null where anything is news.</param>
    /// <param name="most">How long to wait at most.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>Where it is now, or still; null where the waiting was ended, or the store does not answer.</returns>
    public async Task<long?> Moved(long? position, TimeSpan most, CancellationToken cancellation)
    {
        Task changed = _changed.Task;
        if (_head is not { } head || head.Position <= position)
            await changed.WaitAsync(most, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return cancellation.IsCancellationRequested ? null : _head?.Position;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        do
        {
            try
            {
                LedgerHead head = await store.Head();
                if (head.Position != _head?.Position)
                    Change(head);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                if (_head is not null)
                    StoreDoesNotAnswer(logger, exception.Message);
                Change(null); // Those who wait are let go, as they would be where this silo had died.
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void Change(LedgerHead? head)
    {
        _head = head;
        Interlocked.Exchange(ref _changed, New()).SetResult();
    }

    [LoggerMessage(LogLevel.Warning, "The store does not answer: {Reason}")]
    private static partial void StoreDoesNotAnswer(ILogger logger, string reason);

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
