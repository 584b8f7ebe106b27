using BenchmarkDotNet.Attributes;

namespace Ocop.Domain.Benchmarks;

/// <summary>
/// The least openings that mend random states: of small tangled plans, beside a search that tries every opening there can be and
/// that the library must equal; and of plan 312, which nobody can search so.
/// </summary>
public class W7Inverse
{
    private const int Seed = 312;
    private const int Tangled = 32;
    private const int States = 16;

    private static readonly OcopPlan Plan = HanoiPlan312.Plan;

    private readonly Tangle[] _tangles = GeneratedTangles.Of(Tangled, Seed);
    private PlanAssessment[] _states = [];

    [GlobalSetup]
    public void Prepare()
    {
        for (int i = 0; i < Tangled; i++)
        {
            int least = BruteForce.LeastOpenings(_tangles[i]);
            int ours = _tangles[i].Remedy().Openings;
            if (ours != least)
                throw new InvalidOperationException($"{nameof(BruteForceOfSmallPlans)}: {least} openings mend tangle {i}, the library says {ours}.");
        }

        if (BruteForceOfSmallPlans() < Tangled)
            throw new InvalidOperationException("The tangles lack nearly nothing: they are no workload.");
        var random = new Random(Seed);
        _states = [.. Enumerable.Range(0, States).Select(_ => State(random))];
    }

    [Benchmark(Baseline = true, Description = "this library, a small tangled plan assessed and mended", OperationsPerInvoke = Tangled)]
    public int RemedyOfSmallPlans()
    {
        int openings = 0;
        foreach (Tangle tangle in _tangles)
            openings += tangle.Remedy().Openings;
        return openings;
    }

    [Benchmark(Description = "brute force, a small tangled plan assessed and mended", OperationsPerInvoke = Tangled)]
    public int BruteForceOfSmallPlans()
    {
        int openings = 0;
        foreach (Tangle tangle in _tangles)
            openings += BruteForce.LeastOpenings(tangle);
        return openings;
    }

    [Benchmark(Description = "this library, plan 312 to its end", OperationsPerInvoke = States)]
    public int RemedyOfPlan312()
    {
        int openings = 0;
        foreach (PlanAssessment assessment in _states)
            openings += assessment.Remedy(Plan.Horizon.End).Openings;
        return openings;
    }

    // Some tens of openings before a day of the plan's three years: much is met, much is not.
    private static PlanAssessment State(Random random)
    {
        Register register = GeneratedRecords.Of(random.Next(10, 100)).Register;
        return Plan.Assess(register, Plan.Horizon.Start.PlusDays(random.Next(Plan.Horizon.Length)));
    }
}
