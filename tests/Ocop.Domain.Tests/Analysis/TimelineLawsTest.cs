using FsCheck.Xunit;

namespace Ocop.Domain.Tests;

/// <summary>The timeline's state on any day is the assessment as of that day.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public class TimelineLawsTest
{
    [Law(200)]
    public void Its_state_on_any_day_is_the_assessment_as_of_that_day(Situation situation, LocalDate day)
    {
        Timeline timeline = situation.Plan.BuildTimeline(situation.Register);
        Assert.All(
            DaysThatMatter(situation).Append(situation.AsOf).Append(day),
            asOf => Assert.Equal(situation.Plan.Assess(situation.Register, asOf), timeline.AssessOn(asOf)));
    }

    [Law]
    public void A_status_changes_on_the_days_listed_and_on_no_other(Situation situation)
    {
        Timeline timeline = situation.Plan.BuildTimeline(situation.Register);
        var statuses = situation.Plan.Quotas.ToDictionary(quota => quota, quota => situation.Plan.Assess(new Register([], []), LocalDate.MinIsoValue)[quota].Status);
        ILookup<LocalDate, StatusChange> changes = timeline.Changes.ToLookup(change => change.Day);
        foreach (LocalDate day in DaysThatMatter(situation).Order())
        {
            PlanAssessment assessment = situation.Plan.Assess(situation.Register, day);
            Assert.Equal(
                assessment.Findings.Where(finding => finding.Status != statuses[finding.Quota]).Select(finding => (finding.Quota, statuses[finding.Quota], finding.Status)),
                changes[day].Select(change => (change.Quota, change.Before, change.After)));
            foreach (Finding finding in assessment.Findings)
                statuses[finding.Quota] = finding.Status;
        }

        Assert.Empty(changes.Select(day => day.Key).Except(DaysThatMatter(situation)));
    }

    [Law]
    public void The_changes_of_one_quota_are_those_of_all_that_are_its_own(Situation situation)
    {
        Timeline timeline = situation.Plan.BuildTimeline(situation.Register);
        Assert.All(situation.Plan.Quotas.Take(10), quota => Assert.Equal(timeline.Changes.Where(change => change.Quota == quota), timeline.GetChanges(quota)));
    }

    [Law]
    public void Since_the_day_it_names_a_quota_has_been_satisfied_and_on_the_day_before_it_was_not(Situation situation)
    {
        Timeline timeline = situation.Plan.BuildTimeline(situation.Register);
        LocalDate[] days = [.. DaysThatMatter(situation).Where(day => day <= situation.AsOf).Order()];
        Assert.All(situation.Assess().Findings.Take(20), finding =>
        {
            LocalDate? since = timeline.FindSatisfiedSince(finding.Quota, situation.AsOf);
            Assert.Equal(finding.IsSatisfied, since is not null);
            if (since is not { } first)
                return;
            Assert.All(days.Where(day => day >= first), day => Assert.True(timeline.AssessOn(day)[finding.Quota].IsSatisfied));
            if (first > LocalDate.MinIsoValue)
                Assert.False(timeline.AssessOn(first.PlusDays(-1))[finding.Quota].IsSatisfied);
        });
    }

    [Law]
    public void The_counts_of_a_rule_are_those_of_its_quotas_together(Situation situation)
    {
        Timeline timeline = situation.Plan.BuildTimeline(situation.Register);
        Assert.All(situation.Plan.Rules, rule =>
        {
            ImmutableArray<(LocalDate Day, int Count)> steps = timeline.CountByDay(rule);
            Assert.Equal(steps.Select(step => step.Day).Distinct().Order(), steps.Select(step => step.Day));
            Assert.DoesNotContain(steps.Zip(steps.Skip(1)), pair => pair.First.Count == pair.Second.Count);
            Assert.All(DaysThatMatter(situation).Append(situation.AsOf), day =>
            {
                IEnumerable<Finding> findings = situation.Plan.Assess(situation.Register, day).FindByRule(rule);
                int expected = rule.Measure.Basis == CountingBasis.InOperation
                    ? findings.Where(finding => finding.Quota.Window == rule.Windows[^1]).Sum(finding => finding.Achieved)
                    : findings.Sum(finding => finding.Achieved);
                Assert.Equal(expected, steps.LastOrDefault(step => step.Day <= day).Count);
            });
        });
    }

    // The days on which anything can change: those of the records and the edges of the windows; a few of them where there are many.
    private static LocalDate[] DaysThatMatter(Situation situation)
    {
        IEnumerable<LocalDate> days = situation.Register.Establishments.SelectMany(record => new[] { record.OpenedOn, record.ClosedOn }).OfType<LocalDate>()
            .Concat(situation.Plan.Quotas.SelectMany(quota => new[] { quota.Window.Start, quota.Due }));
        return [.. days.Distinct()];
    }
}
