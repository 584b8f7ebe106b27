namespace Ocop.Domain;

/// <summary>What a quota counts: sales points or centers, those that open within its window or those in operation.</summary>
public enum Measure
{
    /// <summary>Sales points that open within the window. A flow: later closure does not take one back (I04).</summary>
    [Expresses("I04")]
    NewSalesPoints,

    /// <summary>Sales points in operation. A stock: it can be met before the window starts, and can lapse.</summary>
    OperatingSalesPoints,

    /// <summary>Centers that open within the window. A flow.</summary>
    NewCenters,

    /// <summary>Centers in operation. A stock: an early center counts (I06).</summary>
    [Expresses("I06")]
    OperatingCenters,
}
