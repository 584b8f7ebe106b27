using FsCheck.Xunit;

namespace Ocop.Domain.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public class ReadingComparisonTest
{
    private static readonly LocalDate End = new(2026, 1, 1);

    [Law(60)]
    public void It_agrees_with_24_separate_assessments(Register register, LocalDate asOf)
    {
        ReadingComparison envelope = HanoiPlan312.Plan.CompareReadings(register, asOf, HanoiPlan312.Readings);
        Assert.Equal(24, envelope.Choices.Length);
        PlanAssessment[] separate = [.. envelope.Choices.Select(choice => choice.Aggregate(HanoiPlan312.Plan, (plan, reading) => reading.ApplyTo(plan)).Assess(register, asOf))];
        Assert.Equal(separate, envelope.Assessments);
        Assert.Equal(HanoiPlan312.Plan.Assess(register, asOf), envelope.Assessment);
        Assert.Equal(envelope.Assessment, envelope.Assessments[0]);
        Assert.All(envelope.Findings, finding => AssertAgrees(finding, envelope, separate));
    }

    [Law]
    public void Without_questions_it_says_what_the_assessment_says(Situation situation)
    {
        ReadingComparison envelope = situation.Plan.CompareReadings(situation.Register, situation.AsOf, []);
        Assert.Equal(situation.Assess(), Assert.Single(envelope.Assessments));
        Assert.All(envelope.Findings, finding => Assert.Equal(
            finding.Finding.IsCompliant ? Agreement.All : finding.Finding.Status is FindingStatus.Pending or FindingStatus.NotStarted or FindingStatus.Unproven ? Agreement.Undecided : Agreement.None,
            finding.Agreement));
    }

    [Theory]
    [Trait("clause", "C04")]
    [InlineData("2023-12-31", Agreement.Some, 12, "I06")]
    [InlineData("2024-01-01", Agreement.All, 24, "")]
    [InlineData("2025-06-30", Agreement.All, 24, "")]
    [InlineData("2025-07-01", Agreement.Some, 18, "I06, I08")]
    [InlineData("2025-12-31", Agreement.Some, 18, "I06, I08")]
    public void A_center_of_the_rollout_is_in_dispute_by_the_day_it_opens(string opened, Agreement span, int under, string decidedBy)
    {
        ComparedFinding finding = Compare(Given.Center("C-1", District.BaVi, Given.Day(opened)))[HanoiPlan312.CenterRollout.For(District.BaVi)];
        Assert.Equal((span, under, decidedBy), (finding.Agreement, finding.CompliantUnder, string.Join(", ", finding.DecidedBy)));
    }

    [Fact]
    [Trait("clause", "C01")]
    public void A_minimum_of_2024_that_was_missed_depends_on_whether_it_was_asked()
    {
        ComparedFinding finding = Compare()[HanoiPlan312.AnnualMinimum.For(District.BaVi, 2024)];
        Assert.Equal((Agreement.Some, "I01"), (finding.Agreement, string.Join(", ", finding.DecidedBy)));
        Assert.Equal("depends on the reading (I01)", finding.Explain(TextLanguage.English));
        Assert.Equal("tùy cách hiểu (I01)", finding.Explain(TextLanguage.Vietnamese));
    }

    [Fact]
    [Trait("clause", "C04")]
    public void What_a_reading_does_not_ask_of_a_district_is_kept_under_it()
    {
        var question = new ReadingQuestion(
            "I07",
            [
                new("I07-thirteen", new("Mười ba huyện.", "Thirteen districts."), plan => plan),
                new("I07-all-but-one", new("Mười hai huyện.", "Twelve districts."), plan => plan.With(HanoiPlan312.CenterRollout.With(RuleScope.Each(HanoiPlan312.RolloutDistricts - District.BaVi)))),
                new("I07-never", new("Không huyện nào.", "No district."), plan => new(plan.Number, plan.Title, plan.Clauses, plan.Rules.Remove(HanoiPlan312.CenterRollout), [])),
            ]);
        ReadingComparison envelope = HanoiPlan312.Plan.CompareReadings(Given.Register(), End, [question]);
        Assert.Equal(2, envelope[HanoiPlan312.CenterRollout.For(District.BaVi)].CompliantUnder);
        Assert.Equal(1, envelope[HanoiPlan312.CenterRollout.For(District.MeLinh)].CompliantUnder);
        Assert.Equal(0, envelope[HanoiPlan312.PilotCenter.For(District.SonTay)].CompliantUnder);
        Assert.Equal("312/KH-UBND under 3 readings, 13 findings in dispute", envelope.ToString());
    }

