
namespace Ocop.Domain.Benchmarks;

/// <summary>
/// Small plans whose quotas overlap every which way over ten days and four districts, with a few records, the same for the same
/// seed: small enough to try everything.
/// </summary>
internal static class GeneratedTangles
{
    private const int MostQuotas = 10;

    private static readonly LocalDate Origin = new(2023, 1, 1);
    private static readonly District[] Districts = [District.BaDinh, District.HoanKiem, District.TayHo, District.LongBien];
    private static readonly Measure[] Measures = [Measure.NewSalesPoints, Measure.OperatingSalesPoints, Measure.OperatingCenters];

    public static Tangle[] Of(int count, int seed)
    {
        var random = new Random(seed);
        var tangles = new List<Tangle>();
        while (tangles.Count < count)
        {
            PlanRule[] rules = [.. Enumerable.Range(1, random.Next(3, 7)).Select(number => Rule(random, number))];
            if (rules.Sum(rule => rule.Quotas.Length) > MostQuotas)
                continue;
            var plan = new OcopPlan("1/KH-UBND", new BilingualText("Kế hoạch", "Plan"), rules.Select(rule => rule.Clause), rules, []);
            SalesPoint[] points = [.. Enumerable.Range(1, random.Next(4)).Select(number => new SalesPoint($"P-{number}", "Point", Any(random, Districts), Day(random)))];
            LocalDate asOf = Origin.PlusDays(random.Next(4));
            tangles.Add(new Tangle(new Situation(plan, new Register(points, []), asOf), asOf.PlusDays(random.Next(5, 15))));
        }

        return [.. tangles];
    }

    private static PlanRule Rule(Random random, int number)
    {
        District[] some = [.. Districts.Where(_ => random.Next(2) == 0).DefaultIfEmpty(District.BaDinh)];
        LocalDate start = Day(random);
        return new PlanRule(
            $"rule-{number}",
            Clause($"C{number:00}", random.Next(2) == 0 ? Strength.Mandatory : Strength.Aspirational),
            Any(random, Measures),
            random.Next(3) == 0 ? RuleScope.Each([.. some]) : RuleScope.Together([.. some]),
            [new DateInterval(start, start.PlusDays(random.Next(6)))],
            CountRange.AtLeast(random.Next(1, 4)));
    }

    private static Clause Clause(string id, Strength strength) => new(
        new Citation("1/KH-UBND", id, new BilingualText("đoạn 1", "paragraph 1"), new Uri("https://example.org/plan"), new LocalDate(2026, 1, 1)),
        ClauseKind.Quota,
        new BilingualText("Một chỉ tiêu.", "A quota."),
        strength);

    private static LocalDate Day(Random random) => Origin.PlusDays(random.Next(10));

    private static T Any<T>(Random random, T[] all) => all[random.Next(all.Length)];
}
