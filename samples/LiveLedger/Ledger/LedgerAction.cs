namespace LiveLedger.Ledger;

/// <summary>What was said of an establishment.</summary>
public enum LedgerAction
{
    /// <summary>That there is one, or is to be one.</summary>
    Recorded,

    /// <summary>That it is not as it was recorded.</summary>
    Corrected,

    /// <summary>That it has closed.</summary>
    Closed,

    /// <summary>That it should not have been recorded.</summary>
    Withdrawn,
}
