namespace Ocop.Domain;

/// <summary>The result of judging a count: the status of a quota on a day, the shortfall, the surplus and the days left.</summary>
/// <remarks>
/// Made by <see cref="Quota.Judge"/> without allocating. <c>default</c> is the verdict on "at least 0" with a
/// count of 0: met, nothing missing.
/// </remarks>
public readonly record struct QuotaVerdict
{
    private readonly bool _isOverCap;

    internal QuotaVerdict(Quota quota, WindowProgress progress, int achieved, int achievedByDue, RegisterCoverage coverage)
    {
        CountRange range = quota.Rule.Range;
        Achieved = achieved;
        AchievedByDue = achievedByDue;
        Shortfall = range.GetShortfall(achieved);
        Surplus = range.GetSurplus(achieved);
        _isOverCap = range.IsCapped & Surplus > 0;
        DaysLeft = progress.DaysLeft;
        Status = StatusTable.StatusOf(Surplus > 0, Shortfall == 0, range.GetShortfall(achievedByDue) == 0, progress.Stage, coverage);
        IsBreach = (IsFailed | _isOverCap) & quota.Rule.Strength == Strength.Mandatory;
    }

    /// <summary>The status of the quota.</summary>
    public FindingStatus Status { get; }

    /// <summary>The count: for a flow, what opened within the window up to the day; for a stock, what is open on the day.</summary>
    public int Achieved { get; }

    /// <summary>For a stock, the count on the due day or on the as-of day, whichever is earlier; for a flow, the count.</summary>
    public int AchievedByDue { get; }

    /// <summary>The number missing to the minimum; 0 when it is reached.</summary>
    public int Shortfall { get; }

    /// <summary>The number above the maximum of the range; 0 where there is no maximum.</summary>
    public int Surplus { get; }

    /// <summary>Days from the as-of day to the due day; 0 on the due day and after.</summary>
    public int DaysLeft { get; }

    /// <summary>Whether a mandatory quota is missed or lapsed, or its cap is exceeded. An aspirational quota is never a breach.</summary>
    public bool IsBreach { get; }

    /// <summary>Whether the minimum is reached: met, met late or exceeded.</summary>
    public bool IsSatisfied => IsSatisfiedAs(Status);

    /// <summary>Whether the minimum is reached and no cap is exceeded. A maximum that is not a cap may be exceeded (I05).</summary>
    [Expresses("I05")]
    public bool IsCompliant => IsSatisfied && !_isOverCap;

    /// <summary>Whether it is missed or lapsed: a breach if the quota is mandatory, a shortfall if it is aspirational.</summary>
    public bool IsFailed => Status is FindingStatus.Missed or FindingStatus.Lapsed;

    /// <summary>Whether a status means that the minimum is reached.</summary>
    internal static bool IsSatisfiedAs(FindingStatus status) =>
        status is FindingStatus.Met or FindingStatus.MetLate or FindingStatus.Exceeded;

    /// <summary>The status and the count.</summary>
    public override string ToString() => $"{EnumToken.Of(Status)}, {Achieved} achieved";
}
