namespace Ocop.Domain.Analysis;

/// <summary>One line of an indicator: a key, its name and its count.</summary>
public sealed class IndicatorLine
{
    internal IndicatorLine(string key, BilingualText name, long count)
    {
        Key = key;
        Name = name;
        Count = count;
    }

    /// <summary>The key, a stable token: <c>supermarket</c>, <c>late</c>.</summary>
    public string Key { get; }

    /// <summary>The name of the key.</summary>
    public BilingualText Name { get; }

    /// <summary>The number of establishments, or of days for the lines of late days; 0 or more.</summary>
    public long Count { get; }

    /// <summary>Returns the key and the count.</summary>
    public override string ToString() => $"{Key} {Count}";
}
