namespace Ocop.Domain.Tests;

public class OcopPlanTest
{
    private static readonly BilingualText Title = new("kế hoạch", "plan");
    private static readonly Interpretation Answered = new("I01", new("hỏi", "question"), new("đáp", "answer"));

    [Fact]
    public void A_plan_keeps_clauses_rules_and_interpretations_in_order()
    {
        var plan = new OcopPlan("1/KH", Title, [Clause("C02"), Clause("C01")], [Rule("s", "C01"), Rule("r", "C02")], [Answered]);

        Assert.Equal("1/KH", plan.Number);
        Assert.Equal("1/KH", plan.ToString());
        Assert.Equal(Title, plan.Title);
        Assert.Equal(["C02", "C01"], plan.Clauses.Select(clause => clause.Id));
        Assert.Equal(["s", "r"], plan.Rules.Select(rule => rule.Id));
        Assert.Equal([Answered], plan.Interpretations);
    }

    [Fact]
    public void Its_quotas_are_those_of_its_rules_in_order()
    {
        var plan = Plan([Rule("s", "C01", 2031), Rule("r", "C01", 2030)]);

        Assert.Equal([.. plan.Rules[0].Quotas, .. plan.Rules[1].Quotas], plan.Quotas);
    }

    [Fact]
    public void Its_horizon_spans_those_of_its_rules()
    {
        var plan = Plan([Rule("s", "C01", 2031), Rule("r", "C01", 2030)]);

        Assert.Equal(new DateInterval(new(2030, 1, 1), new(2031, 12, 31)), plan.Horizon);
    }

    [Fact]
    public void Of_a_district_it_asks_what_the_district_owes_alone_and_with_others() =>
        Assert.Equal(
            [
                .. HanoiPlan312.AnnualMinimum.Quotas.Where(quota => quota.Subject.Sole == District.SonTay),
                HanoiPlan312.CityTarget.For(2023),
                HanoiPlan312.PilotCenter.For(District.SonTay),
            ],
            HanoiPlan312.Plan.GetQuotas(District.SonTay));

    [Fact]
    public void Of_no_district_it_asks_nothing() =>
        Assert.Throws<ArgumentNullException>("district", () => HanoiPlan312.Plan.GetQuotas(null!));

    [Fact]
    public void Nothing_may_be_missing()
    {
        Assert.Throws<ArgumentNullException>("number", () => new OcopPlan(null!, Title, [Clause("C01")], [Rule("r", "C01")], []));
        Assert.Throws<ArgumentNullException>("title", () => new OcopPlan("1/KH", null!, [Clause("C01")], [Rule("r", "C01")], []));
        Assert.Throws<ArgumentNullException>("clauses", () => new OcopPlan("1/KH", Title, null!, [Rule("r", "C01")], []));
        Assert.Throws<ArgumentNullException>("rules", () => new OcopPlan("1/KH", Title, [Clause("C01")], null!, []));
        Assert.Throws<ArgumentNullException>("interpretations", () => new OcopPlan("1/KH", Title, [Clause("C01")], [Rule("r", "C01")], null!));
    }

    [Fact]
    public void No_item_may_be_null()
    {
        Assert.Throws<ArgumentException>("clauses", () => new OcopPlan("1/KH", Title, [Clause("C01"), null!], [Rule("r", "C01")], []));
        Assert.Throws<ArgumentException>("rules", () => Plan([null!]));
        Assert.Throws<ArgumentException>("interpretations", () => new OcopPlan("1/KH", Title, [Clause("C01")], [Rule("r", "C01")], [null!]));
    }

    [Fact]
    public void The_number_is_1_to_100_characters_and_not_blank()
    {
        string longest = new('n', 100);

        Assert.Equal(longest, Plan([Rule("r", "C01")], longest).Number);
        Assert.Throws<ArgumentException>("number", () => Plan([Rule("r", "C01")], longest + "n"));
        Assert.Throws<ArgumentException>("number", () => Plan([Rule("r", "C01")], " "));
    }

