using BenchmarkDotNet.Attributes;
using Ocop.Domain.Benchmarks.Contenders;

namespace Ocop.Domain.Benchmarks;

/// <summary>
/// Assesses n records: counts the answers to all questions of the plan and gives all 109 verdicts, as of a day after the start of
/// every window. L is not a contender but the limit.
/// </summary>
[WarmupCount(2)]
[IterationCount(5)] // Most iterations take long, and more of them do not change the result.
public class BatchAssessmentBenchmarks
{
    /// <summary>The smallest of the sizes.</summary>
    private const int Small = 1_000;

    private const int Middle = 100_000;
    private const int Large = 10_000_000;
    private static readonly LocalDate AsOf = new(2025, 6, 30);
    private static readonly int Today = PlainRow.Number(AsOf);
    private static readonly OcopPlan Plan = HanoiPlan312.Plan;

    private static BatchContenders? Made;

    private BatchContenders _contenders = null!;
    private Register _register = null!;
    private EstablishmentFact[] _facts = null!;
    private ReadOnlyMemory<EstablishmentFact>[] _halves = null!;
    private PlainRow[] _rows = null!;

    [ParamsSource(nameof(Sizes))]
    public int Establishments { get; set; }

    [ParamsSource(nameof(Distributions))]
    public Distribution Distribution { get; set; }

    public static IEnumerable<int> Sizes => RunMode.IsQuick ? [Small, Middle] : [Small, Middle, Large];

    public static IEnumerable<Distribution> Distributions => RunMode.IsQuick ? [Distribution.Uniform] : Enum.GetValues<Distribution>();

    /// <summary>The largest size that a contender runs at. Those that take seconds there run on one distribution only.</summary>
    /// <param name="contender">The method of the contender.</param>
    /// <param name="distribution">The distribution.</param>
    public static int LargestOf(string contender, Distribution distribution) => contender switch
    {
        nameof(RulesEngineOverRecords) => Small,
        nameof(Sqlite) => Middle,
        nameof(LinqGroupBy) or nameof(SqliteIndexed) => distribution == Distribution.Uniform ? Large : Middle,
        _ => Large,
    };

    [GlobalSetup]
    public void Prepare()
    {
        GeneratedRecords records = GeneratedRecords.Of(Establishments, Distribution);
        (_register, _facts, _rows) = (records.Register, records.Facts, records.Rows);
        _halves = [_facts.AsMemory(0, _facts.Length / 2), _facts.AsMemory(_facts.Length / 2)];
        if (Made?.Records != records)
        {
            Made?.Dispose();
            Made = null;
            BatchContenders contenders = Make(records);
            _contenders = contenders;
            CheckAnswers();
            Made = contenders; // Only after the check: if an answer differs, nothing is timed.
        }

        _contenders = Made;
    }

    [Benchmark(Baseline = true, Description = "this library, bare facts in a span")]
    public PlanAssessment Facts() => Tally.Count(Plan, AsOf, _facts).Assess();

    [Benchmark(Description = "this library, bare facts, two partitions at once")]
    public PlanAssessment FactsInParallel() =>
        _halves.AsParallel()
            .Select(half => Tally.Count(Plan, AsOf, half.Span))
            .Aggregate(Tally.Empty(Plan, AsOf), (sum, half) => sum + half)
            .Assess();

    [Benchmark(Description = "this library, objects of a register")]
    public PlanAssessment Objects() => Plan.Assess(_register, AsOf);

    [Benchmark(Description = "hand-written loop over plain structs")]
    public object HandWrittenLoop() => HandWrittenVerdicts.Judge(PlainLoop.Count(_rows, Today));

    [Benchmark(Description = "LINQ GroupBy over the objects")]
    public object LinqGroupBy() => HandWrittenVerdicts.Judge(PlainLinq.GroupBy(_register, AsOf));

    [Benchmark(Description = "LINQ CountBy over the objects")]
    public object LinqCountBy() => HandWrittenVerdicts.Judge(PlainLinq.CountBy(_register, AsOf));

    [Benchmark(Description = "DuckDB, one thread")]
    public PlanAssessment DuckDb() => _contenders.DuckDb.Assess(AsOf, threads: 1);

    [Benchmark(Description = "DuckDB, two threads")]
    public PlanAssessment DuckDbOnTwoThreads() => _contenders.DuckDb.Assess(AsOf, threads: 2);

    [Benchmark(Description = "SQLite, no index")]
    public PlanAssessment Sqlite() => _contenders.Sqlite.Assess(AsOf);

    [Benchmark(Description = "SQLite, covering index")]
    public PlanAssessment SqliteIndexed() => _contenders.Sqlite.AssessByIndex(AsOf);

    [Benchmark(Description = "hand-written loop, judged by RulesEngine")]
    public object RulesEngineOverCounts() => _contenders.RulesEngine.Judge(PlainLoop.Count(_rows, Today));

    [Benchmark(Description = "RulesEngine over the records")]
    public object RulesEngineOverRecords() => _contenders.RulesEngine.Judge(_contenders.RulesEngine.Count(_contenders.RecordInputs));

    [Benchmark(Description = "L, the limit: reading the facts' bytes")]
    public ulong Limit() => MemoryRead.Fold(_facts);

    private static BatchContenders Make(GeneratedRecords records) => new(records, AsOf);

    private void CheckAnswers()
    {
        PlanAssessment expected = Plan.Assess(_register, AsOf);
        Check(nameof(Facts), () => Facts());
        Check(nameof(FactsInParallel), () => FactsInParallel());
        Check(nameof(HandWrittenLoop), HandWrittenLoop);
        Check(nameof(LinqGroupBy), LinqGroupBy);
        Check(nameof(LinqCountBy), LinqCountBy);
        Check(nameof(DuckDb), () => DuckDb());
        Check(nameof(DuckDbOnTwoThreads), () => DuckDbOnTwoThreads());
        Check(nameof(Sqlite), () => Sqlite());
        Check(nameof(SqliteIndexed), () => SqliteIndexed());
        Check(nameof(RulesEngineOverCounts), RulesEngineOverCounts);
        Check(nameof(RulesEngineOverRecords), RulesEngineOverRecords);
        if (Limit() != MemoryRead.FoldSlowly(_facts))
            throw new InvalidOperationException($"{nameof(Limit)} does not read all bytes.");

        void Check(string contender, Func<object> answer)
        {
            if (Establishments > LargestOf(contender, Distribution))
                return;
            EqualAnswers.Check(contender, expected, answer());
            if (Establishments == Small && Distribution == Distribution.Uniform && !RunMode.IsQuick)
                WarmUp(answer);
        }
    }

    // Enough calls and a pause for the runtime to recompile what is called often. Otherwise the first contender is timed before that.
    private static void WarmUp(Func<object> answer)
    {
        for (int round = 0; round < 3; round++)
        {
            for (int call = 0; call < 40; call++)
                answer();
            Thread.Sleep(150);
        }
    }
}
