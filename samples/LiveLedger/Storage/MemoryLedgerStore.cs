using System.Collections.Immutable;
using LiveLedger.Ledger;

namespace LiveLedger.Storage;

/// <summary>Keeps the ledger in the memory of one process.</summary>
public sealed class MemoryLedgerStore : ILedgerStore
{
    private readonly Lock _lock = new();
    private readonly ImmutableArray<List<LedgerEntry>> _logs = [.. District.All.Select(_ => new List<LedgerEntry>())];
    private long _position;

    public string Promise => "Nothing is kept: what is recorded is forgotten when the program ends. Set Ledger:Redis to keep it.";

    public Task<LedgerHead> Head()
    {
        lock (_lock)
            return Task.FromResult(new LedgerHead(_position, [.. _logs.Select(log => log.Count)]));
    }

    public IAsyncEnumerable<LedgerEntry> Read(District district, int from)
    {
        lock (_lock)
            return LogOf(district).Skip(from).ToArray().ToAsyncEnumerable();
    }

    public Task<long?> TryAppend(District district, int length, LedgerEntry entry)
    {
        lock (_lock)
        {
            List<LedgerEntry> log = LogOf(district);
            if (log.Count != length)
                return Task.FromResult<long?>(null);
            log.Add(entry with { Position = ++_position });
            return Task.FromResult<long?>(_position);
        }
    }

    private List<LedgerEntry> LogOf(District district) => _logs[DistrictOrder.PlaceOf(district)];
}
