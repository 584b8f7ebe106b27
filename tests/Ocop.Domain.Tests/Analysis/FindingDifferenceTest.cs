using FsCheck.Xunit;

namespace Ocop.Domain.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public class FindingDifferenceTest
{
    private static readonly LocalDate AsOf = new(2024, 6, 30);

    [Law]
    public void An_assessment_does_not_differ_from_itself(Situation situation) =>
        Assert.True(situation.Assess().CompareWith(situation.Assess()).IsEmpty);

    [Law]
    public void Swapping_the_sides_swaps_the_answer(Situation situation, SalesPoint point)
    {
        PlanAssessment before = situation.Assess(), after = WithMore(situation, point);
        Assert.Equal(
            before.CompareWith(after).Select(Swap),
            after.CompareWith(before).Select(difference => (difference.Before, difference.After)));
    }

    [Law]
    public void Applying_the_differences_to_the_one_gives_the_other(Situation situation, OcopCenter center)
    {
        PlanAssessment before = situation.Assess(), after = WithMore(situation, center);
        Dictionary<Quota, Finding?> changed = before.CompareWith(after).ToDictionary(difference => difference.Before!.Quota, difference => difference.After);
        Assert.Equal(after.Findings, before.Findings.Select(finding => changed.GetValueOrDefault(finding.Quota, finding)));
    }

    [Law]
    public void What_is_not_listed_is_the_same_on_both_sides(Situation situation, OcopCenter center)
    {
        PlanAssessment before = situation.Assess(), after = WithMore(situation, center);
        HashSet<Quota> listed = [.. before.CompareWith(after).Select(difference => difference.After!.Quota)];
        Assert.All(before.Findings.Zip(after.Findings), pair =>
            Assert.Equal(listed.Contains(pair.First.Quota), NaiveAssessment.From(pair.First) != NaiveAssessment.From(pair.Second)));
    }

    [Fact]
    [Trait("clause", "C03")]
    public void One_more_center_changes_one_pilot()
    {
        Register register = Given.Register();
        FindingDifference difference = Assert.Single(
            HanoiPlan312.Plan.Assess(register, AsOf).CompareWith(
                HanoiPlan312.Plan.Assess(register.With(Given.Center("C-1", District.SonTay, new(2024, 2, 10))), AsOf)));
        Assert.Equal((FindingStatus.Missed, FindingStatus.MetLate), (difference.Before!.Status, difference.After!.Status));
        Assert.Equal(District.SonTay, difference.After.Quota.Subject.Sole);
    }

    [Fact]
    [Trait("clause", "C01")]
    public void A_minimum_of_two_changes_what_one_point_had_met()
    {
        Register register = Given.Register(Given.Point("P-1", District.BaDinh, new(2023, 5, 1)));
        OcopPlan stricter = HanoiPlan312.Plan.With(HanoiPlan312.AnnualMinimum.With(range: CountRange.AtLeast(2)));
        ImmutableArray<FindingDifference> differences = HanoiPlan312.Plan.Assess(register, AsOf).CompareWith(stricter.Assess(register, AsOf));
        Assert.Equal(
            (FindingStatus.Met, FindingStatus.Missed),
            differences.Where(difference => difference.Before!.Status == FindingStatus.Met).Select(difference => (difference.Before!.Status, difference.After!.Status)).Single());
        Assert.Equal(90, differences.Length);
    }

    [Fact]
    [Trait("clause", "C03")]
    public void Another_pilot_set_asks_some_no_more_and_others_anew()
    {
        OcopPlan other = HanoiPlan312.Plan.With(HanoiPlan312.PilotCenter.With(scope: RuleScope.Each([District.GiaLam, District.BaVi])));
        ImmutableArray<FindingDifference> differences = HanoiPlan312.Plan.Assess(Given.Register(), AsOf).CompareWith(other.Assess(Given.Register(), AsOf));
        Assert.Equal(
            ["269", "277", "279", "280"],
            differences.Where(difference => difference.After is null).Select(difference => difference.Before!.Quota.Subject.ToString()));
        Assert.Equal(
            District.BaVi,
            Assert.Single(differences, difference => difference.Before is null).After!.Quota.Subject.Sole);
    }

    [Fact]
    [Trait("clause", "C03")]
    public void A_window_moved_is_compared_with_the_one_it_was()
    {
        DateInterval earlier = new(new(2023, 1, 1), new(2023, 6, 30));
        Register register = Given.Register(Given.Center("C-1", District.SonTay, new(2023, 9, 1)));
        OcopPlan other = HanoiPlan312.Plan.With(HanoiPlan312.PilotCenter.With(windows: [earlier]));
        ImmutableArray<FindingDifference> differences = HanoiPlan312.Plan.Assess(register, AsOf).CompareWith(other.Assess(register, AsOf));
        Assert.Equal(5, differences.Length);
        Assert.All(differences, difference => Assert.Equal(earlier, difference.After!.Quota.Window));
        FindingDifference sonTay = Assert.Single(differences, difference => difference.Before!.Quota.Subject.Sole == District.SonTay);
        Assert.Equal((FindingStatus.Met, FindingStatus.MetLate), (sonTay.Before!.Status, sonTay.After!.Status));
        Assert.Equal(differences.Select(Swap), other.Assess(register, AsOf).CompareWith(HanoiPlan312.Plan.Assess(register, AsOf)).Select(difference => (difference.Before, difference.After)));
    }

    [Fact]
    [Trait("clause", "C01")]
    public void Of_several_windows_none_is_taken_for_another()
    {
        OcopPlan later = HanoiPlan312.Plan.With(HanoiPlan312.AnnualMinimum.With(windows: HanoiPlan312.AnnualMinimum.Windows.Select(window => new DateInterval(window.Start.PlusDays(1), window.End))));
        Assert.Equal(180, HanoiPlan312.Plan.Assess(Given.Register(), AsOf).CompareWith(later.Assess(Given.Register(), AsOf)).Length);
    }

    [Fact]
    public void Another_plan_or_another_day_is_refused()
    {
        PlanAssessment assessment = HanoiPlan312.Plan.Assess(Given.Register(), AsOf);
        Assert.Throws<ArgumentException>("after", () => assessment.CompareWith(HanoiPlan312.Plan.Assess(Given.Register(), AsOf.PlusDays(1))));
        Assert.Throws<ArgumentException>("after", () => assessment.CompareWith(Given.Plan(Measure.NewSalesPoints, CountRange.AtLeast(1)).Assess(Given.Register(), AsOf)));
        Assert.Throws<ArgumentNullException>("after", () => assessment.CompareWith(null!));
    }

    private static (Finding? Before, Finding? After) Swap(FindingDifference difference) => (difference.After, difference.Before);

    private static PlanAssessment WithMore(Situation situation, Establishment record)
    {
        Establishment renamed = record is SalesPoint
            ? new SalesPoint("one more", record.Name, record.District, record.OpenedOn, record.ClosedOn)
            : new OcopCenter("one more", record.Name, record.District, record.OpenedOn, record.ClosedOn);
        return situation.Plan.Assess(situation.Register.With(renamed), situation.AsOf);
    }
}
