namespace Ocop.Domain.Analysis;

/// <summary>One line of an indicator: what is counted, and how many.</summary>
public sealed class IndicatorLine
{
    internal IndicatorLine(string key, BilingualText name, long count)
    {
        Key = key;
        Name = name;
        Count = count;
    }

    /// <summary>What is counted, as a stable token: <c>supermarket</c>, <c>late</c>.</summary>
    public string Key { get; }

    /// <summary>What is counted, in words.</summary>
    public BilingualText Name { get; }

    /// <summary>How many establishments, or, for the lines of late days, how many days; 0 or more.</summary>
    public long Count { get; }

    /// <summary>Key and count.</summary>
    public override string ToString() => $"{Key} {Count}";
}
