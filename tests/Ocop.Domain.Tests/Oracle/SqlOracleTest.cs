namespace Ocop.Domain.Tests.Oracle;

/// <summary>The library says what the second definition in SQL says.</summary>
public class SqlOracleTest
{
    // Several batches, so that the deep run asks about many more than one.
    private const int Cases = 20_000;

    // At most this many until a slip is seen: some show in few audits only.
    private const int CasesForASlip = 40_000;

    [Fact]
    public void Every_verdict_every_need_and_every_certificate_is_what_the_oracle_says()
    {
        using var oracle = new SqlOracle();
        Assert.Null(Comparison.OfVerdicts.Disagreement(oracle, OracleRun.Seed(), Depth.CasesOf(Cases)));
    }

    [Fact]
    public void Every_remedy_is_the_least_that_the_oracle_finds_by_trying_every_way()
    {
        using var oracle = new SqlOracle();
        Assert.Null(Comparison.OfTheLeast.Disagreement(oracle, OracleRun.Seed(), Depth.CasesOf(Cases)));
    }

    [Fact]
    public void Every_verdict_is_what_the_naive_definition_says() =>
        Assert.Null(NaiveComparison.Disagreement((int)(OracleRun.Seed() % int.MaxValue), Depth.CasesOf(500_000)));

    // Each is one slip of the pen in the oracle, since the library cannot be changed: the comparison must see it.
    [Theory]
    [InlineData("opened_on <= least(as_of, window_end)", "opened_on < least(as_of, window_end)")]
    [InlineData("closed_on > as_of)", "closed_on >= as_of)")]
    public void A_wrong_count_is_seen(string right, string wrong) => AssertSeen(Comparison.OfVerdicts, right, wrong);

    [DeepTheory]
    [InlineData("AND closed_on <= as_of AS has_closed_since", "AND closed_on < as_of AS has_closed_since")]
    [InlineData("WHEN achieved > maximum THEN", "WHEN achieved >= maximum THEN")]
    [InlineData("as_of < window_end OR achieved_by_due >= minimum", "as_of < window_end OR achieved_by_due > minimum")]
    [InlineData("WHEN as_of < window_start THEN", "WHEN as_of <= window_start THEN")]
    [InlineData("WHEN coverage = 'partial' THEN 'unproven'", "WHEN coverage = 'partial' AND way = 'flow' THEN 'unproven'")]
    [InlineData("strength = 'mandatory' AND (status", "(status")]
    [InlineData("greatest(0, window_end - as_of)", "greatest(0, window_end - as_of + 1)")]
    [InlineData("window_start <= horizon)", "window_start < horizon)")]
    [InlineData("greatest(window_start, as_of + 1)", "as_of + 1")]
    [InlineData("WHERE weight > capacity", "WHERE weight >= capacity")]
    public void A_wrong_verdict_or_remedy_is_seen(string right, string wrong) =>
        AssertSeen(Comparison.OfVerdicts, right, wrong);

    [DeepTheory]
    [InlineData("CASE WHEN is_only THEN lacking[first] ELSE 1 END", "lacking[first]")]
    [InlineData("WHERE needs.strength = 'mandatory'", "WHERE true")]
    [InlineData("AND achieved + openings > maximum", "AND achieved + openings >= maximum")]
    [InlineData("day <= last_day", "day < last_day")]
    public void A_wrong_least_is_seen(string right, string wrong) =>
        AssertSeen(Comparison.OfTheLeast, right, wrong);

    [DeepFact]
    public void What_is_seen_is_made_small_and_told_with_its_seed()
    {
        using var oracle = new SqlOracle(text => text.Replace("WHEN achieved > maximum THEN", "WHEN achieved >= maximum THEN", StringComparison.Ordinal));
        string report = Comparison.OfVerdicts.Disagreement(oracle, seed: 312, count: 2_000)!;
        Assert.Contains($"{OracleRun.SeedVariable}=312", report, StringComparison.Ordinal);
        Assert.Single(report.Split('\n'), line => line.StartsWith("rule-", StringComparison.Ordinal));
        Assert.DoesNotContain(report.Split('\n'), line => line.StartsWith("Sales point ", StringComparison.Ordinal) || line.StartsWith("Center ", StringComparison.Ordinal));
    }

    private static void AssertSeen(Comparison comparison, string right, string wrong)
    {
        bool isChanged = false;
        using var oracle = new SqlOracle(text =>
        {
            string changed = text.Replace(right, wrong, StringComparison.Ordinal);
            isChanged |= changed != text;
            return changed;
        });
        Assert.True(isChanged, $"docs/oracle does not say \"{right}\" any more: move the slip.");
        Assert.NotNull(comparison.FirstDifference(oracle, seed: 312, CasesForASlip));
    }
}
