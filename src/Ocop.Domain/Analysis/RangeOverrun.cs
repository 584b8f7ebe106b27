namespace Ocop.Domain.Analysis;

/// <summary>A range whose maximum is exceeded by the mandatory needs alone, however they are met.</summary>
public sealed class RangeOverrun
{
    internal RangeOverrun(Finding finding, int forced)
    {
        Finding = finding;
        Forced = forced;
    }

    /// <summary>The finding on the quota with the range.</summary>
    public Finding Finding { get; }

    /// <summary>The fewest openings that the mandatory needs add to its count.</summary>
    public int Forced { get; }

    /// <summary>The least count that results.</summary>
    public int Count => Finding.Achieved + Forced;

    /// <summary>The number above the maximum of the range, 1 or more.</summary>
    public int Surplus => Finding.Rule.Range.GetSurplus(Count);

    /// <summary>The quota and the count.</summary>
    public override string ToString() => $"{Finding.Quota}: {Count}, {Surplus} above the top";
}
