using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;

namespace Ocop.Domain.Benchmarks;

/// <summary>All 24 readings of one register, beside one assessment and beside 24, for which the plans are made beforehand.</summary>
public class W8Readings
{
    private const int Small = 1_000;
    private const int Middle = 100_000;
    private const int Large = 10_000_000;

    private static readonly LocalDate AsOf = new(2025, 6, 30);
    private static readonly OcopPlan Plan = HanoiPlan312.Plan;
    private static readonly OcopPlan[] Plans = [.. HanoiPlan312.Readings.Aggregate(
        (IEnumerable<OcopPlan>)[Plan],
        (plans, question) => plans.SelectMany(plan => question.Readings, (plan, reading) => reading.Of(plan)))];

    private static Register? Checked;

    private Register _register = null!;

    [ParamsSource(nameof(Sizes))]
    public int Establishments { get; set; }

    public static IEnumerable<int> Sizes => RunMode.IsQuick ? [Small, Middle] : [Small, Middle, Large];

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

    [Benchmark(Description = "24 separate assessments")]
    public PlanAssessment[] SeparateAssessments() => [.. Plans.Select(plan => plan.Assess(_register, AsOf))];
}
