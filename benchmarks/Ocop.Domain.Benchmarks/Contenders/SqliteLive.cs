using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>
/// SQLite in memory as the keeper of a register to which things happen: one establishment is written, its district's verdicts are
/// asked for, and it is taken back, in three prepared commands. The query looks no further than a verdict needs, so that an index
/// answers it in a time that does not grow: whether there is one at all, and up to 31 for the city.
/// </summary>
internal sealed class SqliteLive : IDisposable
{
    private const string DistrictQuery =
        """
        SELECT
            EXISTS (SELECT 1 FROM establishments WHERE district = $district AND kind = 0 AND opened BETWEEN 20230101 AND 20231231),
            EXISTS (SELECT 1 FROM establishments WHERE district = $district AND kind = 0 AND opened BETWEEN 20240101 AND 20241231),
            EXISTS (SELECT 1 FROM establishments WHERE district = $district AND kind = 0 AND opened BETWEEN 20250101 AND 20250630),
            (SELECT count(*) FROM (SELECT 1 FROM establishments WHERE kind = 0 AND opened BETWEEN 20230101 AND 20231231 LIMIT 31)),
            EXISTS (SELECT 1 FROM establishments WHERE district = $district AND kind = 1 AND opened <= 20250630 AND closed > 20250630),
            EXISTS (SELECT 1 FROM establishments WHERE district = $district AND kind = 1 AND opened <= 20231231 AND closed > 20231231)
        """;

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _insert;
    private readonly SqliteCommand _query;
    private readonly SqliteCommand _delete;
    private readonly bool[] _isPilot = Flags(HanoiPlan312.PilotDistricts);
    private readonly bool[] _isOfRollout = Flags(HanoiPlan312.RolloutDistricts);

    public SqliteLive(IEnumerable<PlainRow> rows)
    {
        _connection.Open();
        Command("CREATE TABLE establishments (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, district INTEGER NOT NULL, opened INTEGER NOT NULL, closed INTEGER NOT NULL)").ExecuteNonQuery();
        _insert = Command("INSERT INTO establishments (kind, district, opened, closed) VALUES ($kind, $district, $opened, $closed)", "$kind", "$district", "$opened", "$closed");
        _query = Command(DistrictQuery, "$district");
        _delete = Command("DELETE FROM establishments WHERE id = last_insert_rowid()");
        using (SqliteTransaction transaction = _connection.BeginTransaction())
        {
            _insert.Transaction = transaction;
            foreach (PlainRow row in rows)
                Insert(row);
            transaction.Commit();
            _insert.Transaction = null;
        }

        Command("CREATE INDEX covering ON establishments (district, kind, opened, closed)").ExecuteNonQuery();
        Command("CREATE INDEX by_day ON establishments (kind, opened)").ExecuteNonQuery();
        Command("ANALYZE").ExecuteNonQuery();
        _insert.Prepare();
        _query.Prepare();
        _delete.Prepare();
    }

    /// <summary>The statuses of the district's quotas, in the plan's order, once the row is there; then the row is taken back.</summary>
    public List<FindingStatus> Open(PlainRow row)
    {
        Insert(row);
        List<FindingStatus> statuses = StatusesOf(row.District);
        _delete.ExecuteNonQuery();
        return statuses;
    }

    public void Dispose()
    {
        _insert.Dispose();
        _query.Dispose();
        _delete.Dispose();
        _connection.Dispose();
    }

    private void Insert(PlainRow row)
    {
        _insert.Parameters[0].Value = row.Kind;
        _insert.Parameters[1].Value = row.District;
        _insert.Parameters[2].Value = row.Opened;
        _insert.Parameters[3].Value = row.Closed;
        _insert.ExecuteNonQuery();
    }

    private List<FindingStatus> StatusesOf(int district)
    {
        _query.Parameters[0].Value = district;
        using DbDataReader row = _query.ExecuteReader();
        row.Read();
        List<FindingStatus> statuses =
        [
            HandWrittenVerdicts.YearThatIsOver(row.GetInt32(0)).Status,
            HandWrittenVerdicts.YearThatIsOver(row.GetInt32(1)).Status,
            HandWrittenVerdicts.StillTime(row.GetInt32(2)).Status,
            HandWrittenVerdicts.City(row.GetInt32(3)).Status,
        ];
        if (_isPilot[district])
            statuses.Add(HandWrittenVerdicts.Pilot(row.GetInt32(4), row.GetInt32(5)).Status);
        if (_isOfRollout[district])
            statuses.Add(HandWrittenVerdicts.StillTime(row.GetInt32(4)).Status);
        return statuses;
    }

    private SqliteCommand Command(string sql, params string[] parameters)
    {
        SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (string parameter in parameters)
            command.Parameters.Add(parameter, SqliteType.Integer);
        return command;
    }

    private static bool[] Flags(DistrictSet districts) => [.. District.All.Select(districts.Contains)];
}
