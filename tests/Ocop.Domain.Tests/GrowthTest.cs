using Ocop.Domain.SystemTextJson;

namespace Ocop.Domain.Tests;

/// <summary>
/// Inputs made to be costly: what is allocated grows in proportion to the input, so nothing is copied, joined or built again for each
/// of its parts. Work that allocates nothing, such as a search through a list, is not seen here; <c>benchmarks/</c> measures the time.
/// </summary>
public class GrowthTest
{
    private static readonly LocalDate Day = new(2023, 12, 31);

    private static readonly string LongestName = new('x', Establishment.MaximumTextLength);

    // The size of the smaller input, and what is done with an input of any size.
    private static readonly Dictionary<string, (int Size, Func<int, Action> Of)> Inputs = new()
    {
        ["register: all in one district on one day"] = (500, size => Assessed(Points(size, i => $"P-{i}", _ => Day))),
        ["register: all with one identifier"] = (500, size => Refused(Points(size, _ => "P", _ => Day))),
        ["register: all closed before they opened"] = (200, size => Refused(
            [.. Enumerable.Range(0, size).Select(i => Given.Point($"P-{i}", District.BaVi, Day, Day.PlusDays(-1)))])),
        ["register: all with one identifier and the longest name"] = (50, size => Refused(
            [.. Enumerable.Range(0, size).Select(_ => new SalesPoint("P", LongestName, District.BaVi))])),
        ["fingerprint: identifiers that differ at their end"] = (500, size => Fingerprinted(
            Points(size, i => $"{new string('P', 90)}{i}", _ => Day))),
        ["timeline: all on one day"] = (10_000, size => TimelineOf(
            [.. Enumerable.Range(0, size).Select(i => Given.Point($"P-{i}", District.BaVi, Day, Day))])),
        ["timeline: each on its own day"] = (10_000, size => TimelineOf(
            Points(size, i => $"P-{i}", i => new LocalDate(1980, 1, 1).PlusDays(i)))),
        ["why not: all late by the same time"] = (500, size => WhyNot(Points(size, i => $"P-{i}", _ => Day.PlusDays(1)))),
        ["evidence: all count"] = (500, size => EvidenceOf(Points(size, i => $"P-{i}", _ => Day))),
        ["plan: one district with many windows"] = (100, size => Judged(PlanOf(1, size))),
        ["plan: many rules, each with its own clause"] = (100, size => Judged(PlanOf(size, 1))),
        ["plan: a remedy over many windows of one district"] = (100, size => RemedyOf(PlanOf(1, size))),
        ["tally: ready counts for many windows"] = (30, size => ReadyCounts(PlanOf(1, size))),
        ["plan document: one district with many windows"] = (30, size => ReadPlan(PlanDocument.Write(PlanOf(1, size)()))),
        ["plan document: many unknown members"] = (200, size => ReadPlan(Object(size, i => $"\"x{i}\":{i}"))),
        ["plan document: one member repeated"] = (200, size => ReadPlan(Object(size, _ => "\"format\":\"ocop.plan.v1\""))),
        ["plan document: many invalid rules"] = (50, size => ReadPlan(InvalidRules(size))),
        ["plan document: nested too deep"] = (10_000, size => ReadPlan(new string('[', size))),
        ["audit record: nested too deep"] = (10_000, size => ReadAudit(new string('[', size))),
        ["audit record: many invalid findings"] = (50, size => ReadAudit(
            $"{{\"findings\":[{string.Join(',', Enumerable.Repeat("{\"rule\":7}", size))}]}}")),
    };

    public static TheoryData<string> Names => [.. Inputs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Allocation_grows_with_the_input_and_not_with_its_square(string name)
    {
        (int smaller, Func<int, Action> of) = Inputs[name];
        Growth.AssertLinear(smaller, size => Allocation.OfOne(of(size)));
    }

    private static SalesPoint[] Points(int size, Func<int, string> id, Func<int, LocalDate> opened) =>
        [.. Enumerable.Range(0, size).Select(i => Given.Point(id(i), District.BaVi, opened(i)))];

    private static Action Assessed(SalesPoint[] points) => () => HanoiPlan312.Plan.Assess(new Register(points, []), Day);

    private static Action Refused(SalesPoint[] points) => () => Assert.Throws<InvalidRegisterException>(() => new Register(points, []));

    private static Action Fingerprinted(SalesPoint[] points)
    {
        var register = new Register(points, []);
        return () => AuditFingerprint.Compute(HanoiPlan312.Plan, register, Day);
    }

    private static Action TimelineOf(SalesPoint[] points)
    {
        var register = new Register(points, []);
        return () => HanoiPlan312.Plan.BuildTimeline(register);
    }

    private static Action WhyNot(SalesPoint[] points)
    {
        var register = new Register(points, []);
        Finding finding = HanoiPlan312.Plan.Assess(register, Day.PlusDays(100))[HanoiPlan312.CityTarget, 2023];
        return () => finding.ExplainWhyNot();
    }

    private static Action EvidenceOf(SalesPoint[] points)
    {
        var register = new Register(points, []);
        Finding finding = HanoiPlan312.Plan.Assess(register, Day)[HanoiPlan312.CityTarget, 2023];
        return () => Assert.NotEmpty(finding.Evidence);
    }

    private static Action Judged(Func<OcopPlan> make) => () =>
    {
        OcopPlan plan = make();
        PlanAssessment assessment = plan.Assess(Given.Register(), Day);
        foreach (Quota quota in plan.Quotas)
            _ = assessment[quota];
    };

    private static Action RemedyOf(Func<OcopPlan> make)
    {
        PlanAssessment assessment = make().Assess(Given.Register(), new LocalDate(1990, 1, 1));
        return () => assessment.FindRemedy(LocalDate.MaxIsoValue);
    }

    private static Action ReadyCounts(Func<OcopPlan> make)
    {
        OcopPlan plan = make();
        return () =>
        {
            var builder = new TallyBuilder(plan, LocalDate.MaxIsoValue);
            foreach (TallyQuestion question in builder.Questions)
            {
                foreach (District district in District.All)
                    builder.AddCount(question, district, 1);
            }

            builder.Build();
        };
    }

    private static Func<OcopPlan> PlanOf(int rules, int windows)
    {
        DateInterval[] days =
            [.. Enumerable.Range(0, windows).Select(i => new LocalDate(2000, 1, 1).PlusDays(i)).Select(day => new DateInterval(day, day))];
        return () =>
        {
            Clause[] clauses = [.. Enumerable.Range(0, rules).Select(i => new Clause(
                new Citation("9/KH-UBND", $"C{i}", new BilingualText("đoạn 1", "paragraph 1"), new Uri("https://example.org/"), Day),
                ClauseKind.Quota,
                new BilingualText("Một chỉ tiêu.", "A quota."),
                Strength.Mandatory))];
            return new OcopPlan(
                "9/KH-UBND",
                new BilingualText("Kế hoạch", "Plan"),
                clauses,
                clauses.Select(clause => new PlanRule(
                    $"rule-{clause.Id}", clause, Measure.NewSalesPoints, RuleScope.Each(District.BaVi), days, CountRange.Between(1, 2))),
                []);
        };
    }

    private static string InvalidRules(int size)
    {
        IEnumerable<string> rules = Enumerable.Repeat("{\"clause\":\"C99\",\"windows\":[{}]}", size);
        IEnumerable<string> clauses = Enumerable.Range(0, size).Select(i => $"{{\"id\":\"C{i}\"}}");
        return $"{{\"rules\":[{string.Join(',', rules)}],\"clauses\":[{string.Join(',', clauses)}]}}";
    }

    private static Action ReadPlan(string json) => () => Try(() => PlanDocument.Read(json));

    private static Action ReadAudit(string json) => () => Try(() => AuditRecord.Read(json));

    private static void Try(Action read)
    {
        try
        {
            read();
        }
        catch (InvalidDocumentException refused)
        {
            Assert.NotEmpty(refused.Errors);
        }
    }

    private static string Object(int size, Func<int, string> member) => $"{{{string.Join(',', Enumerable.Range(0, size).Select(member))}}}";
}
