namespace LiveLedger.Tests;

/// <summary>One ledger for all tests of a class.</summary>
public sealed class SharedLedger : IAsyncLifetime
{
    internal RunningLedger Ledger { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Ledger = await RunningLedger.Start();

    public ValueTask DisposeAsync() => Ledger.DisposeAsync();
}
