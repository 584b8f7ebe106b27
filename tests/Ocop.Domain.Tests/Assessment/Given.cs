using NodaTime.Text;

namespace Ocop.Domain.Tests;

/// <summary>Small inputs for examples: a window from 2024-03-01, the day after a leap day, to 2024-05-31.</summary>
internal static class Given
{
    public static DateInterval Window { get; } = new(new LocalDate(2024, 3, 1), new LocalDate(2024, 5, 31));

    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public static Register Register(params Establishment[] records) =>
        new(records.OfType<SalesPoint>(), records.OfType<OcopCenter>());

    public static SalesPoint Point(string id, District district, LocalDate? openedOn, LocalDate? closedOn = null) =>
        new(id, $"Point {id}", district, openedOn, closedOn);

    public static OcopCenter Center(string id, District district, LocalDate? openedOn, LocalDate? closedOn = null) =>
        new(id, $"Center {id}", district, openedOn, closedOn);

    public static OcopPlan Plan(Measure measure, CountRange range, Strength strength = Strength.Mandatory, RuleScope? scope = null)
    {
        var clause = new Clause(
            new Citation("9/KH-UBND", "C07", new BilingualText("đoạn 1", "paragraph 1"), new Uri("https://example.org/"), new LocalDate(2026, 1, 1)),
            ClauseKind.Quota,
            new BilingualText("Một chỉ tiêu.", "A quota."),
            strength);
        var rule = new PlanRule("rule", clause, measure, scope ?? RuleScope.Each(District.BaDinh), [Window], range);
        return new OcopPlan("9/KH-UBND", new BilingualText("Kế hoạch", "Plan"), [clause], [rule], []);
    }

    public static Quota Quota(Measure measure, CountRange range, Strength strength = Strength.Mandatory) =>
        Plan(measure, range, strength).Quotas[0];
}
