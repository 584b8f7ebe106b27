using LiveLedger.Ledger;

namespace LiveLedger.Storage;

/// <summary>Where the logs of the districts are kept. Entries are added at an end and never changed.</summary>
public interface ILedgerStore
{
    /// <summary>What becomes of the entries when the program ends, in a sentence for those who start it.</summary>
    string Promise { get; }

    /// <summary>How far the whole ledger has come, at one moment.</summary>
    Task<LedgerHead> Head();

    /// <summary>The entries of a district's log from a place on, a part at a time.</summary>
    /// <param name="district">The district.</param>
    /// <param name="from">How many entries to leave out, from the first.</param>
    IAsyncEnumerable<LedgerEntry> Read(District district, int from);

    /// <summary>Adds an entry to a district's log, if the log is as long as the writer believes.</summary>
    /// <param name="district">The district.</param>
    /// <param name="length">How many entries the writer has seen.</param>
    /// <param name="entry">The entry, without its position.</param>
    /// <returns>The entry's position in the whole city; null where the log has another length, and nothing was added.</returns>
    Task<long?> TryAppend(District district, int length, LedgerEntry entry);
}
