using Microsoft.EntityFrameworkCore;

namespace Ocop.Domain.EntityFrameworkCore.Tests;

/// <summary>What another program wrote into the database and is no value of the library is refused, with the reason.</summary>
public class StoredValuesTest(PostgreSqlServer server)
{
    [Theory]
    [MemberData(nameof(RegisterTest.Providers), MemberType = typeof(RegisterTest))]
    public void A_code_of_no_district_is_refused_with_the_library_s_words(DatabaseProvider provider)
    {
        using var database = new TestDatabase(server, provider);
        database.Save(Registers.Some);
        database.Execute("""update "SalesPoints" set "District" = '999' where "Id" = 'P-2'""");
        Assert.Contains("\"999\": none of the 30 district-level units", Refused(() => database.Load(RegisterCoverage.Complete)), StringComparison.Ordinal);
        Assert.Contains("\"999\": none of the 30 district-level units", Refused(() => database.Tally(HanoiPlan312.Plan, new LocalDate(2023, 12, 31))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_column_is_named_where_detailed_errors_are_asked_for()
    {
        using var database = new TestDatabase(server, DatabaseProvider.Sqlite, options => options.EnableDetailedErrors());
        database.Save(Registers.Some);
        database.Execute("""update "SalesPoints" set "District" = '999' where "Id" = 'P-2'""");
        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => database.Load(RegisterCoverage.Complete));
        Assert.Contains("'SalesPoint.District'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("none of the 30", refused.InnerException!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SalesPoints", "District", "Gia", "\"Gia\": none of the 30")]
    [InlineData("SalesPoints", "District", "18", "\"18\" in the database: what it says is kept as \"018\"")]
    [InlineData("SalesPoints", "District", "gia lam", "kept as \"018\"")]
    [InlineData("SalesPoints", "District", "", "give a code (018)")]
    [InlineData("SalesPoints", "OpenedOn", "31/12/2023", "\"31/12/2023\" in the database is no day; days are kept as 2023-12-31")]
    [InlineData("SalesPoints", "OpenedOn", "2023-02-30", "is no day")]
    [InlineData("SalesPoints", "OpenedOn", "2023-12-31 00:00:00", "is no day")]
    [InlineData("SalesPoints", "OpenedOn", "", "is no day")]
    [InlineData("SalesPoints", "Venue", "kiosk", "\"kiosk\" is no value of VenueKind; it has: business-premises, craft-village")]
    [InlineData("SalesPoints", "Venue", "market|shop", "is no value of VenueKind")]
    [InlineData("SalesPoints", "Origins", "hanoi|mars", "\"hanoi|mars\" is no value of ProductOrigins; it has: none, hanoi, other-provinces")]
    [InlineData("SalesPoints", "Origins", "other-provinces|hanoi", "kept as \"hanoi|other-provinces\"")]
    [InlineData("SalesPoints", "Origins", "3", "is no value of ProductOrigins")]
    [InlineData("Shops", "Serves", "269|018", "kept as \"018|269\"")]
    [InlineData("Shops", "Serves", "018|", "give a code (018)")]
    [InlineData("Shops", "Staff", "2..1", "is not a range of counts")]
    [InlineData("Shops", "Staff", "01..", "kept as \"1..\"")]
    [InlineData("Shops", "Commune", "00000", "\"00000\"")]
    [InlineData("Shops", "Functions", "", "\"\" is no value of CenterFunctions")]
    public void Text_that_is_no_value_is_refused(string table, string column, string text, string reason)
    {
        using var database = new TestDatabase(server, DatabaseProvider.Sqlite);
        database.Save(Registers.Some);
        using RegisterContext context = database.Open();
        context.Add(new Shop { Since = new LocalDate(2024, 1, 1) });
        context.SaveChanges();
        context.ChangeTracker.Clear();
        database.Execute($"""update "{table}" set "{column}" = '{text}'""");
        Assert.Contains(reason, Refused(() =>
        {
            context.SalesPoints.Load();
            context.Shops.Load();
        }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_no_record_may_have_is_refused_by_the_record()
    {
        using var database = new TestDatabase(server, DatabaseProvider.Sqlite);
        database.Save(Registers.Some);
        database.Execute("""update "SalesPoints" set "OpenedOn" = '0001-01-01' where "Id" = 'P-2'""");
        Assert.Throws<ArgumentException>("openedOn", () => database.Load(RegisterCoverage.Complete));
    }

    [Fact]
    public void Records_that_cannot_make_a_register_are_refused_all_at_once()
    {
        using var database = new TestDatabase(server, DatabaseProvider.Sqlite);
        database.Save(Registers.Some);
        database.Execute("""update "SalesPoints" set "ClosedOn" = '2022-01-01' where "Id" in ('P-1', 'P-4')""");
        database.Execute("""update "Centers" set "Id" = 'P-3' where "Id" = 'C-1'""");
        Assert.Equal(3, Assert.Throws<InvalidRegisterException>(() => database.Load(RegisterCoverage.Complete)).Errors.Length);
    }

    [Fact]
    public void A_day_that_would_sort_wrongly_as_text_is_not_kept_as_text()
    {
        using var database = new TestDatabase(server, DatabaseProvider.Sqlite);
        var early = new Register([new SalesPoint("P-1", "Xưa", District.BaDinh, LocalDate.MinIsoValue)], []);
        Exception refused = Assert.ThrowsAny<Exception>(() => database.Save(early));
        Assert.Contains("before the year 0", $"{refused}", StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("day", () => new DayConverter().ConvertToProvider(LocalDate.MinIsoValue));
        Assert.Throws<ArgumentException>("day", () => new DayConverter().ConvertToProvider(new LocalDate(1403, 1, 1, CalendarSystem.PersianArithmetic)));
    }

    [Theory]
    [InlineData("null", true)]
    [InlineData("'2024-02-29'", true)]
    [InlineData("'2023-02-29'", false)]
    [InlineData("'31/12/2023'", false)]
    [InlineData("'2023-12-31 00:00:00'", false)]
    [InlineData("''", false)]
    public void The_check_on_the_page_keeps_what_is_no_day_out_of_SQLite(string day, bool isTaken)
    {
        using var database = new TestDatabase(server, DatabaseProvider.Sqlite);
        database.Execute("""create table "Days" ("OpenedOn" text check ("OpenedOn" is date("OpenedOn")))""");
        Exception? refused = Record.Exception(() => database.Execute($"""insert into "Days" values ({day})"""));
        Assert.Equal(isTaken, refused is null);
    }

    [Fact]
    public void The_character_NUL_is_refused_by_PostgreSQL()
    {
        using var database = new TestDatabase(server, DatabaseProvider.PostgreSql);
        Assert.Throws<DbUpdateException>(() => database.Save(new Register([new SalesPoint("P-1", "A\0B", District.BaDinh)], [])));
    }

    [Fact]
    public void Days_as_text_come_in_the_order_of_the_calendar() =>
        Given.Some(Arbitraries.Days(), day =>
        {
            LocalDate other = day.PlusDays(day.Year < 2000 ? 37 : -37);
            if (day.Year < 0 || other.Year < 0)
                return;
            var converter = new DayConverter();
            Assert.Equal(
                Math.Sign(day.CompareTo(other)),
                Math.Sign(string.CompareOrdinal((string)converter.ConvertToProvider(day)!, (string)converter.ConvertToProvider(other)!)));
        });

    private static string Refused(Action read) => Assert.Throws<FormatException>(read).Message;
}
