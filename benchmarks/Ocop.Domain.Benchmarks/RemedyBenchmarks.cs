using BenchmarkDotNet.Attributes;

namespace Ocop.Domain.Benchmarks;

/// <summary>
/// Finds the fewest openings that fix random states: of small plans with overlapping quotas, compared with a search through all possible
/// openings, and of plan 312, which is too large for such a search.
/// </summary>
public class RemedyBenchmarks
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
            int ours = _tangles[i].FindRemedy().Openings;
            if (ours != least)
                throw new InvalidOperationException($"{nameof(BruteForceOfSmallPlans)}: {least} openings fix tangle {i}, the library says {ours}.");
        }

        if (BruteForceOfSmallPlans() < Tangled)
            throw new InvalidOperationException("The tangles need too few openings to be a workload.");
        var random = new Random(Seed);
        _states = [.. Enumerable.Range(0, States).Select(_ => State(random))];
    }

    [Benchmark(Baseline = true, Description = "this library, assessment and remedy of a small plan", OperationsPerInvoke = Tangled)]
    public int RemedyOfSmallPlans()
    {
        int openings = 0;
        foreach (Tangle tangle in _tangles)
            openings += tangle.FindRemedy().Openings;
        return openings;
    }

    [Benchmark(Description = "brute force, assessment and remedy of a small plan", OperationsPerInvoke = Tangled)]
    public int BruteForceOfSmallPlans()
    {
        int openings = 0;
        foreach (Tangle tangle in _tangles)
            openings += BruteForce.LeastOpenings(tangle);
        return openings;
    }

    [Benchmark(Description = "this library, remedy to the end of plan 312", OperationsPerInvoke = States)]
    public int RemedyOfPlan312()
    {
        int openings = 0;
        foreach (PlanAssessment assessment in _states)
            openings += assessment.FindRemedy(Plan.Horizon.End).Openings;
        return openings;
    }

    // Some tens of openings before a day of the plan's three years, so that many quotas are met and many are not.
    private static PlanAssessment State(Random random)
    {
        Register register = GeneratedRecords.Of(random.Next(10, 100)).Register;
        return Plan.Assess(register, Plan.Horizon.Start.PlusDays(random.Next(Plan.Horizon.Length)));
    }
}
