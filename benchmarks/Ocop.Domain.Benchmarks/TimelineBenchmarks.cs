using BenchmarkDotNet.Attributes;

namespace Ocop.Domain.Benchmarks;

/// <summary>A timeline of every day, beside a single assessment of the same register.</summary>
[MemoryDiagnoser]
public class TimelineBenchmarks
{
    private static readonly LocalDate AsOf = new(2025, 6, 30);

    private Register _register = new([], []);
    private Timeline _timeline = HanoiPlan312.Plan.BuildTimeline(new Register([], []));

    [Params(1_000, 100_000)]
    public int Establishments { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        _register = GeneratedRecords.Of(Establishments).Register;
        _timeline = HanoiPlan312.Plan.BuildTimeline(_register);
        if (!_timeline.AssessOn(AsOf).Equals(HanoiPlan312.Plan.Assess(_register, AsOf)))
            throw new InvalidOperationException("The timeline differs from the assessment.");
    }

    [Benchmark(Baseline = true, Description = "assess one day")]
    public PlanAssessment AssessOneDay() => HanoiPlan312.Plan.Assess(_register, AsOf);

    [Benchmark(Description = "draw the timeline")]
    public Timeline DrawTimeline() => HanoiPlan312.Plan.BuildTimeline(_register);

    [Benchmark(Description = "one day of the timeline")]
    public PlanAssessment StateOfOneDay() => _timeline.AssessOn(AsOf);

    [Benchmark(Description = "counts of all four rules")]
    public int CountsOfEveryRule() => HanoiPlan312.Plan.Rules.Sum(rule => _timeline.CountByDay(rule).Length);
}
