namespace Ocop.Domain.EntityFrameworkCore.Tests;

/// <summary>What other programs find in the database.</summary>
public class ColumnsTest(PostgreSqlServer server)
{
    private const string Kept =
        """
        select "District", "OpenedOn", "ClosedOn", "Venue", "Origins", "Name" from "SalesPoints" where "Id" in ('P-1', 'P-3', 'P-4') order by "Id"
        """;

    [Theory]
    [InlineData(DatabaseProvider.PostgreSql, "date")]
    [InlineData(DatabaseProvider.PostgreSqlWithoutNodaTime, "character(10)")]
    public void PostgreSQL_has_codes_of_fixed_length_and_days(DatabaseProvider provider, string day)
    {
        using var database = new TestDatabase(server, provider);
        Assert.Equal(
            [
                $"ClosedOn {day}",
                "District character(3) not null",
                "Functions character varying(100) not null",
                "Id character varying(100) not null",
                "Name character varying(2000) not null",
                $"OpenedOn {day}",
                "Partners character varying(100) not null",
                "Place character varying(2000)",
                $"PlannedOn {day}",
                "Source character varying(2000)",
            ],
            database.Query(ColumnsOf("Centers")));
        Assert.Equal(
            [
                $"ClosedOn {day}",
                "District character(3) not null",
                "Id character varying(100) not null",
                "Name character varying(2000) not null",
                $"OpenedOn {day}",
                "Origins character varying(100) not null",
                "Place character varying(2000)",
                $"PlannedOn {day}",
                "Source character varying(2000)",
                "Venue character varying(100)",
            ],
            database.Query(ColumnsOf("SalesPoints")));
        Assert.Equal(
            [
                "Commune character(5)",
                "Functions character varying(100) not null",
                "Id integer not null",
                "Location character(3)",
                "Serves character varying(115) not null",
                $"Since {day} not null",
                "Staff character varying(23) not null",
                "Status character varying(100)",
                $"Until {day}",
            ],
            database.Query(ColumnsOf("Shops")));
    }

    [Fact]
    public void SQLite_has_text()
    {
        using var database = new TestDatabase(server, DatabaseProvider.Sqlite);
        database.Save(Registers.Some);
        Assert.Equal(
            [
                "279 | 2023-03-01 | null | cooperative | hanoi|other-provinces | HTX Hồng Vân",
                "002 | 2024-02-29 | 2024-06-01 | business-premises | none | Phố cổ",
                "269 | null | null | null | none | Chỉ mới dự kiến",
            ],
            database.Query(Kept));
        Assert.Equal(["text"], database.Query("""select distinct typeof("OpenedOn") from "SalesPoints" where "OpenedOn" is not null"""));
    }

    [Theory]
    [InlineData(DatabaseProvider.PostgreSql)]
    [InlineData(DatabaseProvider.PostgreSqlWithoutNodaTime)]
    public void PostgreSQL_holds_the_same(DatabaseProvider provider)
    {
        using var database = new TestDatabase(server, provider);
        database.Save(Registers.Some);
        Assert.Equal(
            [
                "279 | 2023-03-01 | null | cooperative | hanoi|other-provinces | HTX Hồng Vân",
                "002 | 2024-02-29 | 2024-06-01 | business-premises | none | Phố cổ",
                "269 | null | null | null | none | Chỉ mới dự kiến",
            ],
            database.Query(Kept.Replace("\"OpenedOn\", \"ClosedOn\"", "\"OpenedOn\"::text, \"ClosedOn\"::text", StringComparison.Ordinal)));
    }

    [Fact]
    public void PostgreSQL_holds_days_before_the_year_0_and_the_first_and_the_last_of_all_as_infinite()
    {
        using var database = new TestDatabase(server, DatabaseProvider.PostgreSql);
        var register = new Register([new SalesPoint("P-1", "Mãi mãi", District.BaDinh, LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(-257, 1, 1))], []);
        database.Save(register);
        Assert.Equal(["-infinity | infinity | 0258-01-01 BC"], database.Query("""select "OpenedOn"::text, "ClosedOn"::text, "PlannedOn"::text from "SalesPoints" """));
        Assert.Equal(register, database.Load(RegisterCoverage.Complete));
    }

    [Theory]
    [MemberData(nameof(RegisterTest.Providers), MemberType = typeof(RegisterTest))]
    public void An_entity_of_the_application_s_own_holds_every_value(DatabaseProvider provider)
    {
        using var database = new TestDatabase(server, provider);
        var shop = new Shop
        {
            Location = District.UngHoa,
            Commune = Commune.Parse("xã Đông Anh"),
            Since = new LocalDate(2024, 2, 29),
            Serves = HanoiPlan312.PilotDistricts,
            Staff = CountRange.Capped(20, 30),
            Status = FindingStatus.MetLate,
            Functions = CenterFunctions.Design | CenterFunctions.Sale,
        };
        using (RegisterContext context = database.Open())
        {
            context.Add(shop);
            context.SaveChanges();
        }

        Assert.Equal(
            ["281 | 00454 | 018|269|277|279|280 | 20..30! | met-late | design|sale"],
            database.Query("""select "Location", "Commune", "Serves", "Staff", "Status", "Functions" from "Shops" """));
        using RegisterContext later = database.Open();
        Shop read = later.Shops.Single();
        Assert.Equivalent(shop, read, strict: true);
        Assert.Same(District.UngHoa, read.Location);
    }

    private static string ColumnsOf(string table) =>
        $"""
         select attname || ' ' || format_type(atttypid, atttypmod) || case when attnotnull then ' not null' else '' end
         from pg_attribute where attrelid = '"{table}"'::regclass and attnum > 0 order by attname collate "C"
         """;
}
