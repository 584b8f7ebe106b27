using Ocop.Domain.SystemTextJson;

namespace Ocop.Domain.Tests;

/// <summary>The first and the last day of the calendar are days like others, wherever a day goes in.</summary>
public class EdgeDaysTest
{
    private static readonly ImmutableArray<LocalDate> Edges =
        [LocalDate.MinIsoValue, LocalDate.MinIsoValue.PlusDays(1), new(0, 12, 31), new(1, 1, 2), new(2024, 2, 29), LocalDate.MaxIsoValue.PlusDays(-1), LocalDate.MaxIsoValue];

    /// <summary>Records that open and close at every pair of edges, in two districts.</summary>
    private static readonly Register Register = RegisterOfEdges();

    public static TheoryData<LocalDate> Days => [.. Edges];

    /// <summary>The plan as it is, and plans whose windows begin and end at the edges.</summary>
    public static TheoryData<string, LocalDate> PlansAndDays =>
        [.. from plan in Plans.Keys from day in Edges select (plan, day)];

    private static Dictionary<string, OcopPlan> Plans { get; } = new()
    {
        ["312/KH-UBND"] = HanoiPlan312.Plan,
        ["all days"] = PlanOver(new DateInterval(LocalDate.MinIsoValue, LocalDate.MaxIsoValue)),
        ["the first day"] = PlanOver(new DateInterval(LocalDate.MinIsoValue, LocalDate.MinIsoValue)),
        ["the last day"] = PlanOver(new DateInterval(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue)),
        ["both"] = PlanOver(new DateInterval(LocalDate.MinIsoValue, LocalDate.MinIsoValue), new DateInterval(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue)),
    };

    [Theory]
    [MemberData(nameof(PlansAndDays))]
    public void Verdicts_are_those_of_the_definition(string plan, LocalDate asOf) =>
        Assert.All(
            Plans[plan].Assess(Register, asOf).Findings,
            finding => Assert.Equal(NaiveAssessment.Of(finding.Quota, Register, asOf), NaiveAssessment.From(finding)));

    [Theory]
    [MemberData(nameof(PlansAndDays))]
    public void A_timeline_finds_the_same_on_the_day(string plan, LocalDate day)
    {
        Timeline timeline = Plans[plan].BuildTimeline(Register);
        Assert.Equal(Plans[plan].Assess(Register, day), timeline.AssessOn(day));
        Assert.All(Plans[plan].Quotas, quota => Assert.Equal(timeline.AssessOn(day)[quota].IsSatisfied, timeline.FindSatisfiedSince(quota, day) is not null));
        Assert.All(Plans[plan].Rules, rule => Assert.All(timeline.CountByDay(rule), step => Assert.True(step.Count >= 0)));
    }

    [Theory]
    [MemberData(nameof(PlansAndDays))]
    public void Everything_that_follows_is_told_in_both_languages(string plan, LocalDate asOf)
    {
        PlanAssessment assessment = Plans[plan].Assess(Register, asOf);
        foreach (TextLanguage language in new[] { TextLanguage.Vietnamese, TextLanguage.English })
        {
            string[] told =
            [
                .. assessment.Findings.Select(finding => finding.Explain(language)),
                .. assessment.FindRemedy().Explain(language),
                .. assessment.FindRemedy(LocalDate.MaxIsoValue).Explain(language),
                .. assessment.FindByStatus(FindingStatus.Pending).Select(finding => finding.MeasurePace().Explain(language)),
                .. assessment.Findings.Where(finding => finding.Status is not (FindingStatus.Met or FindingStatus.Exceeded)).Select(finding => finding.ExplainWhyNot().Explain(language)),
                .. Plans[plan].FindIssues().Select(oddity => oddity.Explain(language)),
            ];
            Assert.All(told, text => Assert.False(string.IsNullOrWhiteSpace(text)));
        }
    }

    [Theory]
    [MemberData(nameof(PlansAndDays))]
    public void The_remedy_carried_out_leaves_nothing_that_it_looked_at(string plan, LocalDate asOf)
    {
        Register known = KnownOn(asOf);
        Remedy remedy = Plans[plan].Assess(known, asOf).FindRemedy(LocalDate.MaxIsoValue);
        int made = 0;
        Register mended = known.With(remedy.Actions.SelectMany(action => Enumerable.Range(0, action.Count).Select(_ => Opened(action))));
        PlanAssessment after = Plans[plan].Assess(mended, LocalDate.MaxIsoValue);
        Assert.All(remedy.Needs, need => Assert.True(after[need.Quota].Shortfall == 0, $"{need}"));

        Establishment Opened(RemedyAction action) => action.Kind == EstablishmentKind.SalesPoint
            ? Given.Point($"new-{made++}", action.Subject.First, action.By ?? LocalDate.MaxIsoValue)
            : Given.Center($"new-{made++}", action.Subject.First, action.By ?? LocalDate.MaxIsoValue);
    }

