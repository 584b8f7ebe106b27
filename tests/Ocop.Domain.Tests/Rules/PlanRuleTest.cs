namespace Ocop.Domain.Tests;

public class PlanRuleTest
{
    private static readonly DateInterval First = Days(new(2030, 1, 1), new(2030, 6, 30));
    private static readonly DateInterval Second = Days(new(2030, 7, 1), new(2031, 12, 31));
    private static readonly RuleScope EachOfTwo = RuleScope.Each([District.SonTay, District.GiaLam]);

    [Fact]
    public void A_rule_keeps_what_it_is_given_and_takes_its_strength_from_the_clause()
    {
        var rule = new PlanRule("r", AQuota(Strength.Aspirational), Measure.NewCenters, EachOfTwo, [First, Second], CountRange.AtLeast(2));

        Assert.Equal("r", rule.Id);
        Assert.Equal("r", rule.ToString());
        Assert.Equal(AQuota(Strength.Aspirational), rule.Clause);
        Assert.Equal(Strength.Aspirational, rule.Strength);
        Assert.Equal(Measure.NewCenters, rule.Measure);
        Assert.Equal(EachOfTwo, rule.Scope);
        Assert.Equal([First, Second], rule.Windows);
        Assert.Equal(CountRange.AtLeast(2), rule.Range);
        Assert.Equal(Days(new(2030, 1, 1), new(2031, 12, 31)), rule.Horizon);
    }

    [Fact]
    public void Nothing_may_be_missing()
    {
        Assert.Throws<ArgumentNullException>("id", () => Rule(id: null!));
        Assert.Throws<ArgumentNullException>("clause", () => new PlanRule("r", null!, Measure.NewCenters, EachOfTwo, [First], default));
        Assert.Throws<ArgumentNullException>("scope", () => new PlanRule("r", AQuota(), Measure.NewCenters, null!, [First], default));
        Assert.Throws<ArgumentNullException>("windows", () => new PlanRule("r", AQuota(), Measure.NewCenters, EachOfTwo, null!, default));
        Assert.Throws<ArgumentException>("windows", () => Rule(windows: [First, null!]));
    }

    [Fact]
    public void The_identifier_is_1_to_100_characters_and_not_blank()
    {
        string longest = new('i', 100);

        Assert.Equal(longest, Rule(id: longest).Id);
        Assert.Throws<ArgumentException>("id", () => Rule(id: longest + "i"));
        Assert.Throws<ArgumentException>("id", () => Rule(id: " "));
    }

    [Fact]
    public void A_clause_that_is_no_quota_is_refused() =>
        Assert.Throws<ArgumentException>(
            "clause",
            () => new PlanRule("r", new Clause(AQuota().Citation, ClauseKind.Context, AQuota().Text), Measure.NewCenters, EachOfTwo, [First], default));

    [Fact]
    public void A_rule_without_windows_is_refused() => Assert.Throws<ArgumentException>("windows", () => Rule(windows: []));

    [Fact]
    public void Windows_that_share_a_day_are_refused()
    {
        var sharing = Days(First.End, First.End.PlusDays(1));

        Assert.Throws<ArgumentException>("windows", () => Rule(windows: [First, sharing]));
        Assert.Throws<ArgumentException>("windows", () => Rule(windows: [First, First]));
    }

    [Fact]
    public void Windows_out_of_order_are_refused() => Assert.Throws<ArgumentException>("windows", () => Rule(windows: [Second, First]));

    [Fact]
    public void Windows_of_another_calendar_are_refused()
    {
        var persian = Days(First.Start.WithCalendar(CalendarSystem.PersianSimple), First.End.WithCalendar(CalendarSystem.PersianSimple));

        Assert.Throws<ArgumentException>("windows", () => Rule(windows: [persian]));
    }

    [Fact]
    public void A_rule_asks_by_window_then_by_district_code()
    {
        var rule = Rule(windows: [First, Second]);

        Assert.Equal(
            [(District.GiaLam, First), (District.SonTay, First), (District.GiaLam, Second), (District.SonTay, Second)],
            rule.Quotas.Select(quota => (quota.Subject.Sole!, quota.Window)));
        Assert.All(rule.Quotas, quota => Assert.Same(rule, quota.Rule));
    }

    [Fact]
    public void A_rule_for_districts_together_asks_once_in_each_window()
    {
        var rule = Rule(RuleScope.Together(District.Rural), windows: [First, Second]);

        Assert.Equal([(District.Rural, First), (District.Rural, Second)], rule.Quotas.Select(quota => (quota.Subject, quota.Window)));
    }

    [Fact]
    public void Rules_compare_by_value()
    {
        EqualityContract.Equates(Rule(), Rule());
        EqualityContract.TellsApart(
            Rule(),
            Rule(id: "s"),
            Rule(RuleScope.Each(District.GiaLam)),
            Rule(windows: [First]),
            Rule(windows: [Days(First.Start, First.End.PlusDays(-1)), Second]),
            new("r", AQuota(Strength.Aspirational), Measure.NewCenters, EachOfTwo, [First, Second], CountRange.AtLeast(1)),
            new("r", AQuota(), Measure.OperatingCenters, EachOfTwo, [First, Second], CountRange.AtLeast(1)),
            new("r", AQuota(), Measure.NewCenters, EachOfTwo, [First, Second], CountRange.AtLeast(2)));
    }

    private static PlanRule Rule(RuleScope? scope = null, string id = "r", IEnumerable<DateInterval>? windows = null) =>
        new(id, AQuota(), Measure.NewCenters, scope ?? EachOfTwo, windows ?? [First, Second], CountRange.AtLeast(1));

    private static Clause AQuota(Strength strength = Strength.Mandatory) => new(
        new Citation("1/KH", "C01", new("đoạn 1", "paragraph 1"), new("https://example.org/plan"), new LocalDate(2024, 3, 1)),
        ClauseKind.Quota,
        new("nội dung", "content"),
        strength);

    private static DateInterval Days(LocalDate from, LocalDate to) => new(from, to);
}
