using System.Diagnostics;

namespace Ocop.Domain.Oracle.Tests;

/// <summary>The same comparisons over very many cases: <c>tests/oracle.sh --long</c>.</summary>
public class LongRunTest(ITestOutputHelper output)
{
    [Fact(Explicit = true)]
    public void Two_hundred_thousand_audits_agree_with_the_oracle() =>
        AssertAgreement("verdicts, needs and certificates against SQL", 200_000, OracleRun.Seed(), Comparison.OfVerdicts);

    [Fact(Explicit = true)]
    public void Two_hundred_thousand_tangled_plans_agree_on_the_least_openings() =>
        AssertAgreement("least openings and overruns against SQL", 200_000, OracleRun.Seed(), Comparison.OfTheLeast);

    [Fact(Explicit = true)]
    public void Ten_million_audits_agree_with_the_naive_definition()
    {
        const int Count = 10_000_000;
        ulong seed = OracleRun.Seed() % int.MaxValue;
        AssertNone("verdicts against the naive definition in C#", Count, seed, () => NaiveComparison.Disagreement((int)seed, Count));
    }

    private void AssertAgreement(string question, int count, ulong seed, Comparison comparison)
    {
        using var oracle = new SqlOracle();
        AssertNone(question, count, seed, () => comparison.Disagreement(oracle, seed, count));
    }

    // A row of the table in docs/trust.md.
    private void AssertNone(string question, int count, ulong seed, Func<string?> disagreement)
    {
        long start = Stopwatch.GetTimestamp();
        Assert.Null(disagreement());
        output.WriteLine($"| {question} | {count:N0} | {seed} | {Stopwatch.GetElapsedTime(start).TotalMinutes:N0} min | none |");
    }
}
