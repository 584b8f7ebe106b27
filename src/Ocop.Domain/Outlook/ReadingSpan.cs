namespace Ocop.Domain;

/// <summary>Under which of a plan's readings a quota is kept.</summary>
public enum ReadingSpan
{
    /// <summary>Kept, or not asked, under every reading: it is beyond dispute.</summary>
    All,

    /// <summary>Kept, or not asked, under some readings, and lost under others.</summary>
    Some,

    /// <summary>Kept under no reading, and lost under one at least: that it is not kept is beyond dispute.</summary>
    None,

    /// <summary>Lost under no reading, and not kept under every one: it is not due yet, or an incomplete register proves nothing (I10).</summary>
    Undecided,
}
