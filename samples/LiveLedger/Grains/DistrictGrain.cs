using System.Collections.Immutable;
using LiveLedger.Ledger;
using LiveLedger.Storage;
using Ocop.Domain.Reporting;
using Orleans.EventSourcing;
using Orleans.EventSourcing.CustomStorage;
using Orleans.Providers;

namespace LiveLedger.Grains;

/// <summary>Keeps one district's log in memory, and each entry in the store before it is acknowledged.</summary>
/// <remarks>
/// The store adds an entry only to a log as long as this activation believes it to be, so that of two activations, of which one does
/// not know yet that it was given up, only one can add. The loser reads what it missed, and decides again.
/// </remarks>
[LogConsistencyProvider(ProviderName = Provider)]
public sealed partial class DistrictGrain(ILedgerStore store, IClock clock, ILogger<DistrictGrain> logger)
    : JournaledGrain<DistrictLog, LedgerEntry>, ICustomStorageInterface<DistrictLog, LedgerEntry>, IDistrictGrain
{
    /// <summary>The name of the log consistency provider.</summary>
    public const string Provider = "ledger";

    private readonly DistrictLog _log = new();
    private long _position;

    private District District => District.Parse(this.GetPrimaryKeyString());

    public async Task<WriteAnswer> Write(LedgerWrite write)
    {
        for (bool isFresh = false; ; isFresh = true)
        {
            (LedgerEntry? entry, WriteAnswer? answer) = State.Decide(write, clock.GetCurrentInstant());
            if (entry is null && (isFresh || answer!.Entry?.Version > write.ExpectedVersion && answer.Outcome == WriteOutcome.Written))
                return answer!;

            // What is in the way, or says the same, may have been overtaken, where another activation has written. What is in the log stays there.
            if (entry is null)
                await RefreshNow();

            // Where it is not known whether the entry was stored, the log has been read anew, and shows it.
            else if (await RaiseConditionalEvent(entry))
                return new WriteAnswer(WriteOutcome.Written, entry with { Position = _position });
        }
    }

    public async Task<ImmutableArray<int>> Count(string plan, LocalDate asOf, long position, int length) =>
        (await LogOf(length)).Count(ShippedPlans.Find(plan)!, asOf, position);

    public async Task<ImmutableArray<DayCount>> Openings(EstablishmentKind kind, LocalDate first, LocalDate last, long position, int length) =>
        (await LogOf(length)).Openings(kind, new DateInterval(first, last), position);

    public async Task<ImmutableArray<LedgerEntry>> Standing(long position, string? after, int most, int length) =>
        [.. (await LogOf(length)).Standing(position, after).Take(most)];

    public async Task<ImmutableArray<LedgerEntry>> History(string id, int after, int most, int length) =>
        [.. (await LogOf(length)).HistoryOf(id).Reverse().Skip(after).Take(most)];

    public async Task<KeyValuePair<int, DistrictLog>> ReadStateFromStorage()
    {
        int before = _log.Length;
        await foreach (LedgerEntry entry in store.Read(District, before))
            _log.Append(entry); // Where it breaks off, it goes on from here.
        if (_log.Length == before && (await store.Head()).LengthOf(District) is var stored && stored < before)
            throw new InvalidOperationException($"The store has {stored} entries of {District}, of which {before} had been stored: it was emptied, or brought back from an older copy. Stop all silos before that is done.");
        return KeyValuePair.Create(_log.Length, _log);
    }

    public async Task<bool> ApplyUpdatesToStorage(IReadOnlyList<LedgerEntry> updates, int expectedVersion)
    {
        if (await store.TryAppend(District, expectedVersion, updates.Single()) is not { } position)
            return false;
        _position = position;
        return true;
    }

    public Task ClearStoredState() => throw new NotSupportedException("A ledger is not cleared.");

    protected override void OnConnectionIssue(ConnectionIssue issue) => HasTrouble(logger, District, issue);

    protected override void TransitionState(DistrictLog state, LedgerEntry @event) => state.Append(@event with { Position = _position });

    [LoggerMessage(LogLevel.Warning, "{District}: {Issue}")]
    private static partial void HasTrouble(ILogger logger, District district, ConnectionIssue issue);

    private async Task<DistrictLog> LogOf(int length)
    {
        if (Version < length)
            await RefreshNow();
        return State;
    }
}
