namespace Ocop.Domain.Tests;

public class HanoiPlan312ReadingsTest
{
    private static readonly ImmutableArray<ReadingQuestion> Questions = HanoiPlan312.Readings;

    public static TheoryData<string> Alternatives => [.. Questions.SelectMany(question => question.Readings.Skip(1)).Select(reading => reading.Id)];

    [Fact]
    public void The_questions_are_I01_I05_I06_and_I08_with_24_plans_in_all()
    {
        Assert.Equal([("I01", 2), ("I05", 3), ("I06", 2), ("I08", 2)], Questions.Select(question => (question.Interpretation, question.Readings.Length)));
        Assert.All(Questions, question => Assert.Contains(HanoiPlan312.Plan.Interpretations, interpretation => interpretation.Id == question.Interpretation));
    }

    [Theory]
    [InlineData("I01-to-2025")]
    [InlineData("I05-goal-band")]
    [InlineData("I06-early-counts")]
    [InlineData("I08-reference-area")]
    [Trait("clause", "I01-to-2025")]
    [Trait("clause", "I05-goal-band")]
    [Trait("clause", "I06-early-counts")]
    [Trait("clause", "I08-reference-area")]
    public void The_first_reading_of_a_question_is_the_plan_as_stated(string id)
    {
        Assert.Contains(id, Questions.Select(question => question.Readings[0].Id));
        Assert.Equal(HanoiPlan312.Plan, Reading(id).ApplyTo(HanoiPlan312.Plan));
    }

    [Theory]
    [MemberData(nameof(Alternatives))]
    public void Every_alternative_reads_the_plan_otherwise(string id) =>
        Assert.NotEqual(HanoiPlan312.Plan, Reading(id).ApplyTo(HanoiPlan312.Plan));

    [Fact]
    public void Readings_of_different_questions_commute()
    {
        var pairs =
            from one in Questions
            from other in Questions
            where one != other
            from first in one.Readings
            from second in other.Readings
            select (first, second);
        Assert.All(pairs, pair => Assert.Equal(pair.second.ApplyTo(pair.first.ApplyTo(HanoiPlan312.Plan)), pair.first.ApplyTo(pair.second.ApplyTo(HanoiPlan312.Plan))));
    }

    [Fact]
    public void Every_reading_is_named_once_and_worded_in_both_languages()
    {
        Reading[] all = [.. Questions.SelectMany(question => question.Readings)];
        Assert.Distinct(all.Select(reading => reading.Id));
        Assert.All(Questions, question => Assert.All(question.Readings, reading => Assert.StartsWith(question.Interpretation + "-", reading.Id, StringComparison.Ordinal)));
        Assert.All(all, reading => Assert.NotEqual(reading.Text.Vietnamese, reading.Text.English));
    }

    [Fact]
    [Trait("clause", "C01")]
    [Trait("clause", "I01-2023-only")]
    public void I01_may_ask_in_2023_only() =>
        Assert.Equal([HanoiPlan312.AnnualMinimum.Windows[0]], Reading("I01-2023-only").ApplyTo(HanoiPlan312.Plan).GetRule("annual-minimum").Windows);

    [Theory]
    [Trait("clause", "C02")]
    [InlineData("I05-goal-band", "20..30", true)]
    [InlineData("I05-floor", "20..", true)]
    [InlineData("I05-hard-cap", "20..30!", false)]
    [Trait("clause", "I05-goal-band")]
    [Trait("clause", "I05-floor")]
    [Trait("clause", "I05-hard-cap")]
    public void I05_may_read_the_range_as_a_band_a_floor_or_a_cap(string id, string range, bool keptWith31)
    {
        PlanRule rule = Reading(id).ApplyTo(HanoiPlan312.Plan).GetRule("city-target");
        Assert.Equal(range, rule.Range.ToString());
        Assert.Equal(keptWith31, rule.Quotas[0].Judge(31, new(2023, 12, 31)).IsCompliant);
        Assert.True(rule.Quotas[0].Judge(30, new(2023, 12, 31)).IsCompliant);
    }

    [Theory]
    [Trait("clause", "C02")]
    [InlineData(30, "30..30!")]
    [InlineData(31, "31..")] // What asks for more than the cap is another plan: it is left as it is.
    [Trait("clause", "I05-hard-cap")]
    public void I05_caps_what_asks_for_no_more_than_the_cap(int minimum, string range)
    {
        OcopPlan plan = HanoiPlan312.Plan.With(HanoiPlan312.CityTarget.With(range: CountRange.AtLeast(minimum)));
        Assert.Equal(range, Reading("I05-hard-cap").ApplyTo(plan).GetRule("city-target").Range.ToString());
    }

    [Fact]
    [Trait("clause", "C04")]
    [Trait("clause", "I06-opened-in-window")]
    public void I06_may_count_only_what_opens_in_2024_and_2025()
    {
        OcopPlan plan = Reading("I06-opened-in-window").ApplyTo(HanoiPlan312.Plan);
        Register register = Given.Register(Given.Center("C-1", District.BaVi, new(2023, 12, 31)), Given.Center("C-2", District.MeLinh, new(2024, 1, 1), new(2024, 2, 1)));
        PlanAssessment assessment = plan.Assess(register, new(2026, 1, 1));
        Assert.Equal(FindingStatus.Missed, assessment[plan.GetRule("center-rollout"), District.BaVi].Status);
        Assert.Equal(FindingStatus.Met, assessment[plan.GetRule("center-rollout"), District.MeLinh].Status);
    }

    [Fact]
    [Trait("clause", "C01")]
    [Trait("clause", "C04")]
    [Trait("clause", "I08-ends-with-districts")]
    public void I08_may_end_every_window_with_the_districts() =>
        Assert.Equal(new LocalDate(2025, 6, 30), Reading("I08-ends-with-districts").ApplyTo(HanoiPlan312.Plan).Horizon.End);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 2)] // What begins after the districts is another plan: it is left as it is.
    [Trait("clause", "I08-ends-with-districts")]
    public void I08_cuts_what_begins_while_there_are_districts(int startsAfter, int endsAfter)
    {
        PlanRule rule = HanoiPlan312.CityTarget.With(windows: [new(District.LastDay.PlusDays(startsAfter), District.LastDay.PlusDays(2))]);
        OcopPlan plan = new("9/KH-UBND", HanoiPlan312.Plan.Title, HanoiPlan312.Plan.Clauses, [rule], []);
        Assert.Equal(District.LastDay.PlusDays(endsAfter), Reading("I08-ends-with-districts").ApplyTo(plan).Horizon.End);
    }

    private static Reading Reading(string id) => Questions.SelectMany(question => question.Readings).Single(reading => reading.Id == id);
}
