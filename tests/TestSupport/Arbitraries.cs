using FsCheck;
using FsCheck.Fluent;

namespace TestSupport;

/// <summary>
/// Realistic and hostile inputs for properties: <c>[Law(Arbitrary = [typeof(Arbitraries)])]</c>. Everything
/// generated is valid, and so is everything it shrinks to.
/// </summary>
public static class Arbitraries
{
    private static readonly LocalDate Origin = new(2023, 1, 1);

    // The edges of the plan's windows, a leap day, the end of the district level, and the two days of I09.
    private static readonly LocalDate[] TurningDays =
    [
        .. EdgesOf(HanoiPlan312.Plan),
        new(2024, 2, 29), new(2025, 6, 30), new(2025, 7, 1), new(2023, 12, 27), new(2024, 3, 23),
    ];

    private static readonly LocalDate[] FarDays =
        [LocalDate.MinIsoValue, new(1954, 10, 10), new(2100, 2, 28), LocalDate.MaxIsoValue];

    private static readonly Gen<LocalDate> Day = DayNear(HanoiPlan312.Plan);

    private static readonly Gen<District> AnyDistrict = Gen.Elements<District>([.. District.All]);

    private static readonly Gen<DistrictSet> AnyDistrictSet = Gen.OneOf(
        AnyDistrict.Select(district => (DistrictSet)district),
        Gen.Choose(0, 6).SelectMany(count => AnyDistrict.ArrayOf(count)).Select(districts => DistrictSet.Of(districts)),
        Gen.Elements(DistrictSet.Empty, District.All, District.Urban, District.Rural, HanoiPlan312.PilotDistricts, HanoiPlan312.RolloutDistricts));

    private static readonly Gen<int> FewOrMany = Gen.Frequency((5, Gen.Choose(0, 3)), (1, Gen.Choose(4, 30)));

    private static readonly Gen<CountRange> Range = Gen.Frequency(
        (3, Gen.Choose(1, 3).Select(CountRange.AtLeast)),
        (1, FewOrMany.Select(CountRange.AtLeast)),
        (1, FewOrMany.Select(CountRange.AtMost)),
        (2, from least in FewOrMany
            from more in FewOrMany
            from isCapped in Gen.Elements(true, false, false)
            select isCapped ? CountRange.Capped(least, least + more) : CountRange.Between(least, least + more)));

    private static readonly Gen<RegisterCoverage> Coverage = Gen.Frequency(
        (3, Gen.Constant(RegisterCoverage.Complete)), (1, Gen.Constant(RegisterCoverage.Partial)));

    private static readonly Gen<string> Name = Gen.Elements("Gốm sứ Bát Tràng", "HTX Hồng Vân", "N", "a\tb\\n\n", "  chợ ", "\"x\", y; z|w", "İıſ");

    private static readonly Gen<string?> OptionalText = Name.OrNull()!;

    private static readonly Gen<BilingualText> Words = Name.Two().Select(texts => new BilingualText(texts.Item1, texts.Item2));

    private static readonly Gen<District> TangledDistrict = Gen.Elements(District.BaDinh, District.HoanKiem, District.TayHo, District.LongBien);

    // Pairs above all: three of them in a ring have no opening that serves them all.
    private static readonly Gen<RuleScope> TangledScope = Gen.Frequency(
        (4, TangledDistrict.Two().Select(pair => RuleScope.Together([pair.Item1, pair.Item2]))),
        (1, TangledDistrict.NonEmptyListOf().Select(some => RuleScope.Together([.. some]))),
        (2, TangledDistrict.NonEmptyListOf().Select(some => RuleScope.Each([.. some]))));

    private static readonly Gen<LocalDate> TangledDay = Gen.Choose(0, 9).Select(Origin.PlusDays);

    private static readonly Gen<OcopPlan> RandomPlan =
        from count in Gen.Choose(1, 4)
        from rules in Gen.CollectToArray(Enumerable.Range(1, count), RandomRule)
        from others in Gen.Choose(0, 3).SelectMany(more => Gen.CollectToArray(Enumerable.Range(1, more), OtherClause))
        from open in Gen.Choose(0, 2).SelectMany(more => Gen.CollectToArray(Enumerable.Range(1, more), OpenQuestion))
        from title in Words
        select new OcopPlan("1/KH-UBND", title, [.. rules.Select(rule => rule.Clause), .. others], rules, open);

