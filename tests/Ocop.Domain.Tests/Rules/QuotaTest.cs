namespace Ocop.Domain.Tests;

public class QuotaTest
{
    [Fact]
    public void A_quota_is_due_on_the_last_day_of_its_window() =>
        Assert.Equal(new LocalDate(2030, 6, 30), Rule("r").Quotas[0].Due);

    [Fact]
    public void Quotas_compare_by_rule_subject_and_window()
    {
        PlanRule rule = Rule("r");

        EqualityContract.Equates(rule.For(District.GiaLam, 2030), Rule("r").For(District.GiaLam, 2030));
        EqualityContract.TellsApart(
            rule.For(District.GiaLam, 2030),
            rule.For(District.SonTay, 2030),
            rule.For(District.GiaLam, 2031),
            Rule("s").For(District.GiaLam, 2030));
    }

    [Fact]
    public void A_quota_prints_rule_subject_and_window() =>
        Assert.Equal("r 018 2030-01-01/2030-06-30", Rule("r").Quotas[0].ToString());

    private static PlanRule Rule(string id) => new(
        id,
        new Clause(
            new Citation("1/KH", "C01", new("đoạn 1", "paragraph 1"), new("https://example.org/plan"), new LocalDate(2024, 3, 1)),
            ClauseKind.Quota,
            new("nội dung", "content"),
            Strength.Mandatory),
        Measure.NewCenters,
        RuleScope.Each([District.GiaLam, District.SonTay]),
        [new(new(2030, 1, 1), new(2030, 6, 30)), new(new(2031, 1, 1), new(2031, 6, 30))],
        CountRange.AtLeast(1));
}
