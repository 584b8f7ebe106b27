using System.Diagnostics;

namespace Ocop.Domain.Tests.Oracle;

/// <summary>The same comparisons over very many cases: <c>tests/oracle.sh --long</c>.</summary>
public class LongRunTest(ITestOutputHelper output)
{
    // So many times in a run it says how far it is.
    private const int Parts = 20;

    [DeepFact]
    public void Two_hundred_thousand_audits_agree_with_the_oracle() =>
        AssertAgreement("verdicts, needs and certificates against SQL", Comparison.OfVerdicts);

    [DeepFact]
    public void Two_hundred_thousand_tangled_plans_agree_on_the_least_openings() =>
        AssertAgreement("least openings and overruns against SQL", Comparison.OfTheLeast);

    [DeepFact]
    public void Ten_million_audits_agree_with_the_naive_definition() =>
        AssertNone("verdicts against the naive definition in C#", 10_000_000, NaiveComparison.AuditsOfASeed, (seed, count) =>
            NaiveComparison.Disagreement((int)(seed % int.MaxValue), count));

    private void AssertAgreement(string question, Comparison comparison)
    {
        using var oracle = new SqlOracle();
        AssertNone(question, 200_000, Comparison.AuditsOfASeed, (seed, count) => comparison.Disagreement(oracle, seed, count));
    }

    private void AssertNone(string question, int count, int auditsOfASeed, Func<ulong, int, string?> disagreement)
    {
        ulong seed = OracleRun.Seed();
        int partCount = count / Parts;
        long start = Stopwatch.GetTimestamp();
        for (int part = 0; part < Parts; part++)
        {
            Assert.Null(disagreement(seed + (ulong)(part * (partCount / auditsOfASeed)), partCount));
            output.WriteLine($"{(part + 1) * partCount:N0} of {count:N0}: {question}");
        }

        // A row of the table in docs/trust.md.
        output.WriteLine($"| {question} | {count:N0} | {seed} | {Stopwatch.GetElapsedTime(start).TotalSeconds:N0} s | none |");
    }
}
