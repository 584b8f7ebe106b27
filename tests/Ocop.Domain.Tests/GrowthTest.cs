using System.Globalization;
using System.Text;
using Ocop.Domain.SystemTextJson;

namespace Ocop.Domain.Tests;

/// <summary>
/// Inputs as those would make them who want a program to hang: the time grows as they do, and not as their square. Alone, so that no
/// other test runs beside it.
/// </summary>
[Collection(nameof(GrowthTest))]
[CollectionDefinition(nameof(GrowthTest), DisableParallelization = true)]
public class GrowthTest(ITestOutputHelper output)
{
    private const int MostAttempts = 4;

    /// <summary>Below so many milliseconds the steps are seen in which the garbage collector works, and no growth.</summary>
    private const double LeastMeasured = 100;

    private static readonly LocalDate Day = new(2023, 12, 31);

    // Each input has a size, and a way to make it of any size and give what is to be timed.
    private static readonly Dictionary<string, (int Size, Func<int, Action> Of)> Inputs = new()
    {
        ["register: all in one district on one day"] = (10_000, size => Assessed(Points(size, i => $"P-{i}", _ => Day))),
        ["register: all of one identifier"] = (2_000, size => Refused(Points(size, _ => "P", _ => Day))),
        ["register: all closed before they opened"] = (2_000, size => Refused([.. Enumerable.Range(0, size).Select(i => Given.Point($"P-{i}", District.BaVi, Day, Day.PlusDays(-1)))])),
        ["register: all of one identifier, with the longest names"] = (300, size => Refused([.. Enumerable.Range(0, size).Select(_ => new SalesPoint("P", new string('x', Establishment.MaximumTextLength), District.BaVi))])),
        ["fingerprint: identifiers that differ at their end"] = (1_000, size => Fingerprinted(Points(size, i => $"{new string('P', 90)}{i}", _ => Day))),
        ["timeline: all on one day"] = (10_000, size => TimelineOf([.. Enumerable.Range(0, size).Select(i => Given.Point($"P-{i}", District.BaVi, Day, Day))])),
        ["timeline: each on a day of its own"] = (10_000, size => TimelineOf(Points(size, i => $"P-{i}", i => new LocalDate(1980, 1, 1).PlusDays(i)))),
        ["why not: all late alike"] = (2_000, size => WhyNot(Points(size, i => $"P-{i}", _ => Day.PlusDays(1)))),
        ["evidence: all count"] = (10_000, size => EvidenceOf(Points(size, i => $"P-{i}", _ => Day))),
        ["register: equal to its mirror image"] = (5_000, size => Compared(Points(size, i => $"P-{i}", _ => Day))),
        ["plan: one district with very many windows"] = (500, size => Judged(PlanOf(1, size))),
        ["plan: very many rules, each with a clause of its own"] = (200, size => Judged(PlanOf(size, 1))),
        ["plan: a remedy over very many windows of one district"] = (200, size => RemedyOf(PlanOf(1, size))),
        ["tally: ready counts for very many windows"] = (30, size => ReadyCounts(PlanOf(1, size))),
        ["plan document: one district with very many windows"] = (150, size => ReadPlan(PlanDocument.Write(PlanOf(1, size)()))),
        ["plan document: very many members that it does not have"] = (400, size => ReadPlan(Object(size, i => $"\"x{i}\":{i}"))),
        ["plan document: one member over and over"] = (2_000, size => ReadPlan(Object(size, _ => "\"format\":\"ocop.plan.v1\""))),
        ["plan document: very many bad rules"] = (100, size => ReadPlan($"{{\"rules\":[{string.Join(',', Enumerable.Repeat("{\"clause\":\"C99\",\"windows\":[{}]}", size))}],\"clauses\":[{string.Join(',', Enumerable.Range(0, size).Select(i => $"{{\"id\":\"C{i}\"}}"))}]}}")),
        ["plan document: nested too deep"] = (100_000, size => ReadPlan(new string('[', size))),
        ["audit record: nested too deep"] = (1_000_000, size => ReadAudit(new string('[', size))),
        ["audit record: very many bad findings"] = (100, size => ReadAudit($"{{\"findings\":[{string.Join(',', Enumerable.Repeat("{\"rule\":7}", size))}]}}")),
        ["district: a name of very many words"] = (200_000, size => () => District.TryParse(Words(size), out _)),
        ["ranges: very many digits"] = (2_000_000, size => () => CountRange.TryParse(new string('0', size), out _)),
    };

    public static TheoryData<string> Names => [.. Inputs.Keys];

    // Of what grows with the square, four times as much takes sixteen times as long.
    [Theory]
    [MemberData(nameof(Names))]
    public void Four_times_as_much_takes_less_than_nine_times_as_long(string name)
    {
        (int size, Func<int, Action> of) = Inputs[name];
        for (int attempt = 1; ; attempt++)
        {
            double[] times = [ProcessorTime.OfOne(of(4 * size)), ProcessorTime.OfOne(of(16 * size))];
            if (times[1] < Math.Max(9 * times[0], LeastMeasured))
                return;
            Assert.True(attempt < MostAttempts, Line(name, 4 * size, times));
        }
    }

    // The table of docs/trust.md: Ocop.Domain.Tests -explicit only -class '*GrowthTest' -showLiveOutput
    [Theory(Explicit = true)]
    [MemberData(nameof(Names))]
    public void Twice_as_much_takes_less_than_three_times_as_long(string name)
    {
        (int size, Func<int, Action> of) = Inputs[name];
        for (int attempt = 1; ; attempt++)
        {
            double[] times = [.. new[] { 4, 8, 16 }.Select(times => ProcessorTime.OfOne(of(size * times)))];
            if (times[1] < Math.Max(3 * times[0], LeastMeasured) && times[2] < Math.Max(3 * times[1], LeastMeasured))
            {
                output.WriteLine(Line(name, 4 * size, times));
                return;
            }

            Assert.True(attempt < MostAttempts, Line(name, 4 * size, times));
        }
    }

    private static string Line(string name, int size, double[] milliseconds) => string.Create(
        CultureInfo.InvariantCulture, $"| {name} | {size:N0} | {string.Join(" | ", milliseconds.Select(time => time.ToString("0.0", CultureInfo.InvariantCulture)))} |");

    private static SalesPoint[] Points(int size, Func<int, string> id, Func<int, LocalDate> opened) =>
        [.. Enumerable.Range(0, size).Select(i => Given.Point(id(i), District.BaVi, opened(i)))];

    private static Action Assessed(SalesPoint[] points) => () => HanoiPlan312.Plan.Assess(new Register(points, []), Day);

    private static Action Refused(SalesPoint[] points) => () => Assert.Throws<InvalidRegisterException>(() => new Register(points, []));

    private static Action Fingerprinted(SalesPoint[] points)
    {
        var register = new Register(points, []);
        return () => AuditFingerprint.Of(HanoiPlan312.Plan, register, Day);
    }

    private static Action TimelineOf(SalesPoint[] points)
    {
        var register = new Register(points, []);
        return () => HanoiPlan312.Plan.Timeline(register);
    }

    private static Action WhyNot(SalesPoint[] points)
    {
        var register = new Register(points, []);
        Finding finding = HanoiPlan312.Plan.Assess(register, Day.PlusDays(100))[HanoiPlan312.CityTarget, 2023];
        return () => finding.WhyNot(register);
    }

    private static Action EvidenceOf(SalesPoint[] points)
    {
        var register = new Register(points, []);
        Finding finding = HanoiPlan312.Plan.Assess(register, Day)[HanoiPlan312.CityTarget, 2023];
        return () => finding.Evidence(register);
    }

    private static Action Compared(SalesPoint[] points)
    {
        Register one = new(points, []), other = new(Enumerable.Reverse(points), []);
        return () => Assert.True(one.Equals(other));
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
        return () => assessment.Remedy(LocalDate.MaxIsoValue);
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
        DateInterval[] days = [.. Enumerable.Range(0, windows).Select(i => new LocalDate(2000, 1, 1).PlusDays(i)).Select(day => new DateInterval(day, day))];
        return () =>
        {
            Clause[] clauses = [.. Enumerable.Range(0, rules).Select(i => new Clause(
                new Citation("9/KH-UBND", $"C{i}", new BilingualText("đoạn 1", "paragraph 1"), new Uri("https://example.org/"), Day), ClauseKind.Quota, new BilingualText("Một chỉ tiêu.", "A quota."), Strength.Mandatory))];
            return new OcopPlan(
                "9/KH-UBND",
                new BilingualText("Kế hoạch", "Plan"),
                clauses,
                clauses.Select(clause => new PlanRule($"rule-{clause.Id}", clause, Measure.NewSalesPoints, RuleScope.Each(District.BaVi), days, CountRange.Between(1, 2))),
                []);
        };
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
            Assert.NotEmpty(refused.Faults);
        }
    }

    private static string Object(int size, Func<int, string> member) => $"{{{string.Join(',', Enumerable.Range(0, size).Select(member))}}}";

    private static string Words(int size) => new StringBuilder(size).Insert(0, "Ba ", size / 3).ToString();
}