    [Fact]
    [Trait("clause", "C03")]
    public void A_pilot_that_was_missed_is_so_beyond_dispute()
    {
        ComparedFinding finding = Compare()[HanoiPlan312.PilotCenter.For(District.SonTay)];
        Assert.Equal((Agreement.None, 0), (finding.Agreement, finding.CompliantUnder));
        Assert.Empty(finding.DecidedBy);
        Assert.Equal("compliant under no reading", finding.Explain(TextLanguage.English));
        Assert.Equal("không đạt theo bất kỳ cách hiểu nào", finding.Explain(TextLanguage.Vietnamese));
    }

    [Theory]
    [Trait("clause", "C02")]
    [InlineData(30, Agreement.All)]
    [InlineData(31, Agreement.Some)]
    [InlineData(19, Agreement.None)]
    public void Going_over_the_range_is_in_dispute_by_I05(int points, Agreement span)
    {
        ComparedFinding finding = Compare([.. Enumerable.Range(1, points).Select(i => Given.Point($"P-{i}", District.BaDinh, new(2023, 5, 1)))])[HanoiPlan312.CityTarget.For(2023)];
        Assert.Equal(span, finding.Agreement);
        Assert.Equal(span == Agreement.Some ? "I05" : "", string.Join(", ", finding.DecidedBy));
    }

    [Theory]
    [InlineData("2023-06-30", RegisterCoverage.Complete)]
    [InlineData("2026-01-01", RegisterCoverage.Partial)]
    public void What_is_not_due_yet_or_not_proven_is_undecided(string asOf, RegisterCoverage coverage)
    {
        ReadingComparison envelope = HanoiPlan312.Plan.CompareReadings(new Register([], [], coverage), Given.Day(asOf), HanoiPlan312.Readings);
        Assert.All(envelope.Findings, finding => Assert.Equal((Agreement.Undecided, 0), (finding.Agreement, finding.DecidedBy.Length)));
        Assert.Equal(("undecided", "chưa kết luận được"), (envelope.Findings[0].Explain(TextLanguage.English), envelope.Findings[0].Explain(TextLanguage.Vietnamese)));
    }

    [Fact]
    [Trait("clause", "C02")]
    public void A_reading_may_move_a_window_and_the_quota_is_the_same()
    {
        var moved = new Reading("later", new BilingualText("Từ tháng 2.", "From February."), plan => plan.With(plan.GetRule("city-target").With(windows: [new(new(2023, 2, 1), new(2023, 12, 31))])));
        var question = new ReadingQuestion("Q1", [HanoiPlan312.Readings[0].Readings[0], moved]);
        Assert.Equal(Agreement.None, HanoiPlan312.Plan.CompareReadings(Given.Register(), End, [question])[HanoiPlan312.CityTarget.For(2023)].Agreement);
    }

    [Fact]
    public void The_readings_leave_a_plan_alone_that_has_not_what_they_change()
    {
        OcopPlan[] others =
        [
            HanoiPlan312.Plan.EndOn(new(2023, 6, 30)),
            HanoiPlan312.Plan.With(HanoiPlan312.CityTarget.With(range: CountRange.AtLeast(31))),
            HanoiPlan312.Plan.With(HanoiPlan312.AnnualMinimum.With(windows: HanoiPlan312.AnnualMinimum.Windows.Skip(1))),
        ];
        Assert.All(others, plan => Assert.Equal(24, plan.CompareReadings(Given.Register(), End, HanoiPlan312.Readings).Assessments.Length));
    }

