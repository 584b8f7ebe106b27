namespace Ocop.Domain;

/// <summary>Under how many of a plan's readings something holds.</summary>
public enum ReadingSpan
{
    /// <summary>Under every reading: it is beyond dispute.</summary>
    All,

    /// <summary>Under some readings and not under others.</summary>
    Some,

    /// <summary>Under no reading: that it does not hold is beyond dispute.</summary>
    None,
}
