using System.Collections.Immutable;
using Orleans.EventSourcing;
using Orleans.EventSourcing.CustomStorage;
using Orleans.Providers;
using PlanAudit.Plans;
using PlanLedger.Ledger;
using PlanLedger.Storage;

namespace PlanLedger.Grains;

/// <summary>Keeps one district's log in memory, and each entry in the store before it is acknowledged.</summary>
/// <remarks>
/// The store adds an entry only to a log as long as this activation believes it to be, so that of two activations, of which one does
/// not know yet that it was given up, only one can add. The loser reads what it missed, and decides again.
/// </remarks>
[LogConsistencyProvider(ProviderName = Provider)]
public sealed class DistrictGrain(ILedgerStore store, IClock clock)
    : JournaledGrain<DistrictLog, LedgerEntry>, ICustomStorageInterface<DistrictLog, LedgerEntry>, IDistrictGrain
{
    /// <summary>The name of the log consistency provider.</summary>
    public const string Provider = "ledger";

    private readonly DistrictLog _log = new();
    private long _position;

    private District District => District.Parse(this.GetPrimaryKeyString());

    public async Task<WriteAnswer> Write(LedgerWrite write)
    {
        while (true)
        {
            (LedgerEntry? entry, WriteAnswer? answer) = State.Decide(write, clock.GetCurrentInstant());
            if (entry is null)
                return answer!;

            // Where it is not known whether the entry was stored, the log has been read anew, and shows it.
            if (await RaiseConditionalEvent(entry))
                return new WriteAnswer(WriteOutcome.Written, entry with { Position = _position });
        }
    }

    public async Task<ImmutableArray<int>> Count(string plan, LocalDate asOf, long position, int length) =>
        (await LogOf(length)).Count(ShippedPlans.Find(plan)!, asOf, position);

    public async Task<ImmutableArray<DayCount>> Openings(EstablishmentKind kind, LocalDate first, LocalDate last, long position, int length) =>
        (await LogOf(length)).Openings(kind, new DateInterval(first, last), position);

    public async Task<ImmutableArray<LedgerEntry>> Standing(long position, string? after, int most, int length) =>
        [.. (await LogOf(length)).Standing(position, after).Take(most)];

    public async Task<ImmutableArray<LedgerEntry>> History(string id, int length) =>
        [.. (await LogOf(length)).HistoryOf(id).Reverse()];

    public async Task<KeyValuePair<int, DistrictLog>> ReadStateFromStorage()
    {
        foreach (LedgerEntry entry in await store.Read(District, _log.Length))
            _log.Append(entry);
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

    protected override void TransitionState(DistrictLog state, LedgerEntry @event) => state.Append(@event with { Position = _position });

    private async Task<DistrictLog> LogOf(int length)
    {
        if (Version < length)
            await RefreshNow();
        return State;
    }
}