    [Fact]
    public void Bad_questions_are_refused()
    {
        ImmutableArray<ReadingQuestion> questions = HanoiPlan312.Readings;
        Assert.Throws<ArgumentException>("questions", () => HanoiPlan312.Plan.CompareReadings(Given.Register(), End, [questions[0], questions[0]]));
        Assert.Throws<ArgumentException>("questions", () => HanoiPlan312.Plan.CompareReadings(Given.Register(), End, [questions[0], null!]));
        Assert.Throws<ArgumentException>("questions", () => HanoiPlan312.Plan.CompareReadings(Given.Register(), End, Enumerable.Range(1, 64).Select(i => new ReadingQuestion($"Q{i}", questions[0].Readings))));
        Assert.Throws<ArgumentNullException>("questions", () => HanoiPlan312.Plan.CompareReadings(Given.Register(), End, null!));
        Assert.Throws<ArgumentNullException>("register", () => HanoiPlan312.Plan.CompareReadings(null!, End, questions));
        Assert.Throws<ArgumentException>("asOf", () => HanoiPlan312.Plan.CompareReadings(Given.Register(), default, questions));
        Assert.Throws<ArgumentException>("quota", () => Compare()[Given.Quota(Measure.NewCenters, CountRange.AtLeast(1))]);
    }

    [Fact]
    public void There_may_be_ten_thousand_combinations_and_no_more()
    {
        OcopPlan plan = Given.Plan(Measure.NewCenters, CountRange.AtLeast(1));
        ReadingQuestion Question(int number, int readings) => new(
            $"Q{number}",
            Enumerable.Range(1, readings).Select(reading => new Reading($"Q{number}-{reading}", new BilingualText("Như đã nêu.", "As it is."), same => same)));
        ReadingQuestion[] ten = [.. Enumerable.Range(1, 4).Select(number => Question(number, 10))];
        Assert.Equal(10_000, plan.CompareReadings(Given.Register(), End, ten).Choices.Length);
        Assert.Throws<ArgumentException>("questions", () => plan.CompareReadings(Given.Register(), End, [Question(1, 10_001)]));
    }

    private static ReadingComparison Compare(params Establishment[] records) =>
        HanoiPlan312.Plan.CompareReadings(Given.Register(records), End, HanoiPlan312.Readings);

    // Written anew: a choice by the identifiers of its readings, and two choices that differ in one of them only.
    private static void AssertAgrees(ComparedFinding finding, ReadingComparison envelope, PlanAssessment[] separate)
    {
        Quota quota = finding.Finding.Quota;
        string[] outcomes = [.. separate.Select(assessment => Outcome(assessment, quota))];
        Assert.Equal(outcomes.Count(outcome => outcome == "kept"), finding.CompliantUnder);
        Assert.Equal(
            outcomes.Distinct().Order().ToArray() switch
            {
                ["kept"] => Agreement.All,
                ["lost"] or ["lost", "open"] => Agreement.None,
                ["kept", "lost"] or ["kept", "lost", "open"] => Agreement.Some,
                _ => Agreement.Undecided,
            },
            finding.Agreement);
        string[] deciding =
        [
            .. from question in envelope.Questions
               where finding.Agreement == Agreement.Some
               where (from one in Enumerable.Range(0, outcomes.Length)
                      from other in Enumerable.Range(0, outcomes.Length)
                      where outcomes[one] != outcomes[other]
                      select envelope.Choices[one].Except(envelope.Choices[other]).ToList()).Any(differing => differing.Count == 1 && question.Readings.Contains(differing[0]))
               select question.Interpretation,
        ];
        Assert.Equal(deciding, finding.DecidedBy.Select(question => question.Interpretation));
    }

    private static string Outcome(PlanAssessment assessment, Quota quota)
    {
        Finding? finding = assessment.Findings.FirstOrDefault(other => other.Rule.Id == quota.Rule.Id && other.Quota.Subject == quota.Subject && other.Quota.Window.Start == quota.Window.Start);
        return finding is null || (finding.Shortfall == 0 && !(finding.Rule.Range.IsCapped && finding.Surplus > 0)) ? "kept"
            : finding.Status is FindingStatus.Pending or FindingStatus.NotStarted or FindingStatus.Unproven ? "open"
            : "lost";
    }
}
