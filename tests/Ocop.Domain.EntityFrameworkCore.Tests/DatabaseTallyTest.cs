using Microsoft.EntityFrameworkCore;

namespace Ocop.Domain.EntityFrameworkCore.Tests;

/// <summary>What the database counts is judged as what is counted in memory.</summary>
public class DatabaseTallyTest(PostgreSqlServer server)
{
    private static readonly LocalDate AsOf = new(2024, 6, 30);

    private static readonly FactColumns<Shop> Shops =
        new(EstablishmentKind.SalesPoint, shop => shop.Location!, shop => shop.Since, shop => shop.Until);

    public static TheoryData<DatabaseProvider> Providers => RegisterTest.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public void All_findings_are_the_same_on_the_due_days(DatabaseProvider provider) =>
        AssertSame(provider, [HanoiPlan312.Plan], [new(2023, 12, 31), new(2024, 6, 30), new(2025, 12, 31)]);

    [DeepTheory]
    [MemberData(nameof(Providers))]
    public void All_findings_are_the_same_on_every_turning_day_and_reading(DatabaseProvider provider) =>
        AssertSame(
            provider,
            [HanoiPlan312.Plan, HanoiPlan312.Plan.EndOn(District.LastDay), .. HanoiPlan312.Readings.SelectMany(question => question.Readings).Select(reading => reading.ApplyTo(HanoiPlan312.Plan))],
            [new(2022, 12, 31), new(2023, 1, 1), new(2023, 12, 31), new(2024, 1, 1), new(2024, 2, 29), new(2024, 6, 1), AsOf, new(2025, 6, 30), new(2025, 7, 1), new(2025, 12, 31), new(2030, 1, 1)]);

