namespace Ocop.Domain.Tests;

/// <summary>
/// The plan is small enough to enumerate: every rule under every reading, with every order of the days that matter, every count that
/// matters and both coverages, compared with the naive definition. docs/trust.md says why these are all.
/// </summary>
public class EveryBehaviourTest(ITestOutputHelper output)
{
    private static readonly ImmutableArray<OcopPlan> Plans =
    [
        .. HanoiPlan312.Readings.Aggregate(
            (IEnumerable<OcopPlan>)[HanoiPlan312.Plan],
            (plans, question) => plans.SelectMany(plan => question.Readings.Select(reading => reading.ApplyTo(plan)))),
    ];

    private static readonly RegisterCoverage[] Coverages = Enum.GetValues<RegisterCoverage>();

    // Windows of the default reading: C01 has three, the others one each. Counts: one and more for a district; for the city, the
    // five places on and between 20 and 30.
    [Fact]
    public void Records_count_as_the_naive_definition_says_in_every_order_of_days() =>
        AssertRecordsCount([HanoiPlan312.Plan], (3 * 2) + 5 + 2 + 2);

    // Windows over all 24 plans: C01 three times in half of them and once in the others, C02, C03 and C04 once in each. Counts: as
    // above, or three for the city where there is only the 20.
    [DeepFact]
    public void Records_count_as_the_naive_definition_says_under_every_reading_too() =>
        AssertRecordsCount(Plans, ((12 * 3) + 12) * 2 + (16 * 5) + (8 * 3) + (24 * 2) + (24 * 2));

    private void AssertRecordsCount(ImmutableArray<OcopPlan> plans, int windowsAndCounts)
    {
        DayOrder[] orders = [.. DayOrder.All];
        Assert.Distinct(orders);
        int classes = 0;
        foreach ((OcopPlan plan, Quota quota) in OneQuotaOfEveryWindow(plans))
        {
            foreach (DayOrder order in orders)
            {
                foreach (int count in CountsThatMatter(quota.Rule.Range).Where(count => count > 0))
                {
                    foreach (RegisterCoverage coverage in Coverages)
                    {
                        foreach (bool nextToEnd in new[] { false, true })
                        {
                            (LocalDate asOf, LocalDate? opened, LocalDate? closed) = order.DaysAround(quota.Window, nextToEnd);
                            AssertAgree(plan, quota, Records(quota, (count, opened, closed)), coverage, asOf);
                        }

                        classes++;
                    }
                }
            }
        }

        AssertAll(classes, DayOrder.Count * 2 * windowsAndCounts);
    }

    [Fact]
    public void Counts_are_judged_as_the_naive_definition_says_on_every_kind_of_day()
    {
        int classes = 0;
        foreach ((OcopPlan plan, Quota quota) in OneQuotaOfEveryWindow(Plans))
        {
            LocalDate start = quota.Window.Start, due = quota.Due;
            foreach (LocalDate asOf in new[] { start.PlusDays(-1), start, start.PlusDays(1), due, due.PlusDays(1) })
            {
                foreach ((int now, int byDue) in CountsOn(asOf, quota))
                {
                    foreach (RegisterCoverage coverage in Coverages)
                    {
                        // What is there by the due day and still; what came after it; what was there by the due day and is no more.
                        int both = Math.Min(now, byDue);
                        LocalDate early = quota.Rule.Measure.Basis == CountingBasis.InOperation ? start.PlusDays(-1) : start;
                        ImmutableArray<Establishment> records = Records(quota, (both, early, null), (now - both, asOf, null), (byDue - both, early, asOf));
                        Finding finding = AssertAgree(plan, quota, records, coverage, asOf);
                        Assert.Equal((now, byDue), (finding.Achieved, finding.AchievedByDue));
                        classes++;
                    }
                }
            }
        }

        // A flow has no count before its window, and one on each of the other four days. A stock has one on four days, and on the last
        // any count by the due day with any count now. There are n counts with none: 3 for a district, 6 or 4 for the city.
        const int FlowOfDistrict = 1 + (4 * 3), StockOfDistrict = (4 * 3) + (3 * 3);
        AssertAll(classes, 2 * ((((12 * 3) + 12) * FlowOfDistrict) + (16 * (1 + (4 * 6))) + (8 * (1 + (4 * 4))) + (24 * StockOfDistrict) + (12 * StockOfDistrict) + (12 * FlowOfDistrict)));
    }

    // Quotas of one rule and window differ in their district alone: each takes its turn.
    private static IEnumerable<(OcopPlan Plan, Quota Quota)> OneQuotaOfEveryWindow(ImmutableArray<OcopPlan> plans)
    {
        int turn = 0;
        foreach (OcopPlan plan in plans)
        {
            foreach (var quotas in plan.Quotas.GroupBy(quota => (quota.Rule, quota.Window)))
                yield return (plan, quotas.ElementAt(turn++ % quotas.Count()));
        }
    }

    // None, too few, just enough, more, the very top and above it: no verdict tells counts apart that are in one place among these.
    private static int[] CountsThatMatter(CountRange range)
    {
        int least = range.Minimum;
        int[] top = range.Maximum is { } most ? [(least + most) / 2, most, most + 1] : [least + 1];
        return [.. new[] { 0, least - 1, least }.Concat(top).Distinct()];
    }

    private static IEnumerable<(int Now, int ByDue)> CountsOn(LocalDate asOf, Quota quota)
    {
        int[] counts = CountsThatMatter(quota.Rule.Range);
        return (quota.Rule.Measure.Basis == CountingBasis.InOperation, asOf < quota.Window.Start, asOf > quota.Due) switch
        {
            (false, true, _) => [(0, 0)],
            (true, _, true) => counts.SelectMany(now => counts.Select(byDue => (now, byDue))),
            _ => counts.Select(count => (count, count)),
        };
    }

    private static ImmutableArray<Establishment> Records(Quota quota, params ReadOnlySpan<(int Count, LocalDate? Opened, LocalDate? Closed)> groups)
    {
        District[] districts = [.. quota.Subject];
        var records = ImmutableArray.CreateBuilder<Establishment>();
        foreach ((int count, LocalDate? opened, LocalDate? closed) in groups)
        {
            for (int number = 0; number < count; number++)
            {
                string id = $"E-{records.Count}";
                District district = districts[records.Count % districts.Length];
                records.Add(quota.Rule.Measure.Kind == EstablishmentKind.SalesPoint ? Given.Point(id, district, opened, closed) : Given.Center(id, district, opened, closed));
            }
        }

        return records.ToImmutable();
    }

    private static Finding AssertAgree(OcopPlan plan, Quota quota, ImmutableArray<Establishment> records, RegisterCoverage coverage, LocalDate asOf)
    {
        var register = new Register(records.OfType<SalesPoint>(), records.OfType<OcopCenter>(), coverage);
        Finding finding = plan.Assess(register, asOf)[quota];
        NaiveAssessment expected = NaiveAssessment.Of(quota, register, asOf);
        if (NaiveAssessment.From(finding) != expected)
            Assert.Fail($"{new Situation(plan, register, asOf)}{quota}: the naive definition says {expected}, the library {NaiveAssessment.From(finding)}");
        return finding;
    }

    private void AssertAll(int isChecked, int thereAre)
    {
        output.WriteLine($"classes checked / classes there are: {isChecked} / {thereAre}");
        Assert.Equal(thereAre, isChecked);
    }
}
