using FsCheck.Fluent;

namespace Ocop.Domain.Tests.Oracle;

/// <summary>The library beside the naive definition in C#, over very many small audits, on all cores.</summary>
internal static class NaiveComparison
{
    /// <summary>How many audits are made from one seed.</summary>
    private const int AuditsOfASeed = 10_000;

    /// <summary>The smallest audit found in which the two differ, with what either says; null where they never do.</summary>
    /// <param name="seed">Where the audits begin.</param>
    /// <param name="count">The number of audits, at least 1.</param>
    public static string? Disagreement(int seed, int count)
    {
        var found = new (int Seed, Situation Situation)?[(count + AuditsOfASeed - 1) / AuditsOfASeed];
        Parallel.For(0, found.Length, part =>
        {
            int own = unchecked(seed + part);
            if (QuickAudits.From(own).Take(Math.Min(AuditsOfASeed, count - (part * AuditsOfASeed))).FirstOrDefault(IsDifferent) is { } differing)
                found[part] = (own, differing);
        });
        return found.FirstOrDefault(one => one is not null) is { } first ? Report(first.Seed, Smallest(first.Situation)) : null;
    }

    private static bool IsDifferent(Situation situation)
    {
        foreach (Finding finding in situation.Assess().Findings)
        {
            if (NaiveAssessment.From(finding) != NaiveAssessment.Of(finding.Quota, situation.Register, situation.AsOf))
                return true;
        }

        return false;
    }

    private static Situation Smallest(Situation differing)
    {
        while (Arbitraries.Situations().Shrinker(differing).FirstOrDefault(IsDifferent) is { } smaller)
            differing = smaller;
        return differing;
    }

    private static string Report(int seed, Situation situation) => $"""
        The library and the naive definition differ, from seed {seed} on. The smallest audit found:
        {situation}
        the library says:
        {string.Join('\n', situation.Assess().Findings.Select(NaiveAssessment.From))}
        the naive definition says:
        {string.Join('\n', situation.Plan.Quotas.Select(quota => NaiveAssessment.Of(quota, situation.Register, situation.AsOf)))}
        """;
}
