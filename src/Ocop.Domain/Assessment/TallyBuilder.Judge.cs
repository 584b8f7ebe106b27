namespace Ocop.Domain.Counting;

/// <content>Judges the count so far.</content>
public sealed partial class TallyBuilder
{
    /// <summary>Judges one quota by the count so far. Allocates nothing.</summary>
    /// <param name="quota">One of the plan's quotas.</param>
    /// <param name="coverage">Whether the counted register is complete (I10).</param>
    /// <exception cref="ArgumentNullException"><paramref name="quota"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="coverage"/> is an undefined value.</exception>
    /// <exception cref="ArgumentException">The plan does not have the quota.</exception>
    /// <exception cref="OverflowException">The sum over the districts of the quota exceeds 2,147,483,647.</exception>
    public QuotaVerdict Judge(Quota quota, RegisterCoverage coverage = RegisterCoverage.Complete)
    {
        Guard.Against.Null(quota);
        Guard.Against.UndefinedValue(coverage);
        CountingPlan.Window window = _counting.WindowOf(quota);
        int achieved = Answer(window.Achieved, quota.Subject);
        int byDue = window.ByDue == window.Achieved ? achieved : Answer(window.ByDue, quota.Subject);
        return new QuotaVerdict(quota, window.Progress, achieved, byDue, coverage);
    }

    private int Answer(int place, DistrictSet subject)
    {
        if (place == CountingPlan.Window.NotAsked)
            return 0;
        int ready = _readyCounts is null ? 0 : CountingPlan.Answer(_readyCounts, place, subject);
        return ready + CountingPlan.Sum(_cells, _counting.RowsOf(place), subject);
    }
}
