using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using NodaTime.Text;
using Npgsql;

namespace Ocop.Domain.EntityFrameworkCore.Tests;

/// <summary>Engines that know nothing of the library count, by plain SQL, what it judges.</summary>
public class GroupByTest(PostgreSqlServer server)
{
    public static TheoryData<string> Engines => ["PostgreSQL", "DuckDB"];

    [Theory]
    [MemberData(nameof(Engines))]
    public void Every_verdict_is_that_of_the_register(string engine)
    {
        using DbConnection connection = Connect(engine);
        foreach (LocalDate asOf in (LocalDate[])[new(2022, 12, 31), new(2023, 12, 31), new(2024, 1, 1), new(2024, 6, 30), new(2025, 6, 30), new(2025, 12, 31), new(2030, 1, 1)])
        {
            Assert.Equal(HanoiPlan312.Plan.Assess(Registers.Some, asOf), Counted(connection, Registers.Some, HanoiPlan312.Plan, asOf).Assess(RegisterCoverage.Partial));
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Any_register_is_counted_for_any_plan_as_in_memory(string engine)
    {
        using DbConnection connection = Connect(engine);
        int counted = 0;
        Given.Some(Arbitraries.Situations(), situation =>
        {
            // Days before the year 1 are written differently by each engine.
            Register register = Given.Storable(situation.Register, DatabaseProvider.Sqlite);
            if (situation.AsOf.Year > 0 && situation.Plan.Horizon.Start.Year > 0 && register.Establishments.All(record => record.OpenedOn is not { Year: < 1 } && record.ClosedOn is not { Year: < 1 }))
            {
                Assert.Equal(Tally.Count(situation.Plan, situation.AsOf, register), Counted(connection, register, situation.Plan, situation.AsOf));
                counted++;
            }
        });
        Assert.InRange(counted, 1, int.MaxValue);
    }

    [Fact]
    public void The_page_shows_the_statement_as_it_is() => Assert.Contains(
        TallySql.Of(TallyQuestion.ListFor(HanoiPlan312.Plan, new LocalDate(2024, 6, 30))).ReplaceLineEndings("\n"),
        File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "scale-out.md")).ReplaceLineEndings("\n"),
        StringComparison.Ordinal);

    private static Tally Counted(DbConnection connection, Register register, OcopPlan plan, LocalDate asOf)
    {
        Fill(connection, register);
        var tally = new TallyBuilder(plan, asOf);
        if (tally.Questions.IsEmpty)
            return tally.Build();
        using DbCommand command = connection.CreateCommand();
        command.CommandText = TallySql.Of(tally.Questions);
        using DbDataReader rows = command.ExecuteReader();
        while (rows.Read())
        {
            for (int question = 0; question < tally.Questions.Length; question++)
                tally.AddCount(tally.Questions[question], District.Parse(rows.GetString(0)), Convert.ToInt32(rows.GetValue(question + 1), CultureInfo.InvariantCulture));
        }

        return tally.Build();
    }

    private static void Fill(DbConnection connection, Register register)
    {
        Execute(connection, "DROP TABLE IF EXISTS establishments");
        Execute(connection, "CREATE TABLE establishments (kind text, district text, opened_on date, closed_on date)");
        string[] rows = [.. register.Establishments.Select(record => $"('{EnumToken.Of(record.Kind)}', '{record.District.Code}', {Day(record.OpenedOn)}, {Day(record.ClosedOn)})")];
        if (rows.Length > 0)
            Execute(connection, $"INSERT INTO establishments VALUES {string.Join(", ", rows)}");

        static string Day(LocalDate? day) => day is { } known ? $"DATE '{LocalDatePattern.Iso.Format(known)}'" : "NULL";
    }

    private static void Execute(DbConnection connection, string sql)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private DbConnection Connect(string engine)
    {
        DbConnection connection = engine == "DuckDB" ? new DuckDBConnection("DataSource=:memory:") : new NpgsqlConnection(server.ConnectionString("postgres"));
        connection.Open();
        Execute(connection, "CREATE SCHEMA IF NOT EXISTS group_by");
        Execute(connection, engine == "DuckDB" ? "USE group_by" : "SET search_path TO group_by");
        return connection;
    }
}
