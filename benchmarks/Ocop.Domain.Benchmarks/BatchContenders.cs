using Ocop.Domain.Benchmarks.Contenders;

namespace Ocop.Domain.Benchmarks;

/// <summary>
/// The contenders of <see cref="BatchAssessmentBenchmarks"/> that keep the records in their own form, each created on first use.
/// </summary>
internal sealed class BatchContenders(GeneratedRecords records, LocalDate asOf) : IDisposable
{
    private readonly Lazy<DuckDbContender> _duckDb = new(() => new DuckDbContender(records.Facts));
    private readonly Lazy<SqliteContender> _sqlite = new(() => new SqliteContender(records.Rows));
    private readonly Lazy<RulesEngineContender> _rulesEngine = new(() => new RulesEngineContender(asOf));
    private readonly Lazy<RecordInput[]> _recordInputs = new(() =>
        [.. records.Rows.Select(row => new RecordInput { Kind = row.Kind, District = row.District, Opened = row.Opened, Closed = row.Closed })]);

    public GeneratedRecords Records => records;

    public DuckDbContender DuckDb => _duckDb.Value;

    public SqliteContender Sqlite => _sqlite.Value;

    public RulesEngineContender RulesEngine => _rulesEngine.Value;

    public RecordInput[] RecordInputs => _recordInputs.Value;

    public void Dispose()
    {
        if (_duckDb.IsValueCreated)
            DuckDb.Dispose();
        if (_sqlite.IsValueCreated)
            Sqlite.Dispose();
    }
}