    public static Arbitrary<LocalDate> Days() => Arb.From(Day, Simpler);

    public static Arbitrary<District> Districts() => Arb.From(AnyDistrict, Simpler);

    public static Arbitrary<DistrictSet> DistrictSets() => Arb.From(AnyDistrictSet, Simpler);

    public static Arbitrary<CountRange> Ranges() => Arb.From(Range, Simpler);

    public static Arbitrary<RegisterCoverage> Coverages() => Arb.From(Coverage, Simpler);

    public static Arbitrary<EstablishmentFact> Facts() => Arb.From(
        from kind in Gen.Elements(EstablishmentKind.SalesPoint, EstablishmentKind.Center)
        from district in AnyDistrict
        from opened in Optional(Day)
        from closed in Optional(Day) // Bare facts are not judged: some close before they open.
        select new EstablishmentFact(kind, district, opened, closed));

    public static Arbitrary<SalesPoint> SalesPoints() => Arb.From(PointOf(1, AnyDistrict, Day), Simpler);

    public static Arbitrary<OcopCenter> Centers() => Arb.From(CenterOf(1, AnyDistrict, Day), Simpler);

    public static Arbitrary<Register> Registers() => Arb.From(RegisterNear(HanoiPlan312.Plan), Simpler);

    public static Arbitrary<OcopPlan> Plans() =>
        Arb.From(Gen.Frequency((1, Gen.Constant(HanoiPlan312.Plan)), (2, RandomPlan)), Simpler);

    /// <summary>A plan, a register and a day that have to do with each other.</summary>
    public static Arbitrary<Situation> Situations() => Arb.From(
        from plan in Gen.Frequency((1, Gen.Constant(HanoiPlan312.Plan)), (2, RandomPlan))
        from register in RegisterNear(plan)
        from days in DayNear(plan).ArrayOf(2)
        from asOf in Gen.Elements(days[0], days.Max()) // More often late than early: late verdicts need late days.
        select new Situation(plan, register, asOf),
        situation =>
        [
            .. Simpler(situation.Register).Select(register => situation with { Register = register }),
            .. Simpler(situation.Plan).Select(plan => situation with { Plan = plan }),
            .. Simpler(situation.AsOf).Select(asOf => situation with { AsOf = asOf }),
        ]);

    /// <summary>A few districts and days with quotas that overlap every which way, small enough to try everything.</summary>
    public static Arbitrary<Tangle> Tangles() => Arb.From(
        from rules in Gen.Choose(1, 8).SelectMany(count => Gen.CollectToArray(Enumerable.Range(1, count), TangledRule)).Where(rules => rules.Sum(rule => rule.Quotas.Length) <= 10)
        from points in Gen.Choose(0, 5)
        from centers in Gen.Choose(0, 3)
        from salesPoints in Gen.CollectToArray(Enumerable.Range(1, points), number => PointOf(number, TangledDistrict, TangledDay))
        from ocopCenters in Gen.CollectToArray(Enumerable.Range(1, centers), number => CenterOf(number, TangledDistrict, TangledDay))
        from coverage in Coverage
        from asOf in Gen.Frequency((3, Gen.Constant(Origin)), (2, TangledDay)) // More often early than late: much is still to be had.
        from later in Gen.Choose(0, 15)
        select new Tangle(new Situation(PlanOf(rules), new Register(salesPoints, ocopCenters, coverage), asOf), asOf.PlusDays(later)),
        tangle =>
        [
            .. Simpler(tangle.Situation.Register).Select(register => tangle with { Situation = tangle.Situation with { Register = register } }),
            .. Simpler(tangle.Situation.Plan).Select(plan => tangle with { Situation = tangle.Situation with { Plan = plan } }),
        ]);