    [Fact]
    public void A_plan_that_says_or_asks_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>("clauses", () => new OcopPlan("1/KH", Title, [], [Rule("r", "C01")], []));
        Assert.Throws<ArgumentException>("rules", () => Plan([]));
    }

    [Fact]
    public void Repeated_identifiers_are_an_error_that_names_them()
    {
        Assert.Contains("C01", Refused("clauses", [Clause("C01"), Clause("C01")], [Rule("r", "C01")], []), StringComparison.Ordinal);
        Assert.Contains("rule-7", Refused("rules", [Clause("C01")], [Rule("rule-7", "C01"), Rule("rule-7", "C01", 2031)], []), StringComparison.Ordinal);
        Assert.Contains("I01", Refused("interpretations", [Clause("C01")], [Rule("r", "C01")], [Answered, Answered]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_on_a_clause_that_is_not_the_plan_s_is_an_error_that_names_both()
    {
        string message = Refused("rules", [Clause("C01")], [Rule("rule-7", "C09")], []);

        Assert.Contains("rule-7", message, StringComparison.Ordinal);
        Assert.Contains("C09", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interpretation_that_bears_on_no_clause_of_the_plan_is_an_error_that_names_both()
    {
        string message = Refused("interpretations", [Clause("C01")], [Rule("r", "C01")], [Answered, new("I07", new("hỏi", "question"), new("đáp", "answer"), clauses: ["C01", "C09"])]);

        Assert.Contains("I07 bears on C01, C09; plan 1/KH has the clauses C01", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_and_clauses_are_found_by_identifier()
    {
        var plan = Plan([Rule("r", "C01"), Rule("s", "C01")]);

        Assert.Same(plan.Rules[1], plan.GetRule("s"));
        Assert.Same(plan.Clauses[0], plan.GetClause("C01"));
    }

    [Theory]
    [InlineData("R")]
    [InlineData("")]
    [InlineData("C01")]
    public void A_rule_the_plan_does_not_have_is_an_error_that_lists_those_it_has(string unknown)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>("id", () => Plan([Rule("rule-7", "C01")]).GetRule(unknown));

        Assert.Contains("rule-7", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("c01")]
    [InlineData("C02")]
    public void A_clause_the_plan_does_not_have_is_an_error_that_lists_those_it_has(string unknown)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>("id", () => Plan([Rule("r", "C01")]).GetClause(unknown));

        Assert.Contains("C01", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_found_by_null()
    {
        Assert.Throws<ArgumentNullException>("id", () => Plan([Rule("r", "C01")]).GetRule(null!));
        Assert.Throws<ArgumentNullException>("id", () => Plan([Rule("r", "C01")]).GetClause(null!));
    }

    [Fact]
    public void Plans_compare_by_value()
    {
        EqualityContract.Equates(Plan([Rule("r", "C01")]), Plan([Rule("r", "C01")]));
        EqualityContract.TellsApart(
            Plan([Rule("r", "C01")]),
            Plan([Rule("r", "C01")], "2/KH"),
            Plan([Rule("r", "C01", 2031)]),
            new("1/KH", new("khác", "other"), [Clause("C01")], [Rule("r", "C01")], []),
            new("1/KH", Title, [Clause("C01"), Clause("C02")], [Rule("r", "C01")], []),
            new("1/KH", Title, [Clause("C01")], [Rule("r", "C01")], [Answered]));
    }

    [Fact]
    public void Ending_a_plan_early_drops_what_has_not_begun()
    {
        OcopPlan cut = HanoiPlan312.Plan.EndOn(new LocalDate(2023, 6, 30));

        Assert.Equal(["annual-minimum", "city-target", "pilot-center"], cut.Rules.Select(rule => rule.Id));
        Assert.All(cut.Rules, rule => Assert.Equal(new LocalDate(2023, 6, 30), Assert.Single(rule.Windows).End));
    }

    [Fact]
    public void Ending_a_plan_on_its_last_day_changes_nothing() =>
        Assert.Equal(HanoiPlan312.Plan, HanoiPlan312.Plan.EndOn(HanoiPlan312.Plan.Horizon.End));

    [Fact]
    public void A_plan_cannot_end_before_it_begins() =>
        Assert.Throws<ArgumentException>("day", () => HanoiPlan312.Plan.EndOn(HanoiPlan312.Plan.Horizon.Start.PlusDays(-1)));

    [Fact]
    public void A_plan_may_end_on_its_first_day()
    {
        OcopPlan cut = HanoiPlan312.Plan.EndOn(HanoiPlan312.Plan.Horizon.Start);

        Assert.Equal(["annual-minimum", "city-target", "pilot-center"], cut.Rules.Select(rule => rule.Id));
        Assert.All(cut.Quotas, quota => Assert.Equal(new DateInterval(new(2023, 1, 1), new(2023, 1, 1)), quota.Window));
    }

    [Fact]
    public void A_plan_ends_on_a_day_of_the_ISO_calendar() =>
        Assert.Throws<ArgumentException>("day", () => HanoiPlan312.Plan.EndOn(HanoiPlan312.Plan.Horizon.End.WithCalendar(CalendarSystem.PersianSimple)));

    [Fact]
    public void A_changed_rule_rests_on_a_clause_of_the_plan() =>
        Assert.Throws<ArgumentException>("rules", () => Plan([Rule("r", "C01")]).With(Rule("r", "C02")));

    private static OcopPlan Plan(IEnumerable<PlanRule> rules, string number = "1/KH") => new(number, Title, [Clause("C01")], rules, []);

    private static string Refused(string parameter, Clause[] clauses, PlanRule[] rules, Interpretation[] interpretations) =>
        Assert.Throws<ArgumentException>(parameter, () => new OcopPlan("1/KH", Title, clauses, rules, interpretations)).Message;

    private static PlanRule Rule(string id, string clause, int year = 2030) => new(
        id, Clause(clause), Measure.NewCenters, RuleScope.Each(District.Towns), [new(new(year, 1, 1), new(year, 12, 31))], CountRange.AtLeast(1));

    private static Clause Clause(string id) => new(
        new Citation("1/KH", id, new("đoạn 1", "paragraph 1"), new("https://example.org/plan"), new LocalDate(2024, 3, 1)),
        ClauseKind.Quota,
        new("nội dung", "content"),
        Strength.Mandatory);
}