    [Theory]
    [MemberData(nameof(PlansAndDays))]
    public void A_record_of_the_audit_is_read_back_and_holds(string plan, LocalDate asOf)
    {
        string json = AuditRecord.Create(Plans[plan].Assess(Register, asOf), LocalDate.MaxIsoValue).Write();
        AuditRecord read = AuditRecord.Read(json);
        Assert.Equal(asOf, read.AsOf);
        Assert.Equal(json, read.Write());
        Assert.Empty(read.Verify(Plans[plan], Register));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void A_plan_is_cut_there_or_says_that_it_asks_nothing(LocalDate day)
    {
        foreach (OcopPlan plan in Plans.Values)
        {
            if (day < plan.Horizon.Start)
                Assert.Throws<ArgumentException>(nameof(day), () => plan.EndOn(day));
            else
                Assert.True(plan.EndOn(day).Horizon.End <= day);
        }
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Every_reading_is_judged(LocalDate asOf) =>
        Assert.All(HanoiPlan312.Plan.CompareReadings(Register, asOf, HanoiPlan312.Readings).Findings, finding => Assert.NotEmpty(finding.Explain(TextLanguage.Vietnamese)));

    [Theory]
    [MemberData(nameof(Days))]
    public void Indicators_count(LocalDate asOf) =>
        Assert.All(HanoiPlan312.Plan.CountIndicators(Register, asOf), indicator => Assert.True(indicator.Total >= 0));

    [Theory]
    [MemberData(nameof(Days))]
    public void A_fact_keeps_its_days(LocalDate day)
    {
        var fact = new EstablishmentFact(EstablishmentKind.Center, District.GiaLam, day, day);
        Assert.Equal((day, day), (fact.OpenedOn, fact.ClosedOn));
    }

    [Fact]
    public void A_plan_over_all_days_is_written_and_read_back() =>
        Assert.All(Plans.Values, plan => Assert.Equal(plan, PlanDocument.Read(PlanDocument.Write(plan))));

    [Fact]
    public void The_longest_delay_is_counted_in_days() =>
        Assert.Equal(Period.DaysBetween(LocalDate.MinIsoValue, LocalDate.MaxIsoValue), new SalesPoint("P-1", "A", District.BaDinh, LocalDate.MaxIsoValue, plannedOn: LocalDate.MinIsoValue).DaysLate);

    private static Register RegisterOfEdges()
    {
        var days = from opened in Edges.Select(day => (LocalDate?)day).Append(null) from closed in Edges.Select(day => (LocalDate?)day).Append(null) where closed is null || closed >= opened select (Opened: opened, Closed: closed);
        return new(
            days.Select((pair, place) => new SalesPoint($"P-{place}", "Điểm", District.BaDinh, pair.Opened, pair.Closed, plannedOn: LocalDate.MinIsoValue)),
            days.Select((pair, place) => new OcopCenter($"C-{place}", "Trung tâm", District.GiaLam, pair.Opened, pair.Closed, plannedOn: LocalDate.MaxIsoValue)));
    }

    // A remedy takes what is open to stay open.
    private static Register KnownOn(LocalDate day) => new(
        Register.SalesPoints.Select(point => point.WithDays(Known(point.OpenedOn, day), point.OpenedOn > day ? null : Known(point.ClosedOn, day))),
        Register.Centers.Select(center => center.WithDays(Known(center.OpenedOn, day), center.OpenedOn > day ? null : Known(center.ClosedOn, day))));

    private static LocalDate? Known(LocalDate? happened, LocalDate day) => happened <= day ? happened : null;

    // Of each measure one rule, that asks a great deal of Ba Đình and Gia Lâm each, and one that asks it of all districts together.
    private static OcopPlan PlanOver(params DateInterval[] windows)
    {
        Clause clause = Given.Plan(Measure.NewSalesPoints, CountRange.AtLeast(1)).Clauses[0];
        return new OcopPlan(
            clause.Citation.Instrument,
            new BilingualText("Kế hoạch", "Plan"),
            [clause],
            from measure in Measure.All
            from scope in new[] { RuleScope.Each(DistrictSet.Of(District.BaDinh, District.GiaLam)), RuleScope.Together(District.All) }
            select new PlanRule($"{measure}-{(scope.IsTogether ? "together" : "each")}", clause, measure, scope, windows, CountRange.Between(20, 60)),
            []);
    }
}
