using BenchmarkDotNet.Attributes;

namespace Ocop.Domain.Benchmarks;

/// <summary>
/// Assesses one register under all 24 readings, compared with one assessment and with 24 separate ones, from ready plans or from
/// plans that the readings make.
/// </summary>
public class ReadingComparisonBenchmarks
{
    /// <summary>The sizes of a full run.</summary>
    public static readonly int[] AllSizes = [1_000, 100_000, 10_000_000];

    private static readonly LocalDate AsOf = new(2025, 6, 30);
    private static readonly OcopPlan Plan = HanoiPlan312.Plan;
    private static readonly OcopPlan[] Plans = [.. Read()];

    private static Register? Checked;

    private Register _register = null!;

    [ParamsSource(nameof(Sizes))]
    public int Establishments { get; set; }

    public static IEnumerable<int> Sizes => RunMode.IsQuick ? AllSizes[..2] : AllSizes;

    [GlobalSetup]
    public void Prepare()
    {
        _register = GeneratedRecords.Of(Establishments).Register;
        if (ReferenceEquals(_register, Checked))
            return;
        ImmutableArray<PlanAssessment> together = Envelope().Assessments;
        PlanAssessment[] apart = SeparateAssessments();
        if (apart.Length != 24 || !together.SequenceEqual(apart))
            throw new InvalidOperationException($"{nameof(SeparateAssessments)}: the assessments differ from those of the envelope.");
        Checked = _register;
    }

    [Benchmark(Baseline = true, Description = "one assessment")]
    public PlanAssessment OneAssessment() => Plan.Assess(_register, AsOf);

    [Benchmark(Description = "this library, the envelope of all 24 readings")]
    public ReadingComparison Envelope() => Plan.CompareReadings(_register, AsOf, HanoiPlan312.Readings);

    [Benchmark(Description = "24 separate assessments, ready plans")]
    public PlanAssessment[] SeparateAssessments() => [.. Plans.Select(plan => plan.Assess(_register, AsOf))];

    [Benchmark(Description = "24 separate assessments, plans made by the readings")]
    public PlanAssessment[] SeparateReadings() => [.. Read().Select(plan => plan.Assess(_register, AsOf))];

    private static IEnumerable<OcopPlan> Read() => HanoiPlan312.Readings.Aggregate(
        (IEnumerable<OcopPlan>)[Plan],
        (plans, question) => plans.SelectMany(_ => question.Readings, (plan, reading) => reading.ApplyTo(plan)));
}
