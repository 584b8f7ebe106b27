using DuckDB.NET.Data;

namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>DuckDB in memory, records loaded in a table of fitting types.</summary>
internal sealed class DuckDbContender : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly DuckDBCommand _query;

    public DuckDbContender(IEnumerable<EstablishmentFact> facts, LocalDate today)
    {
        _connection.Open();
        Execute("CREATE TABLE establishments (kind UTINYINT NOT NULL, district UTINYINT NOT NULL, opened DATE, closed DATE)");
        using (DuckDBAppender appender = _connection.CreateAppender("establishments"))
        {
            foreach (EstablishmentFact fact in facts)
            {
                appender.CreateRow()
                    .AppendValue((byte)fact.Kind)
                    .AppendValue((byte)DistrictPlaces.Of(fact.District))
                    .AppendValue(Day(fact.OpenedOn))
                    .AppendValue(Day(fact.ClosedOn))
                    .EndRow();
            }
        }

        _query = _connection.CreateCommand();
        _query.CommandText = SqlQuestions.Query(TallyQuestion.Of(HanoiPlan312.Plan, today), day => $"DATE '{day:uuuu-MM-dd}'");
    }

    public PlanAssessment Assess(LocalDate today, int threads)
    {
        if (_threads != threads)
        {
            Execute($"SET threads = {threads}");
            _threads = threads;
        }

        return SqlQuestions.Assess(_query, today);
    }

    private int _threads;

    public void Dispose()
    {
        _query.Dispose();
        _connection.Dispose();
    }

    private static DateOnly? Day(LocalDate? day) => day?.ToDateOnly();

    private void Execute(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
