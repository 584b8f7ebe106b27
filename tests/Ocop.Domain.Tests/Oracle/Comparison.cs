using FsCheck;
using FsCheck.Fluent;

namespace Ocop.Domain.Tests.Oracle;

/// <summary>Some questions, put to the library and to the oracle over random audits, and answered alike or not.</summary>
/// <param name="Audits">The audits to ask about, and how they are made smaller.</param>
/// <param name="Oracle">What the oracle says of each.</param>
/// <param name="Library">What the library says of one.</param>
internal sealed record Comparison(
    Arbitrary<Tangle> Audits,
    Func<SqlOracle, IReadOnlyList<Tangle>, ILookup<int, string>> Oracle,
    Func<Tangle, IEnumerable<string>> Library)
{
    /// <summary>How many audits are made from one seed, and asked about at once: it is by the question that SQL takes its time, and hardly by the audit.</summary>
    public const int AuditsOfASeed = 5_000;

    private const int SmallerOnesAtATime = 50;

    // Of the sizes that FsCheck knows; the generators of situations heed it little.
    private const int Size = 50;

    /// <summary>Every number, status and record of a verdict, what lacks, and the certificate of the remedy, for plans of any kind.</summary>
    public static Comparison OfVerdicts { get; } = new(
        Arb.From(
            from situation in Arbitraries.Situations().Generator
            from day in Arbitraries.Days().Generator
            select new Tangle(situation, LocalDate.Max(situation.AsOf, day)),
            audit => Arbitraries.Situations().Shrinker(audit.Situation)
                .Select(situation => new Tangle(situation, LocalDate.Max(situation.AsOf, audit.Horizon)))),
        (oracle, audits) => oracle.Ask(audits),
        LibraryAnswers.Of);

    /// <summary>The least number of openings, for plans whose quotas overlap crosswise.</summary>
    public static Comparison OfTheLeast { get; } = new(
        Arbitraries.Tangles(),
        (oracle, audits) => oracle.AskForTheLeast(audits),
        LibraryAnswers.LeastOf);

    /// <summary>The smallest audit found in which the two differ, with what either says; null where they never do.</summary>
    public string? Disagreement(SqlOracle oracle, ulong seed, int count) =>
        FirstDifference(oracle, seed, count) is { } found ? Report(oracle, Smallest(oracle, found.Audit), found.Seed) : null;

    /// <summary>The first audit found in which the two differ, and the seed of its batch; null where they never do.</summary>
    public (Tangle Audit, ulong Seed)? FirstDifference(SqlOracle oracle, ulong seed, int count)
    {
        for (int done = 0; done < count; done += AuditsOfASeed)
        {
            // A batch has a seed of its own, so that any of them can be had again without those before it.
            ulong batchSeed = seed + (ulong)(done / AuditsOfASeed);
            if (Differing(oracle, Audits.Generator.Sample(Size, new Rnd(batchSeed), Math.Min(AuditsOfASeed, count - done))) is { } found)
                return (found, batchSeed);
        }

        return null;
    }

    private Tangle Smallest(SqlOracle oracle, Tangle differing)
    {
        while (Audits.Shrinker(differing).Chunk(SmallerOnesAtATime).Select(smaller => Differing(oracle, smaller)).FirstOrDefault(found => found is not null) is { } smaller)
            differing = smaller;
        return differing;
    }

    private Tangle? Differing(SqlOracle oracle, IReadOnlyList<Tangle> audits)
    {
        ILookup<int, string> answers = Oracle(oracle, audits);
        return audits.Where((audit, number) => !answers[number].Order(StringComparer.Ordinal).SequenceEqual(Library(audit).Order(StringComparer.Ordinal))).FirstOrDefault();
    }

    private string Report(SqlOracle oracle, Tangle audit, ulong seed)
    {
        string[] theirs = [.. Oracle(oracle, [audit])[0]], ours = [.. Library(audit)];
        return $"""
            The library and docs/oracle differ; set {OracleRun.SeedVariable}={seed} to have this batch again. The smallest audit found:
            {audit}
            only the library says:
            {string.Join('\n', ours.Except(theirs))}
            only the oracle says:
            {string.Join('\n', theirs.Except(ours))}
            """;
    }
}
