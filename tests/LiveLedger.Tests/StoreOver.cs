namespace LiveLedger.Tests;

/// <summary>A store that passes everything to another, so that a test can replace that or override a member.</summary>
internal class StoreOver(ILedgerStore store) : ILedgerStore
{
    /// <summary>The other store.</summary>
    public ILedgerStore Store { get; set; } = store;

    public string Promise => Store.Promise;

    public Task<LedgerHead> Head() => Store.Head();

    public virtual IAsyncEnumerable<LedgerEntry> Read(District district, int from) => Store.Read(district, from);

    public Task<long?> TryAppend(District district, int length, LedgerEntry entry) => Store.TryAppend(district, length, entry);
}
