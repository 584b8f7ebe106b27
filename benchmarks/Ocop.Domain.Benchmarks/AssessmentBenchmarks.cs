using BenchmarkDotNet.Attributes;

namespace Ocop.Domain.Benchmarks;

/// <summary>From records or bare facts to all 109 findings, from a ready tally to them, and from one number to one verdict.</summary>
[MemoryDiagnoser]
public class AssessmentBenchmarks
{
    private static readonly LocalDate AsOf = new(2025, 6, 30);
    private static readonly Quota Quota = HanoiPlan312.AnnualMinimum.For(District.BaDinh, 2024);

    private Register _register = new([], []);
    private EstablishmentFact[] _facts = [];
    private Tally _tally = Tally.Empty(HanoiPlan312.Plan, AsOf);

    [Params(1_000, 10_000, 100_000)]
    public int Establishments { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        _register = GeneratedRegister.Of(Establishments);
        _facts = [.. _register.Establishments.Select(establishment => establishment.Fact)];
        _tally = Tally.Of(HanoiPlan312.Plan, AsOf, _register);
    }

    [Benchmark(Baseline = true)]
    public PlanAssessment AssessRegister() => HanoiPlan312.Plan.Assess(_register, AsOf);

    [Benchmark]
    public PlanAssessment AssessFacts() => Tally.Of(HanoiPlan312.Plan, AsOf, _facts).Judge();

    [Benchmark]
    public PlanAssessment JudgeTally() => _tally.Judge();

    [Benchmark]
    public QuotaVerdict JudgeOneNumber() => Quota.Judge(achieved: 0, AsOf);
}
