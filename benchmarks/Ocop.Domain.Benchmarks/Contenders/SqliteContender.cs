using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>SQLite in memory, records loaded, days as numbers: in a table as they came, asked without its index and with it, which covers what the query reads.</summary>
internal sealed class SqliteContender : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _query;
    private readonly SqliteCommand _indexedQuery;

    public SqliteContender(IEnumerable<PlainRow> rows)
    {
        _connection.Open();
        Execute("CREATE TABLE establishments (kind INTEGER NOT NULL, district INTEGER NOT NULL, opened INTEGER, closed INTEGER)");
        Load(rows);
        Execute("CREATE INDEX covering ON establishments (district, kind, opened, closed)");
        Execute("ANALYZE");
        _query = QueryOf("establishments NOT INDEXED");
        _indexedQuery = QueryOf("establishments INDEXED BY covering");
    }

    public PlanAssessment Assess(LocalDate today) => SqlAnswers.Assess(_query, today);

    public PlanAssessment AssessByIndex(LocalDate today) => SqlAnswers.Assess(_indexedQuery, today);

    public void Dispose()
    {
        _query.Dispose();
        _indexedQuery.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand QueryOf(string table)
    {
        SqliteCommand query = _connection.CreateCommand();
        query.CommandText = string.Join(" UNION ALL ", [PointsOf(table, 2023, 20231231), PointsOf(table, 2024, 20241231), PointsOf(table, 2025, 20250630), CentersOf(table)]);
        query.Prepare();
        return query;
    }

    // The fastest of the forms tried, with the index and without: a year at a time, so that the index is searched for it.
    private static string PointsOf(string table, int year, int lastDay) => string.Create(CultureInfo.InvariantCulture, $"""
        SELECT district, {year}, count(*), count(*) FILTER (WHERE closed IS NULL OR closed > 20250630)
        FROM {table} WHERE kind = 0 AND opened BETWEEN {year}0101 AND {lastDay} GROUP BY district
        """);

    private static string CentersOf(string table) => $"""
        SELECT district, 0,
            count(*) FILTER (WHERE opened <= 20231231 AND (closed IS NULL OR closed > 20231231)),
            count(*) FILTER (WHERE closed IS NULL OR closed > 20250630)
        FROM {table} WHERE kind = 1 AND opened <= 20250630 GROUP BY district
        """;

    private void Load(IEnumerable<PlainRow> rows)
    {
        using SqliteTransaction transaction = _connection.BeginTransaction();
        using SqliteCommand insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO establishments (kind, district, opened, closed) VALUES ($kind, $district, $opened, $closed)";
        SqliteParameter kind = insert.Parameters.Add("$kind", SqliteType.Integer);
        SqliteParameter district = insert.Parameters.Add("$district", SqliteType.Integer);
        SqliteParameter opened = insert.Parameters.Add("$opened", SqliteType.Integer);
        SqliteParameter closed = insert.Parameters.Add("$closed", SqliteType.Integer);
        foreach (PlainRow row in rows)
        {
            kind.Value = row.Kind;
            district.Value = row.District;
            opened.Value = row.Opened;
            closed.Value = row.Closed == PlainRow.Never ? DBNull.Value : row.Closed;
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private void Execute(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
