namespace Ocop.Domain.Tests.Oracle;

/// <summary>
/// Very many small audits in little time: plans of one or two rules, registers of up to six records, and all their days within a few
/// weeks, so that every day often falls on the edge of something.
/// </summary>
internal static class QuickAudits
{
    private const int RegistersOfAPlan = 50;
    private const int Days = 16;

    private static readonly LocalDate FirstDay = new(2023, 12, 24);

    private static readonly ImmutableArray<District> Districts = [District.BaDinh, District.GiaLam, District.SonTay];

    private static readonly ImmutableArray<Clause> Clauses =
        [ClauseOf("C01", Strength.Mandatory), ClauseOf("C02", Strength.Aspirational)];

    /// <summary>Audits without end, the same for the same seed.</summary>
    public static IEnumerable<Situation> From(int seed)
    {
        var random = new System.Random(seed);
        while (true)
        {
            OcopPlan plan = Plan(random);
            for (int number = 0; number < RegistersOfAPlan; number++)
                yield return new Situation(plan, Register(random), Day(random));
        }
    }

    private static OcopPlan Plan(System.Random random) => new(
        "1/KH-UBND",
        new BilingualText("Kế hoạch", "Plan"),
        Clauses,
        Enumerable.Range(1, random.Next(1, 3)).Select(number => Rule(random, number)),
        []);

    private static PlanRule Rule(System.Random random, int number)
    {
        DistrictSet districts = [.. Districts.Where((_, place) => place == number || random.Next(2) == 0)];
        LocalDate[] edges = [.. Enumerable.Range(0, 2 * random.Next(1, 3)).Select(_ => Day(random)).Distinct().Order()];
        int minimum = random.Next(4), more = random.Next(3);
        return new PlanRule(
            $"rule-{number}",
            Clauses[random.Next(Clauses.Length)],
            Measure.All[random.Next(4)],
            random.Next(2) == 0 ? RuleScope.Each(districts) : RuleScope.Together(districts),
            edges.Chunk(2).Select(pair => new DateInterval(pair[0], pair[^1])),
            random.Next(4) switch
            {
                0 => CountRange.Between(minimum, minimum + more),
                1 => CountRange.Capped(minimum, minimum + more),
                _ => CountRange.AtLeast(minimum),
            });
    }

    private static Register Register(System.Random random)
    {
        var points = new List<SalesPoint>();
        var centers = new List<OcopCenter>();
        int count = random.Next(7);
        for (int number = 0; number < count; number++)
        {
            District district = Districts[random.Next(Districts.Length)];
            LocalDate? opened = random.Next(8) == 0 ? null : Day(random);
            LocalDate? closed = opened is { } first && random.Next(2) == 0 ? LocalDate.Max(first, Day(random)) : null;
            string id = Ids[number];
            if (random.Next(2) == 0)
                points.Add(new SalesPoint(id, "N", district, opened, closed));
            else
                centers.Add(new OcopCenter(id, "N", district, opened, closed));
        }

        return new Register(points, centers, random.Next(4) == 0 ? RegisterCoverage.Partial : RegisterCoverage.Complete);
    }

    private static readonly ImmutableArray<string> Ids = [.. Enumerable.Range(1, 6).Select(number => $"E-{number}")];

    private static LocalDate Day(System.Random random) => FirstDay.PlusDays(random.Next(Days));

    private static Clause ClauseOf(string id, Strength strength) => new(
        new Citation("1/KH-UBND", id, new BilingualText("đoạn 1", "paragraph 1"), new Uri("https://example.org/plan"), new LocalDate(2026, 1, 1)),
        ClauseKind.Quota,
        new BilingualText("Một chỉ tiêu.", "A quota."),
        strength);
}
