namespace Ocop.Domain.Tests;

public class IndicatorCountTest
{
    private static readonly LocalDate AsOf = new(2023, 12, 31);

    [Fact]
    public void The_plan_has_five_indicators_in_the_order_of_its_clauses() =>
        Assert.Equal(["C06", "C07", "C08", "C11", "C12"], HanoiPlan312.Plan.CountIndicators(Given.Register(), AsOf).Select(indicator => indicator.Clause.Id));

    [Fact]
    [Trait("clause", "C06")]
    public void C06_counts_points_by_venue()
    {
        Indicator venues = Indicate(IndicatorKind.VenueMix, Venue("P-1", VenueKind.Market), Venue("P-2", VenueKind.Market), Venue("P-3", VenueKind.CraftVillage), Venue("P-4", null));
        Assert.Equal(
            ["business-premises 0", "craft-village 1", "rural-tourism 0", "shopping-mall 0", "supermarket 0", "market 2", "shop 0", "cooperative 0", "other 0", "unrecorded 1"],
            venues.Lines.Select(count => count.ToString()));
        Assert.Equal(4, venues.Total);
    }

    [Fact]
    [Trait("clause", "C08")]
    public void C08_counts_points_under_each_of_their_origins_and_under_both()
    {
        Indicator origins = Indicate(
            IndicatorKind.ProductOrigins,
            Origin("P-1", ProductOrigins.Hanoi),
            Origin("P-2", ProductOrigins.Hanoi | ProductOrigins.OtherProvinces),
            Origin("P-3", ProductOrigins.None));
        Assert.Equal(["hanoi 2", "other-provinces 1", "unrecorded 1", "both 1"], origins.Lines.Select(count => count.ToString()));
        Assert.Equal(3, origins.Total);
    }

    [Fact]
    [Trait("clause", "C11")]
    public void C11_counts_centers_under_each_of_their_functions()
    {
        Indicator functions = Indicate(
            IndicatorKind.CenterFunctions,
            new OcopCenter("C-1", "C", District.GiaLam, new(2023, 5, 1), functions: CenterFunctions.Design | CenterFunctions.Sale),
            new OcopCenter("C-2", "C", District.GiaLam, new(2023, 5, 1), functions: CenterFunctions.Sale),
            new OcopCenter("C-3", "C", District.GiaLam, new(2023, 5, 1)));
        Assert.Equal(["design 1", "creation 0", "introduction 0", "promotion 0", "sale 2", "unrecorded 1"], functions.Lines.Select(count => count.ToString()));
    }

    [Fact]
    [Trait("clause", "C12")]
    public void C12_counts_centers_under_each_of_their_partners()
    {
        Indicator partners = Indicate(
            IndicatorKind.CenterPartners,
            new OcopCenter("C-1", "C", District.GiaLam, new(2023, 5, 1), partners: CenterPartners.Artisans | CenterPartners.Universities),
            new OcopCenter("C-2", "C", District.GiaLam, new(2023, 5, 1)));
        Assert.Equal(
            ["artisans 1", "young-designers 0", "research-institutes 0", "universities 1", "international-organisations 0", "unrecorded 1"],
            partners.Lines.Select(count => count.ToString()));
    }

    [Theory]
    [InlineData("2023-12-31", null, 1)]
    [InlineData("2024-01-01", null, 0)]
    [InlineData(null, null, 0)]
    [InlineData("2023-05-01", "2023-12-31", 0)]
    [InlineData("2023-05-01", "2024-01-01", 1)]
    public void What_is_not_open_on_the_day_is_not_looked_at(string? opened, string? closed, int total)
    {
        var point = new SalesPoint("P-1", "P", District.BaDinh, Day(opened), Day(closed));
        var center = new OcopCenter("C-1", "C", District.BaDinh, Day(opened), Day(closed));
        Assert.All(
            HanoiPlan312.Plan.CountIndicators(Given.Register(point, center), AsOf).Where(indicator => indicator.Kind != IndicatorKind.OnSchedule),
            indicator => Assert.Equal((total, total), (indicator.Total, indicator["unrecorded"])));
    }