    private static Gen<PlanRule> TangledRule(int number) =>
        from strength in Gen.Elements(Strength.Mandatory, Strength.Aspirational)
        from measure in Gen.Frequency((3, Gen.Constant(Measure.NewSalesPoints)), (2, Gen.Constant(Measure.OperatingSalesPoints)), (1, Gen.Constant(Measure.OperatingCenters)))
        from scope in TangledScope
        from edges in Gen.Choose(1, 2).SelectMany(windows => TangledDay.ArrayOf(2 * windows))
        from least in Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Choose(2, 3)))
        from range in Gen.Elements(CountRange.AtLeast(least), CountRange.Between(least, 3))
        select new PlanRule($"rule-{number}", ClauseOf($"C{number:00}", strength), measure, scope, WindowsOf(edges), range);

    private static IEnumerable<LocalDate> EdgesOf(OcopPlan plan) =>
        plan.Rules.SelectMany(rule => rule.Windows).SelectMany(window => new[] { window.Start, window.End }).Distinct();

    private static Gen<LocalDate> DayNear(OcopPlan plan)
    {
        int days = plan.Horizon.Length;
        return Gen.Frequency(
            (6, Around([.. EdgesOf(plan)], -1, 1)),
            (3, Around([.. EdgesOf(plan)], 2, 300)),
            (3, Gen.Choose(-days / 4, days + (days / 4)).Select(plan.Horizon.Start.PlusDays)),
            (2, Around(TurningDays, -1, 1)),
            (1, Gen.Elements(FarDays)));
    }

    private static Gen<LocalDate> Around(LocalDate[] days, int least, int most) =>
        from day in Gen.Elements(days)
        from shift in Gen.Choose(least, most)
        select day.PlusDays(shift);

    private static Gen<LocalDate?> Optional(Gen<LocalDate> day) =>
        Gen.Frequency((3, day.Select(given => (LocalDate?)given)), (2, Gen.Constant<LocalDate?>(null)));

    private static Gen<Life> LifeOf(Gen<LocalDate> day) =>
        from planned in Optional(day)
        from opened in Gen.Frequency((6, day.Select(given => (LocalDate?)given)), (1, Gen.Constant(planned)), (1, Gen.Constant<LocalDate?>(null)))
        from closed in opened is { } first ? ClosingOf(first, day) : Gen.Constant<LocalDate?>(null)
        select new Life(opened, closed, planned);

    private static Gen<LocalDate?> ClosingOf(LocalDate opened, Gen<LocalDate> day) => Gen.Frequency(
        (4, Gen.Constant<LocalDate?>(null)),
        (1, Gen.Constant<LocalDate?>(opened)),
        (4, day.Select(closed => (LocalDate?)LocalDate.Max(opened, closed))));

    private static Gen<SalesPoint> PointOf(int number, Gen<District> districts, Gen<LocalDate> day) =>
        from prefix in Gen.Elements("P-", "p-", "điểm ", "P\t")
        from name in Name
        from district in districts
        from life in LifeOf(day)
        from venue in Gen.Elements<VenueKind?>([null, .. Enum.GetValues<VenueKind>()])
        from origins in Gen.Choose(0, 3)
        from place in OptionalText
        from source in OptionalText
        select new SalesPoint($"{prefix}{number}", name, district, life.Opened, life.Closed, life.Planned, venue, (ProductOrigins)origins, place, source);

    private static Gen<OcopCenter> CenterOf(int number, Gen<District> districts, Gen<LocalDate> day) =>
        from prefix in Gen.Elements("C-", "c-", "trung tâm ")
        from name in Name
        from district in districts
        from life in LifeOf(day)
        from functions in Gen.Choose(0, 31)
        from partners in Gen.Choose(0, 31)
        from place in OptionalText
        from source in OptionalText
        select new OcopCenter($"{prefix}{number}", name, district, life.Opened, life.Closed, life.Planned, (CenterFunctions)functions, (CenterPartners)partners, place, source);

    private static Gen<Register> RegisterNear(OcopPlan plan)
    {
        Gen<LocalDate> day = DayNear(plan);
        Gen<int> size = Gen.Frequency((2, Gen.Constant(0)), (6, Gen.Choose(1, 8)), (4, Gen.Choose(9, 60)), (1, Gen.Choose(100, 300)));
        return
            from addressed in Gen.Elements([.. plan.Rules.Select(rule => rule.Scope.Districts)])
            from few in Gen.Elements<DistrictSet>(District.All, addressed, addressed, addressed.First())
            let districts = Gen.Elements<District>([.. few])
            from points in size
            from centers in size
            from salesPoints in Gen.CollectToArray(Enumerable.Range(1, points), number => PointOf(number, districts, day))
            from ocopCenters in Gen.CollectToArray(Enumerable.Range(1, centers / 2), number => CenterOf(number, districts, day))
            from coverage in Coverage
            select new Register(salesPoints, ocopCenters, coverage);
    }

    private static Gen<PlanRule> RandomRule(int number) =>
        from strength in Gen.Elements(Strength.Mandatory, Strength.Aspirational)
        from measure in Gen.Elements([.. Measure.All])
        from districts in AnyDistrictSet.Where(set => !set.IsEmpty)
        from scope in Gen.Elements(RuleScope.Each(districts), RuleScope.Together(districts))
        from edges in Gen.Choose(1, 3).SelectMany(windows => Around(TurningDays, -1, 1).ArrayOf(2 * windows))
        from range in Range
        select new PlanRule($"rule-{number}", ClauseOf($"C{number:00}", strength), measure, scope, WindowsOf(edges), range);

    private static Gen<Clause> OtherClause(int number) =>
        from kind in Gen.Elements(Enum.GetValues<ClauseKind>())
        from strength in Gen.Elements(Enum.GetValues<Strength>())
        from indicator in Gen.Elements(Enum.GetValues<IndicatorKind>())
        from isCounted in Gen.Elements(true, false)
        from text in Words
        from place in Words
        from instrument in Gen.Elements("1/KH-UBND", "04-CTr/TU", "\"2\" \\ ")
        from address in Gen.Elements("https://example.org/kế-hoạch?a=1&b=<2>#3", "urn:isbn:0", "HTTP://Example.org")
        from day in Day.Where(day => day != default)
        let variants = Enumerable.Repeat(new SourceVariant(text, new Uri(address)), number - 1)
        select new Clause(
            new Citation(instrument, $"D{number:00}", place, new Uri(address), day, variants),
            kind,
            text,
            kind == ClauseKind.Quota ? strength : null,
            kind == ClauseKind.Indicator || (kind == ClauseKind.Objective && isCounted) ? indicator : null);

    private static Gen<Interpretation> OpenQuestion(int number) =>
        from question in Words
        from answer in Words
        let isWordy = number % 2 == 0
        select new Interpretation($"I{number:00}", question, answer, isWordy ? answer : null, isWordy ? null : question, isWordy ? ["C01"] : []);

    private static Clause ClauseOf(string id, Strength strength) => new(
        new Citation("1/KH-UBND", id, new BilingualText("đoạn 1", "paragraph 1"), new Uri("https://example.org/plan"), new LocalDate(2026, 1, 1)),
        ClauseKind.Quota,
        new BilingualText("Một chỉ tiêu.", "A quota."),
        strength);

    // Days in order make windows apart, two by two; a day left alone makes a window of one day.
    private static IEnumerable<DateInterval> WindowsOf(LocalDate[] edges) =>
        edges.Distinct().Order().Chunk(2).Select(pair => new DateInterval(pair[0], pair[^1]));

    private static OcopPlan PlanOf(IReadOnlyCollection<PlanRule> rules) =>
        new("1/KH-UBND", new BilingualText("Kế hoạch", "Plan"), rules.Select(rule => rule.Clause), rules, []);

    private static IEnumerable<LocalDate> Simpler(LocalDate day)
    {
        int distance = Period.DaysBetween(Origin, day);
        return new[] { 0, distance / 2, distance - Math.Sign(distance) }
            .Where(shorter => shorter != distance)
            .Distinct()
            .Select(Origin.PlusDays)
            .Where(simpler => simpler != default);
    }

    private static IEnumerable<District> Simpler(District district) =>
        district == District.BaDinh ? [] : [District.BaDinh];

    private static IEnumerable<DistrictSet> Simpler(DistrictSet set) =>
        set.Select(district => set - district);

    private static IEnumerable<CountRange> Simpler(CountRange range) =>
        new[] { 0, 1, range.Minimum / 2, range.Minimum }.Select(CountRange.AtLeast).TakeWhile(simpler => simpler != range).Distinct();

    private static IEnumerable<RegisterCoverage> Simpler(RegisterCoverage coverage) =>
        coverage == RegisterCoverage.Complete ? [] : [RegisterCoverage.Complete];

    private static IEnumerable<SalesPoint> Simpler(SalesPoint point) =>
        Life.Of(point).Simpler()
            .Select(life => new SalesPoint(point.Id, point.Name, point.District, life.Opened, life.Closed, life.Planned, point.Venue, point.Origins, point.Place, point.Source))
            .Append(new SalesPoint(point.Id, "N", point.District, point.OpenedOn, point.ClosedOn, point.PlannedOn))
            .Append(new SalesPoint(point.Id, "N", District.BaDinh, point.OpenedOn, point.ClosedOn, point.PlannedOn))
            .Where(simpler => simpler != point);

    private static IEnumerable<OcopCenter> Simpler(OcopCenter center) =>
        Life.Of(center).Simpler()
            .Select(life => new OcopCenter(center.Id, center.Name, center.District, life.Opened, life.Closed, life.Planned, center.Functions, center.Partners, center.Place, center.Source))
            .Append(new OcopCenter(center.Id, "N", center.District, center.OpenedOn, center.ClosedOn, center.PlannedOn))
            .Append(new OcopCenter(center.Id, "N", District.BaDinh, center.OpenedOn, center.ClosedOn, center.PlannedOn))
            .Where(simpler => simpler != center);

    private static IEnumerable<Register> Simpler(Register register) =>
    [
        .. Simpler(register.SalesPoints, Simpler).Select(points => new Register(points, register.Centers, register.Coverage)),
        .. Simpler(register.Centers, Simpler).Select(centers => new Register(register.SalesPoints, centers, register.Coverage)),
        .. Simpler(register.Coverage).Select(coverage => new Register(register.SalesPoints, register.Centers, coverage)),
    ];

    private static IEnumerable<OcopPlan> Simpler(OcopPlan plan) =>
        Simpler(plan.Rules, Simpler).Where(rules => !rules.IsEmpty).Select(rules => PlanOf(rules));

    private static IEnumerable<PlanRule> Simpler(PlanRule rule) =>
    [
        .. from windows in Simpler(rule.Windows, _ => [])
           where !windows.IsEmpty
           select new PlanRule(rule.Id, rule.Clause, rule.Measure, rule.Scope, windows, rule.Range),
        .. from districts in Simpler(rule.Scope.Districts)
           where !districts.IsEmpty
           let scope = rule.Scope.IsTogether ? RuleScope.Together(districts) : RuleScope.Each(districts)
           select new PlanRule(rule.Id, rule.Clause, rule.Measure, scope, rule.Windows, rule.Range),
        .. from range in Simpler(rule.Range)
           select new PlanRule(rule.Id, rule.Clause, rule.Measure, rule.Scope, rule.Windows, range),
    ];

    // First without ever smaller parts of the list, then with one of its items made simpler.
    private static IEnumerable<ImmutableArray<T>> Simpler<T>(ImmutableArray<T> items, Func<T, IEnumerable<T>> simpler)
    {
        for (int size = items.Length; size > 0; size /= 2)
        {
            for (int start = 0; start < items.Length; start += size)
                yield return items.RemoveRange(start, Math.Min(size, items.Length - start));
        }

        for (int place = 0; place < items.Length; place++)
        {
            foreach (T simple in simpler(items[place]))
                yield return items.SetItem(place, simple);
        }
    }

    private sealed record Life(LocalDate? Opened, LocalDate? Closed, LocalDate? Planned)
    {
        public static Life Of(Establishment record) => new(record.OpenedOn, record.ClosedOn, record.PlannedOn);

        public IEnumerable<Life> Simpler() =>
            new[] { this with { Planned = null }, this with { Closed = null }, this with { Opened = null, Closed = null } }
                .Concat(Arbitraries.Simpler(Opened ?? Origin).Where(_ => Opened is not null).Select(day => this with { Opened = day }))
                .Concat(Arbitraries.Simpler(Closed ?? Origin).Where(_ => Closed is not null).Select(day => this with { Closed = day }))
                .Where(life => life != this && (life.Closed is null || life.Opened <= life.Closed));
    }
}
