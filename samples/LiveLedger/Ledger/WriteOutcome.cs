namespace LiveLedger.Ledger;

/// <summary>What became of a write.</summary>
public enum WriteOutcome
{
    /// <summary>It is in the log, now or since an earlier try.</summary>
    Written,

    /// <summary>The establishment has another version than was expected.</summary>
    Conflict,

    /// <summary>There is no such establishment.</summary>
    Unknown,

    /// <summary>It cannot be said of the establishment as it is.</summary>
    Refused,
}
