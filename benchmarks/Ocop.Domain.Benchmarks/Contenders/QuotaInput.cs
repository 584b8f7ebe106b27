namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>What a rule engine is given to judge a quota by.</summary>
public sealed class QuotaInput
{
    public int Achieved { get; set; }

    public int AchievedByDue { get; set; }

    public int Minimum { get; init; }

    public int Maximum { get; init; } = int.MaxValue;

    public bool HasBegun { get; init; }

    public bool IsOver { get; init; }
}