    private void AssertSame(DatabaseProvider provider, OcopPlan[] plans, LocalDate[] days)
    {
        using var database = new TestDatabase(server, provider);
        database.Save(Registers.Some);
        foreach ((OcopPlan plan, LocalDate asOf) in plans.SelectMany(plan => days.Select(day => (plan, day))))
            Assert.Equal(plan.Assess(Registers.Some, asOf), database.Tally(plan, asOf).Assess(RegisterCoverage.Partial));
        Assert.Equal(109, database.Tally(HanoiPlan312.Plan, AsOf).Assess().Findings.Length);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Any_register_is_counted_for_any_plan_as_in_memory(DatabaseProvider provider)
    {
        using var database = new TestDatabase(server, provider);
        Given.Some(Arbitraries.Situations(), situation =>
        {
            Register stored = Given.Storable(situation.Register, provider);
            LocalDate asOf = situation.AsOf.Year < 0 && provider != DatabaseProvider.PostgreSql ? AsOf : situation.AsOf;
            database.Clear();
            database.Save(stored);
            Assert.Equal(Tally.Count(situation.Plan, asOf, stored), database.Tally(situation.Plan, asOf));
        });
    }

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public void Records_in_memory_answer_the_same_questions(Situation situation) =>
        Assert.Equal(
            situation.Tally(),
            situation.Register.SalesPoints.ToArray().AsQueryable().Tally(situation.Plan, situation.AsOf) + situation.Register.Centers.ToArray().AsQueryable().Tally(situation.Plan, situation.AsOf));

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task The_database_groups_and_sends_no_record(DatabaseProvider provider)
    {
        var register = new Register(
            [.. District.All.SelectMany(district => Enumerable.Range(0, 10).Select(number => new SalesPoint($"P-{district.Code}-{number}", "Điểm", district, new LocalDate(2023, 1, 1).PlusMonths(number))))],
            [.. HanoiPlan312.PilotDistricts.Select(district => new OcopCenter($"C-{district.Code}", "Trung tâm", district, new LocalDate(2023, 12, 27)))]);
        using var database = new TestDatabase(server, provider);
        database.Save(register);
        await using RegisterContext context = database.Open();
        int before = database.Statements.Read.Count;
        Tally points = await context.SalesPoints.TallyAsync(HanoiPlan312.Plan, AsOf, TestContext.Current.CancellationToken);
        Tally centers = await context.Centers.TallyAsync(HanoiPlan312.Plan, AsOf, TestContext.Current.CancellationToken);
        Assert.Equal(HanoiPlan312.Plan.Assess(register, AsOf), (points + centers).Assess());
        Assert.Equal([("\"SalesPoints\"", 30 + 1), ("\"Centers\"", 5 + 1)], database.Statements.Read.Skip(before).Select(statement => (TableOf(statement.Text), statement.Reads)));
        Assert.All(database.Statements.Read.Skip(before), statement =>
        {
            Assert.Contains("WHERE", statement.Text, StringComparison.Ordinal);
            Assert.Contains("GROUP BY", statement.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("\"Id\"", statement.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("\"Name\"", statement.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("2024-06-30", statement.Text, StringComparison.Ordinal); // Days are parameters.
        });
    }

    [Fact]
    public void A_question_of_nothing_asks_nothing()
    {
        using var database = new TestDatabase(server, DatabaseProvider.Sqlite);
        using RegisterContext context = database.Open();
        int before = database.Statements.Read.Count;
        LocalDate early = new(2022, 12, 31);
        Assert.Equal(Tally.Empty(HanoiPlan312.Plan, early), context.SalesPoints.Tally(HanoiPlan312.Plan, early));
        Assert.Equal(before, database.Statements.Read.Count);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Some_of_the_records_are_counted_where_some_are_asked_for(DatabaseProvider provider)
    {
        using var database = new TestDatabase(server, provider);
        database.Save(Registers.Some);
        using RegisterContext context = database.Open();
        Tally market = context.SalesPoints.Where(point => point.Venue == VenueKind.Market).Tally(HanoiPlan312.Plan, AsOf);
        Tally others = context.SalesPoints.Where(point => point.Venue != VenueKind.Market).Tally(HanoiPlan312.Plan, AsOf);
        Assert.Equal(context.SalesPoints.Tally(HanoiPlan312.Plan, AsOf), market + others);
        Assert.NotEqual(Tally.Empty(HanoiPlan312.Plan, AsOf), market);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Records_of_the_application_s_own_are_counted(DatabaseProvider provider)
    {
        using var database = new TestDatabase(server, provider);
        await using RegisterContext context = database.Open();
        context.AddRange(Registers.Some.SalesPoints.Where(point => point.OpenedOn is not null).Select(point => new Shop { Location = point.District, Since = point.OpenedOn!.Value, Until = point.ClosedOn }));
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        Tally expected = Tally.Count(HanoiPlan312.Plan, AsOf, new Register(Registers.Some.SalesPoints, []));
        Assert.Equal(expected, await context.Shops.TallyAsync(Shops, HanoiPlan312.Plan, AsOf, TestContext.Current.CancellationToken));
        Assert.Equal(expected, context.Shops.Tally(Shops, HanoiPlan312.Plan, AsOf));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void What_never_closes_needs_no_column_for_it(DatabaseProvider provider)
    {
        using var database = new TestDatabase(server, provider);
        using RegisterContext context = database.Open();
        context.Add(new Shop { Location = District.GiaLam, Since = new LocalDate(2023, 5, 1), Until = new LocalDate(2023, 6, 1) });
        context.SaveChanges();
        var everOpen = new FactColumns<Shop>(EstablishmentKind.Center, shop => shop.Location!, shop => shop.Since, _ => null);
        Assert.Equal(FindingStatus.Met, context.Shops.Tally(everOpen, HanoiPlan312.Plan, AsOf).Assess()[HanoiPlan312.PilotCenter, District.GiaLam].Status);
    }

    [Fact]
    public void Records_without_a_district_are_not_passed_over_in_silence()
    {
        using var database = new TestDatabase(server, DatabaseProvider.Sqlite);
        using RegisterContext context = database.Open();
        context.Add(new Shop { Since = new LocalDate(2023, 5, 1) });
        context.SaveChanges();
        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => context.Shops.Tally(Shops, HanoiPlan312.Plan, AsOf));
        Assert.Contains("records of Shop have no district", refused.Message, StringComparison.Ordinal);
        Assert.Equal(Tally.Empty(HanoiPlan312.Plan, AsOf), context.Shops.Where(shop => shop.Location != null).Tally(Shops, HanoiPlan312.Plan, AsOf));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void A_plan_of_more_questions_than_a_statement_takes_is_asked_in_several(DatabaseProvider provider)
    {
        using var database = new TestDatabase(server, provider);
        database.Save(Registers.Some);
        DateInterval[] months = [.. Enumerable.Range(0, 300).Select(month => new LocalDate(2010, 1, 1).PlusMonths(month)).Select(first => new DateInterval(first, first.PlusMonths(1).PlusDays(-1)))];
        OcopPlan plan = HanoiPlan312.Plan.With(HanoiPlan312.AnnualMinimum.With(windows: months));
        LocalDate asOf = new(2034, 12, 31);
        Assert.True(TallyQuestion.ListFor(plan, asOf).Length > 500);
        Assert.Equal(plan.Assess(Registers.Some, asOf), database.Tally(plan, asOf).Assess(RegisterCoverage.Partial));
    }

    [Fact]
    public async Task The_arguments_are_needed()
    {
        using var database = new TestDatabase(server, DatabaseProvider.Sqlite);
        await using RegisterContext context = database.Open();
        Assert.Throws<ArgumentNullException>("records", () => ((IQueryable<SalesPoint>)null!).Tally(HanoiPlan312.Plan, AsOf));
        Assert.Throws<ArgumentNullException>("plan", () => context.Centers.Tally(null!, AsOf));
        Assert.Throws<ArgumentException>("asOf", () => context.Centers.Tally(HanoiPlan312.Plan, default));
        Assert.Throws<ArgumentNullException>("columns", () => context.Shops.Tally(null!, HanoiPlan312.Plan, AsOf));
        await Assert.ThrowsAsync<ArgumentNullException>("columns", () => context.Shops.TallyAsync(null!, HanoiPlan312.Plan, AsOf, TestContext.Current.CancellationToken));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => context.SalesPoints.TallyAsync(HanoiPlan312.Plan, AsOf, new CancellationToken(canceled: true)));
    }

    private static string TableOf(string statement) => statement.Split("FROM ")[1].Split(' ')[0];
}