    [Theory]
    [InlineData("2023-06-30", "2023-06-30", "on-time")]
    [InlineData("2023-06-30", "2023-06-29", "on-time")]
    [InlineData("2023-06-30", "2023-07-01", "late")]
    [InlineData("2023-12-31", "2023-12-31", "on-time")]
    [InlineData("2023-12-31", "2024-01-01", "overdue")]
    [InlineData("2023-12-31", null, "overdue")]
    [InlineData("2024-01-01", null, "not-yet")]
    [InlineData("2024-01-01", "2024-01-01", "not-yet")]
    [Trait("clause", "C07")]
    public void C07_says_how_a_planned_point_stands(string planned, string? opened, string expected)
    {
        Indicator schedule = Schedule(("P-1", planned, opened));
        string stands = schedule["overdue"] == 1 ? "overdue" : Assert.Single(new[] { "on-time", "late", "not-yet" }, key => schedule[key] == 1);
        Assert.Equal(expected, stands);
    }

    [Fact]
    [Trait("clause", "C07")]
    public void C07_counts_an_overdue_point_as_not_yet_opened_too() =>
        Assert.Equal(1, Schedule(("P-1", "2023-12-31", null))["not-yet"]);

    [Fact]
    [Trait("clause", "C07")]
    public void C07_sums_the_delays_and_names_the_longest()
    {
        Indicator schedule = Schedule(("P-1", "2023-06-01", "2023-06-04"), ("P-2", "2023-06-01", "2023-06-11"), ("P-3", "2023-06-10", "2023-06-01"));
        Assert.Equal(
            ["on-time 1", "late 2", "late-days-longest 10", "late-days-total 13", "not-yet 0", "overdue 0"],
            schedule.Lines.Select(count => count.ToString()));
    }

    [Fact]
    [Trait("clause", "C07")]
    public void C07_does_not_see_an_opening_after_the_day() =>
        Assert.Equal(0, Schedule(("P-1", "2023-06-01", "2024-01-01"))["late"]);

    [Fact]
    [Trait("clause", "C07")]
    public void C07_looks_at_points_with_a_planned_day_only() =>
        Assert.Equal(1, Indicate(IndicatorKind.OnSchedule, Planned("P-1", "2023-06-01", null), Given.Point("P-2", District.BaDinh, AsOf)).Total);

    [Fact]
    public void A_key_that_is_not_counted_is_refused() =>
        Assert.Throws<ArgumentException>("key", () => Schedule()["on time"]);

    [Fact]
    public void A_missing_key_is_refused() =>
        Assert.Throws<ArgumentNullException>("key", () => Schedule()[null!]);

    [Fact]
    public void A_count_has_a_name_in_both_languages() =>
        Assert.Equal("chợ / market", Indicate(IndicatorKind.VenueMix).Lines.Single(count => count.Key == "market").Name.ToString());

    [Fact]
    public void An_indicator_prints_its_clause_and_counts() =>
        Assert.Equal("C08 product-origins: hanoi 0, other-provinces 0, unrecorded 0, both 0", Indicate(IndicatorKind.ProductOrigins).ToString());

    [Fact]
    public void A_missing_register_is_refused() =>
        Assert.Throws<ArgumentNullException>("register", () => HanoiPlan312.Plan.CountIndicators(null!, AsOf));

    [Fact]
    public void A_day_left_out_is_refused() =>
        Assert.Throws<ArgumentException>("asOf", () => HanoiPlan312.Plan.CountIndicators(Given.Register(), default));

    private static Indicator Indicate(IndicatorKind kind, params Establishment[] records) =>
        HanoiPlan312.Plan.CountIndicators(Given.Register(records), AsOf).Single(indicator => indicator.Kind == kind);

    private static Indicator Schedule(params (string Id, string Planned, string? Opened)[] points) =>
        Indicate(IndicatorKind.OnSchedule, [.. points.Select(point => Planned(point.Id, point.Planned, point.Opened))]);

    private static SalesPoint Planned(string id, string planned, string? opened) =>
        new(id, "P", District.BaDinh, openedOn: Day(opened), plannedOn: Day(planned));

    private static SalesPoint Venue(string id, VenueKind? venue) => new(id, "P", District.BaDinh, new(2023, 5, 1), venue: venue);

    private static SalesPoint Origin(string id, ProductOrigins origins) => new(id, "P", District.BaDinh, new(2023, 5, 1), origins: origins);

    private static LocalDate? Day(string? iso) => iso is null ? null : Given.Day(iso);
}
