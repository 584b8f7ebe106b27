using LiveLedger.Storage;

namespace LiveLedger.Tests;

/// <summary>A store that does what another does, but for what a test has it do otherwise.</summary>
internal class StoreOver(ILedgerStore store) : ILedgerStore
{
    /// <summary>The other.</summary>
    public ILedgerStore Store { get; set; } = store;

    public string Promise => Store.Promise;

    public Task<LedgerHead> Head() => Store.Head();

    public virtual IAsyncEnumerable<LedgerEntry> Read(District district, int from) => Store.Read(district, from);

    public Task<long?> TryAppend(District district, int length, LedgerEntry entry) => Store.TryAppend(district, length, entry);
}
