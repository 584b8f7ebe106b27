using Microsoft.Data.Sqlite;

namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>SQLite in memory, records loaded, days as numbers; with or without an index that covers what the query reads.</summary>
internal sealed class SqliteContender : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _query;

    public SqliteContender(IEnumerable<PlainRow> rows, LocalDate today, bool hasIndex)
    {
        _connection.Open();
        Execute("CREATE TABLE establishments (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, district INTEGER NOT NULL, opened INTEGER, closed INTEGER)");
        Load(rows);
        if (hasIndex)
            Execute("CREATE INDEX covering ON establishments (district, kind, opened, closed)");
        Execute("ANALYZE");
        _query = _connection.CreateCommand();
        _query.CommandText = SqlQuestions.Query(TallyQuestion.Of(HanoiPlan312.Plan, today), day => $"{PlainRow.Number(day)}");
        _query.Prepare();
    }

    public PlanAssessment Assess(LocalDate today) => SqlQuestions.Assess(_query, today);

    public void Dispose()
    {
        _query.Dispose();
        _connection.Dispose();
    }

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
