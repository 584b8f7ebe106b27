namespace Ocop.Domain.Tests;

public class QuotaVerdictTest
{
    private delegate bool Condition(QuotaVerdict it, Quota quota, LocalDate t, RegisterCoverage coverage);

    // The table of statuses as conditions that stand alone: "the first that applies" is said in each of them.
    private static readonly Dictionary<FindingStatus, Condition> Conditions = new()
    {
        [FindingStatus.Exceeded] = (it, quota, _, _) => it.Achieved > quota.Rule.Range.Maximum,
        [FindingStatus.Met] = (it, quota, t, _) => IsWithin(it, quota) && (t < quota.Due || it.AchievedByDue >= quota.Rule.Range.Minimum),
        [FindingStatus.MetLate] = (it, quota, t, _) => IsWithin(it, quota) && t >= quota.Due && it.AchievedByDue < quota.Rule.Range.Minimum,
        [FindingStatus.NotStarted] = (it, quota, t, _) => IsShort(it, quota) && t < quota.Window.Start,
        [FindingStatus.Pending] = (it, quota, t, _) => IsShort(it, quota) && t >= quota.Window.Start && t < quota.Due,
        [FindingStatus.Lapsed] = (it, quota, t, coverage) => IsShort(it, quota) && t >= quota.Due && it.AchievedByDue >= quota.Rule.Range.Minimum && coverage == RegisterCoverage.Complete,
        [FindingStatus.Missed] = (it, quota, t, coverage) => IsShort(it, quota) && t >= quota.Due && it.AchievedByDue < quota.Rule.Range.Minimum && coverage == RegisterCoverage.Complete,
        [FindingStatus.Unproven] = (it, quota, t, coverage) => IsShort(it, quota) && t >= quota.Due && coverage == RegisterCoverage.Partial,
    };

    public static TheoryData<Measure, Strength, RegisterCoverage> Circumstances =>
    [
        .. from measure in Measure.All
           from strength in Enum.GetValues<Strength>()
           from coverage in Enum.GetValues<RegisterCoverage>()
           select new TheoryDataRow<Measure, Strength, RegisterCoverage>(measure, strength, coverage),
    ];

    [Theory]
    [InlineData(1, false, false)]
    [InlineData(2, true, true)]
    [InlineData(3, true, true)]
    [InlineData(4, true, false)]
    public void A_range_is_kept_above_its_top_unless_that_is_a_cap(int achieved, bool keptIfBand, bool keptIfCap)
    {
        Assert.Equal(keptIfBand, Given.Quota(Measure.NewSalesPoints, CountRange.Between(2, 3)).Judge(achieved, Given.Window.End).IsCompliant);
        QuotaVerdict capped = Given.Quota(Measure.NewSalesPoints, CountRange.Capped(2, 3)).Judge(achieved, Given.Window.End);
        Assert.Equal((keptIfCap, keptIfBand, !keptIfCap), (capped.IsCompliant, capped.IsSatisfied, capped.IsBreach));
        Assert.False(Given.Quota(Measure.NewSalesPoints, CountRange.Capped(2, 3), Strength.Aspirational).Judge(achieved, Given.Window.End).IsBreach);
        Assert.True(default(QuotaVerdict).IsCompliant);
    }

    [Theory]
    [MemberData(nameof(Circumstances))]
    public void Exactly_one_condition_of_the_table_holds_and_its_status_is_given(Measure measure, Strength strength, RegisterCoverage coverage)
    {
        foreach ((Quota quota, LocalDate t, QuotaVerdict verdict) in EverySmallCase(measure, strength, coverage))
        {
            FindingStatus status = Assert.Single(Conditions, row => row.Value(verdict, quota, t, coverage)).Key;
            Assert.Equal(status, verdict.Status);
        }
    }

    [Theory]
    [MemberData(nameof(Circumstances))]
    public void A_breach_is_mandatory_and_missed_or_lapsed(Measure measure, Strength strength, RegisterCoverage coverage) =>
        Assert.All(
            EverySmallCase(measure, strength, coverage),
            it => Assert.Equal(strength == Strength.Mandatory && it.Verdict.Status is (FindingStatus.Missed or FindingStatus.Lapsed), it.Verdict.IsBreach));

    [Fact]
    public void Default_is_the_verdict_on_at_least_0_with_a_count_of_0() =>
        Assert.Equal(default, Given.Quota(Measure.NewSalesPoints, default).Judge(0, Given.Window.End));

    [Fact]
    public void Default_is_met_with_nothing_missing()
    {
        QuotaVerdict verdict = default;
        Assert.Equal((FindingStatus.Met, true, false, false, 0), (verdict.Status, verdict.IsSatisfied, verdict.IsFailed, verdict.IsBreach, verdict.Shortfall));
    }

    [Fact]
    public void A_verdict_prints_its_status_and_count() =>
        Assert.Equal("missed, 1 achieved", Given.Quota(Measure.NewSalesPoints, CountRange.AtLeast(2)).Judge(1, Given.Window.End).ToString());

    private static bool IsShort(QuotaVerdict it, Quota quota) => it.Achieved < quota.Rule.Range.Minimum;

    private static bool IsWithin(QuotaVerdict it, Quota quota) =>
        it.Achieved >= quota.Rule.Range.Minimum && !(it.Achieved > quota.Rule.Range.Maximum);

    private static IEnumerable<(Quota Quota, LocalDate Day, QuotaVerdict Verdict)> EverySmallCase(Measure measure, Strength strength, RegisterCoverage coverage) =>
        from range in new[] { "0..", "1..", "2..", "0..0", "0..1", "1..1", "1..2", "2..3" }
        let quota = Given.Quota(measure, CountRange.Parse(range), strength)
        from day in new[] { "2024-02-29", "2024-03-01", "2024-03-02", "2024-05-30", "2024-05-31", "2024-06-01", "2025-01-01" }
        let t = Given.Day(day)
        from achieved in Enumerable.Range(0, 5)
        from byDue in Enumerable.Range(0, 5)
        where byDue == achieved || (measure.Basis == CountingBasis.InOperation && t > quota.Due)
        select (quota, t, quota.Judge(achieved, t, byDue, coverage));
}
