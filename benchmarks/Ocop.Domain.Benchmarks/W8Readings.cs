using BenchmarkDotNet.Attributes;

namespace Ocop.Domain.Benchmarks;

/// <summary>All 24 readings of one register, beside one assessment and beside 24, with their plans at hand or made by the readings, as the envelope makes them.</summary>
public class W8Readings
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
            throw new InvalidOperationException($"{nameof(SeparateAssessments)}: the {apart.Length} assessments are others than the {together.Length} of the envelope.");
        Checked = _register;
    }

    [Benchmark(Baseline = true, Description = "one assessment")]
    public PlanAssessment OneAssessment() => Plan.Assess(_register, AsOf);

    [Benchmark(Description = "this library, the envelope of all 24 readings")]
    public ReadingEnvelope Envelope() => Plan.Envelope(_register, AsOf, HanoiPlan312.Readings);

    [Benchmark(Description = "24 separate assessments, plans at hand")]
    public PlanAssessment[] SeparateAssessments() => [.. Plans.Select(plan => plan.Assess(_register, AsOf))];

    [Benchmark(Description = "24 separate assessments, plans made by the readings")]
    public PlanAssessment[] SeparateReadings() => [.. Read().Select(plan => plan.Assess(_register, AsOf))];

    private static IEnumerable<OcopPlan> Read() => HanoiPlan312.Readings.Aggregate(
        (IEnumerable<OcopPlan>)[Plan],
        (plans, question) => plans.SelectMany(_ => question.Readings, (plan, reading) => reading.Of(plan)));
}
