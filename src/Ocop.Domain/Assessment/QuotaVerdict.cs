namespace Ocop.Domain;

/// <summary>What follows from a count: the status of a quota on a day, and by how many and how many days.</summary>
/// <remarks>
/// Made by <see cref="QuotaJudgment.Judge"/> without allocating. <c>default</c> is the verdict on "at least 0" with a
/// count of 0: met, nothing missing.
/// </remarks>
public readonly record struct QuotaVerdict
{
    // The status of every combination of circumstances: a processor that has to guess which line of the table applies waits when it
    // is wrong, and one that looks it up does not.
    private static readonly FindingStatus[] Statuses = [.. Enumerable.Range(0, 1 << 6).Select(StatusOf)];

    private readonly bool _isOverCap;

    internal QuotaVerdict(Quota quota, WindowStage stage, int achieved, int achievedByDue, RegisterCoverage coverage)
    {
        CountRange range = quota.Rule.Range;
        Achieved = achieved;
        AchievedByDue = achievedByDue;
        Shortfall = range.ShortfallOf(achieved);
        Surplus = range.SurplusOf(achieved);
        _isOverCap = range.IsCapped & Surplus > 0;
        DaysLeft = stage.DaysLeft;
        Status = Statuses[
            Bit(coverage == RegisterCoverage.Partial, 5)
            | Bit(Surplus > 0, 4)
            | Bit(Shortfall == 0, 3)
            | Bit(range.ShortfallOf(achievedByDue) == 0, 2)
            | Bit(stage.HasBegun, 1)
            | Bit(stage.IsOver, 0)];
        IsBreach = (IsLost | _isOverCap) & quota.Rule.Strength == Strength.Mandatory;
    }

    /// <summary>How the quota stands.</summary>
    public FindingStatus Status { get; }

    /// <summary>The count: for a flow, what opened within the window up to the day; for a stock, what is open on the day.</summary>
    public int Achieved { get; }

    /// <summary>For a stock, the count on the due day or on the as-of day, whichever is earlier; for a flow, the count.</summary>
    public int AchievedByDue { get; }

    /// <summary>How many are missing to the minimum; 0 when it is reached.</summary>
    public int Shortfall { get; }

    /// <summary>How many are above the top of the range; 0 where there is no top.</summary>
    public int Surplus { get; }

    /// <summary>Days from the as-of day to the due day; 0 on the due day and after.</summary>
    public int DaysLeft { get; }

    /// <summary>Whether a mandatory quota is missed or lapsed, or its cap is passed. An aspirational one never is a breach.</summary>
    public bool IsBreach { get; }

    /// <summary>Whether the minimum is reached: met, met late or exceeded.</summary>
    public bool IsSatisfied => Status.IsSatisfied();

    /// <summary>Whether the minimum is reached and no cap is passed. A top that is no cap may be passed (I05).</summary>
    [Expresses("I05")]
    public bool IsKept => IsSatisfied && !_isOverCap;

    /// <summary>Whether it is missed or lapsed: a breach if the quota is mandatory, a shortfall if it is aspirational.</summary>
    public bool IsLost => Status.IsLost();

    /// <summary>The status and the count, for a debugger.</summary>
    public override string ToString() => $"{EnumToken.Of(Status)}, {Achieved} achieved";

    private static int Bit(bool isSo, int place) => (isSo ? 1 : 0) << place;

    // The status table. For a flow the count by the due day is the count, so that its rows are these too.
    [Expresses("I10")]
    private static FindingStatus StatusOf(int bits)
    {
        bool isPartial = Has(5), isAboveTop = Has(4), isReached = Has(3), wasReachedByDue = Has(2), hasBegun = Has(1), isOver = Has(0);
        FindingStatus status = (isReached, wasReachedByDue, hasBegun, isOver) switch
        {
            _ when isAboveTop => FindingStatus.Exceeded,
            (true, _, _, false) => FindingStatus.Met,
            (true, true, _, true) => FindingStatus.Met,
            (true, false, _, true) => FindingStatus.MetLate,
            (false, _, false, _) => FindingStatus.NotStarted,
            (false, _, true, false) => FindingStatus.Pending,
            (false, true, true, true) => FindingStatus.Lapsed,
            (false, false, true, true) => FindingStatus.Missed,
        };
        return isPartial && status.IsLost()
            ? FindingStatus.Unproven // I10
            : status;

        bool Has(int place) => (bits & Bit(true, place)) != 0;
    }
}
