namespace Ocop.Domain.Tests;

/// <summary>How a quota is asked for: by district, by year, by both.</summary>
public class PlanRuleForTest
{
    private static readonly PlanRule EachYear = Rule(RuleScope.Each([District.GiaLam, District.SonTay]), (2030, 2030), (2031, 2031));
    private static readonly PlanRule Once = Rule(RuleScope.Each([District.GiaLam, District.SonTay]), (2030, 2031));
    private static readonly PlanRule CityEachYear = Rule(RuleScope.Together(District.All), (2030, 2030), (2031, 2031), (2033, 2033));

    [Fact]
    public void A_district_s_quota_is_found_when_there_is_one() =>
        Assert.Same(Once.Quotas[1], Once.For(District.SonTay));

    [Fact]
    public void A_district_s_quota_of_a_year_is_found() =>
        Assert.Same(EachYear.Quotas[3], EachYear.For(District.SonTay, 2031));

    [Theory]
    [InlineData(2030)]
    [InlineData(2031)]
    public void A_window_of_two_years_is_found_by_either(int year) =>
        Assert.Same(Once.Quotas[0], Once.For(District.GiaLam, year));

    [Fact]
    public void The_quota_of_districts_together_is_found_by_its_year() =>
        Assert.Same(CityEachYear.Quotas[1], CityEachYear.For(2031));

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("district", () => Once.For(null!));
        Assert.Throws<ArgumentNullException>("district", () => Once.For(null!, 2030));
        Assert.Throws<ArgumentNullException>("district", () => CityEachYear.For(null!, 2030));
    }

    [Fact]
    public void A_district_not_addressed_is_an_error_that_names_it_and_those_that_are()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>("district", () => Once.For(District.BaVi));

        Assert.All(["huyện Ba Vì", "huyện Gia Lâm", "thị xã Sơn Tây"], name => Assert.Contains(name, refused.Message, StringComparison.Ordinal));
        Assert.Throws<ArgumentException>("district", () => Once.For(District.BaVi, 2030));
    }

    [Fact]
    public void A_district_of_those_addressed_together_is_not_addressed_by_itself()
    {
        Assert.Throws<ArgumentException>("district", () => CityEachYear.For(District.GiaLam));
        Assert.Throws<ArgumentException>("district", () => CityEachYear.For(District.GiaLam, 2030));
    }

    [Theory]
    [InlineData(2029)]
    [InlineData(2032)]
    [InlineData(2034)]
    public void A_year_in_which_nothing_is_asked_is_an_error_that_names_the_horizon(int unasked)
    {
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>("year", () => CityEachYear.For(unasked));

        Assert.Equal(unasked, refused.ActualValue);
        Assert.Contains("2030-01-01/2033-12-31", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2029)]
    [InlineData(2032)]
    public void A_district_s_year_outside_the_horizon_is_an_error_that_names_it(int unasked) =>
        Assert.Contains(
            "2030-01-01/2031-12-31",
            Assert.Throws<ArgumentOutOfRangeException>("year", () => EachYear.For(District.GiaLam, unasked)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_district_asked_in_several_windows_needs_its_year() =>
        Assert.Throws<ArgumentException>(() => EachYear.For(District.GiaLam));

    [Fact]
    public void A_year_alone_does_not_tell_districts_apart() => Assert.Throws<ArgumentException>(() => EachYear.For(2030));

    [Fact]
    public void A_year_with_several_windows_is_ambiguous()
    {
        var halves = new PlanRule(
            "halves", EachYear.Clause, Measure.NewCenters, RuleScope.Together(District.All),
            [new(new(2030, 1, 1), new(2030, 6, 30)), new(new(2030, 7, 1), new(2030, 12, 31))], CountRange.AtLeast(1));

        Assert.Throws<ArgumentException>(() => halves.For(2030));
    }

    private static PlanRule Rule(RuleScope scope, params (int From, int To)[] years) => new(
        "r",
        new Clause(
            new Citation("1/KH", "C01", new("đoạn 1", "paragraph 1"), new("https://example.org/plan"), new LocalDate(2024, 3, 1)),
            ClauseKind.Quota,
            new("nội dung", "content"),
            Strength.Mandatory),
        Measure.NewCenters,
        scope,
        years.Select(span => new DateInterval(new(span.From, 1, 1), new(span.To, 12, 31))),
        CountRange.AtLeast(1));
}
