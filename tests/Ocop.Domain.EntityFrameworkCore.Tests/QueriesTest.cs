using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Ocop.Domain.EntityFrameworkCore.Tests;

/// <summary>Queries that a developer writes, answered by the database.</summary>
public class QueriesTest(FilledDatabases databases) : IClassFixture<FilledDatabases>
{
    public static TheoryData<DatabaseProvider> Providers => RegisterTest.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public void Records_of_a_district(DatabaseProvider provider) =>
        Assert.Equal(["P-3", "p-3"], Ids(provider, points => points.Where(point => point.District == District.HoanKiem)));

    [Theory]
    [MemberData(nameof(Providers))]
    public void Records_of_a_set_of_districts(DatabaseProvider provider)
    {
        DistrictSet districts = [District.TayHo, District.ThuongTin, District.GiaLam];
        Assert.Equal(["P-1", "P-2"], Ids(provider, points => points.Where(point => districts.AsEnumerable().Contains(point.District))));
        Assert.Equal(["P-1", "P-4", "P-5"], Ids(provider, points => points.Where(point => District.All.Except(District.Urban).AsEnumerable().Contains(point.District))));
    }

    [Fact]
    public void What_only_the_library_can_answer_is_refused()
    {
        DistrictSet districts = [District.TayHo];
        Assert.Throws<InvalidOperationException>(() => Ids(DatabaseProvider.Sqlite, points => points.Where(point => districts.Contains(point.District))));
        Assert.Throws<InvalidOperationException>(() => Ids(DatabaseProvider.Sqlite, points => points.Where(point => point.District.Kind == DistrictKind.Town)));
        Assert.Throws<InvalidOperationException>(() => Ids(DatabaseProvider.Sqlite, points => points.Where(point => point.DaysLate > 0)));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Records_by_their_days(DatabaseProvider provider)
    {
        LocalDate day = new(2024, 2, 29);
        Assert.Equal(["P-1", "P-2"], Ids(provider, points => points.Where(point => point.OpenedOn < day)));
        Assert.Equal(["P-3"], Ids(provider, points => points.Where(point => point.OpenedOn == day)));
        Assert.Equal(["P-4"], Ids(provider, points => points.Where(point => point.OpenedOn == null)));
        Assert.Equal(["P-3", "P-5"], Ids(provider, points => points.Where(point => point.ClosedOn >= point.OpenedOn)));
        Assert.Equal("P-5", Ask(provider, context => context.SalesPoints.OrderByDescending(point => point.OpenedOn != null).ThenByDescending(point => point.OpenedOn).First().Id));
        Assert.Equal(new LocalDate(2025, 7, 1), Ask(provider, context => context.SalesPoints.Max(point => point.OpenedOn)));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Records_by_their_venue_name_and_place(DatabaseProvider provider)
    {
        Assert.Equal(["P-2"], Ids(provider, points => points.Where(point => point.Venue == VenueKind.Market)));
        Assert.Equal(["P-4", "P-5", "p-3"], Ids(provider, points => points.Where(point => point.Venue == null)));
        Assert.Equal(["P-5"], Ids(provider, points => points.Where(point => point.Name == "Ứng Hòa 😀")));
        Assert.Equal(["P-2"], Ids(provider, points => points.Where(point => point.Place!.Contains("Thụy Khuê"))));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Flags_are_asked_as_the_text_they_are(DatabaseProvider provider) =>
        Assert.Equal(["P-1", "P-2"], Ids(provider, points => points.Where(point => ((string)(object)point.Origins).Contains("hanoi"))));

    [Theory]
    [InlineData(DatabaseProvider.PostgreSql)]
    [InlineData(DatabaseProvider.PostgreSqlWithoutNodaTime)]
    public void Flags_are_not_taken_apart(DatabaseProvider provider) =>
        Assert.Throws<Npgsql.PostgresException>(() => Ids(provider, points => points.Where(point => point.Origins.HasFlag(ProductOrigins.Hanoi))));

    [Fact]
    public void Flags_that_are_taken_apart_in_spite_of_the_page_are_not_found_in_SQLite() =>
        Assert.Empty(Ids(DatabaseProvider.Sqlite, points => points.Where(point => point.Origins.HasFlag(ProductOrigins.Hanoi))));

    [Fact]
    public void Districts_and_years_are_grouped_where_the_provider_maps_days() =>
        Assert.Equal(
            ["002 2024: 2", "003 2023: 1", "279 2023: 1", "281 2025: 1"],
            Groups(DatabaseProvider.PostgreSql, point => new { point.District, point.OpenedOn!.Value.Year }, key => $"{key.District.Code} {key.Year}"));

    [Theory]
    [InlineData(DatabaseProvider.PostgreSqlWithoutNodaTime)]
    [InlineData(DatabaseProvider.Sqlite)]
    public void Years_are_not_known_where_days_are_text(DatabaseProvider provider) =>
        Assert.Throws<InvalidOperationException>(() => Groups(provider, point => point.OpenedOn!.Value.Year, key => $"{key}"));

    [Theory]
    [MemberData(nameof(Providers))]
    public void Districts_and_years_are_grouped_by_the_text_of_days(DatabaseProvider provider) =>
        Assert.Equal(
            ["002 2024: 2", "003 2023: 1", "279 2023: 1", "281 2025: 1"],
            Groups(provider, point => new { point.District, Year = ((string)(object)point.OpenedOn!).Substring(0, 4) }, key => $"{key.District.Code} {key.Year}"));

    [Theory]
    [MemberData(nameof(Providers))]
    public void Records_are_changed_and_deleted_where_they_are(DatabaseProvider provider) =>
        Assert.Equal(
            ["269 2024", "269 2024"],
            Ask(provider, context =>
            {
                LocalDate closed = new(2024, 12, 31);
                context.SalesPoints.Where(point => point.District != District.HoanKiem).ExecuteDelete();
                context.SalesPoints.ExecuteUpdate(set => set.SetProperty(point => point.District, District.SonTay).SetProperty(point => point.ClosedOn, closed));
                return context.SalesPoints.AsEnumerable().Select(point => $"{point.District.Code} {point.ClosedOn!.Value.Year}").ToArray();
            }));

    private string[] Ids(DatabaseProvider provider, Func<IQueryable<SalesPoint>, IQueryable<SalesPoint>> query) =>
        Ask(provider, context => query(context.SalesPoints).Select(point => point.Id).AsEnumerable().Order(StringComparer.Ordinal).ToArray());

    private string[] Groups<TKey>(DatabaseProvider provider, Expression<Func<SalesPoint, TKey>> key, Func<TKey, string> show) =>
        Ask(provider, context => context.SalesPoints
            .Where(point => point.OpenedOn != null)
            .GroupBy(key)
            .Select(group => new { group.Key, Count = group.Count() })
            .AsEnumerable()
            .Select(group => $"{show(group.Key)}: {group.Count}")
            .Order(StringComparer.Ordinal)
            .ToArray());

    // What a question changes, no other sees.
    private T Ask<T>(DatabaseProvider provider, Func<RegisterContext, T> question)
    {
        using RegisterContext context = databases.Open(provider);
        using IDbContextTransaction transaction = context.Database.BeginTransaction();
        return question(context);
    }
}
