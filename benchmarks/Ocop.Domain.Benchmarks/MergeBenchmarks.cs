using BenchmarkDotNet.Attributes;
using Ocop.Domain.Benchmarks.Contenders;

namespace Ocop.Domain.Benchmarks;

/// <summary>Merges 1,000 partial tallies of 100 establishments each into one assessment.</summary>
public class MergeBenchmarks
{
    private const int Parts = 1_000;
    private const int Establishments = 100_000;

    private static readonly LocalDate AsOf = new(2025, 6, 30);
    private static readonly int Today = PlainRow.Number(AsOf);
    private static readonly OcopPlan Plan = HanoiPlan312.Plan;

    private Tally[] _tallies = null!;
    private PlainCounts[] _counts = null!;
    private Dictionary<CountKey, int>[] _dictionaries = null!;

    [GlobalSetup]
    public void Prepare()
    {
        GeneratedRecords records = GeneratedRecords.Of(Establishments);
        _tallies = [.. records.Facts.Chunk(Establishments / Parts).Select(facts => Tally.Count(Plan, AsOf, facts))];
        _counts = [.. records.Rows.Chunk(Establishments / Parts).Select(rows => PlainLoop.Count(rows, Today))];
        _dictionaries = [.. _counts.Select(MergedCounts.DictionaryOf)];
        PlanAssessment expected = Tally.Count(Plan, AsOf, records.Facts).Assess();
        EqualAnswers.Check(nameof(Builder), expected, Builder());
        EqualAnswers.Check(nameof(Aggregate), expected, Aggregate());
        EqualAnswers.Check(nameof(Arrays), expected, Arrays());
        EqualAnswers.Check(nameof(LinqOverDictionaries), expected, LinqOverDictionaries());
    }

    [Benchmark(Baseline = true, Description = "this library, into one builder")]
    public PlanAssessment Builder()
    {
        var builder = new TallyBuilder(Plan, AsOf);
        foreach (Tally tally in _tallies)
            builder.Add(tally);
        return builder.Build().Assess();
    }

    [Benchmark(Description = "this library, one sum after another")]
    public PlanAssessment Aggregate() => _tallies.Aggregate((sum, tally) => sum + tally).Assess();

    [Benchmark(Description = "arrays of counts, by a hand-written loop")]
    public object Arrays() => HandWrittenVerdicts.Judge(MergedCounts.Merge(_counts));

    [Benchmark(Description = "dictionaries of counts, by LINQ")]
    public object LinqOverDictionaries() => HandWrittenVerdicts.Judge(MergedCounts.Merge(_dictionaries));
}
