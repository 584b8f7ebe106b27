using BenchmarkDotNet.Attributes;

namespace Ocop.Domain.Benchmarks;

/// <summary>
/// Analyses of an assessment of the full plan, compared with judging its 109 quotas: the remedy when nearly every quota needs openings, a
/// comparison, the smallest change for the city.
/// </summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private static readonly LocalDate MidYear = new(2023, 6, 30);
    private static readonly LocalDate PlanEnd = HanoiPlan312.Plan.Horizon.End;

    private readonly Register _register = new([new SalesPoint("P-1", "Point", District.BaDinh, new LocalDate(2023, 2, 1))], []);
    private Tally _tally = Tally.Empty(HanoiPlan312.Plan, MidYear);
    private PlanAssessment _before = Tally.Empty(HanoiPlan312.Plan, MidYear).Assess();
    private PlanAssessment _after = Tally.Empty(HanoiPlan312.Plan, MidYear).Assess();

    [GlobalSetup]
    public void Assess()
    {
        _tally = Tally.Count(HanoiPlan312.Plan, MidYear, _register);
        _before = HanoiPlan312.Plan.Assess(_register, MidYear);
        _after = HanoiPlan312.Plan.Assess(_register.With(new OcopCenter("C-1", "Center", District.SonTay, MidYear)), MidYear);
        if (_before.FindRemedy(PlanEnd).Needs.Length != 108 || _before.CompareWith(_after).Length != 1)
            throw new InvalidOperationException("The assessment has other findings than the workload needs.");
    }

    [Benchmark(Baseline = true, Description = "judge the 109 quotas from a ready tally")]
    public PlanAssessment JudgeTally() => _tally.Assess();

    [Benchmark(Description = "remedy of what is pending")]
    public Remedy RemedyOfThisYear() => _before.FindRemedy();

    [Benchmark(Description = "remedy to the end of the plan")]
    public Remedy RemedyToTheEndOfThePlan() => _before.FindRemedy(PlanEnd);

    [Benchmark(Description = "compare two assessments")]
    public ImmutableArray<FindingDifference> Compare() => _before.CompareWith(_after);

    [Benchmark(Description = "why not, for the city's 20 to 30")]
    public Counterfactual WhyNot() => _before[HanoiPlan312.CityTarget, 2023].ExplainWhyNot();

    [Benchmark(Description = "pace of the city's 20 to 30")]
    public QuotaPace Pace() => _before[HanoiPlan312.CityTarget, 2023].MeasurePace();
}
