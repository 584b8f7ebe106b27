using FsCheck;
using FsCheck.Fluent;

namespace Ocop.Domain.Tests;

public class ArbitrariesTest
{
    // Making a register, a plan or a record that is not valid throws.
    private static readonly Situation[] Situations = Sample(Arbitraries.Situations(), 2_000);

    private static readonly PlanAssessment[] Assessments = [.. Situations.Select(situation => situation.Assess())];

    private static readonly Dictionary<string, Func<Situation, bool>> Kinds = new()
    {
        ["empty register"] = it => it.Register.Count == 0,
        ["hundreds of records"] = it => it.Register.Count > 200,
        ["partial register"] = it => it.Register.Coverage == RegisterCoverage.Partial,
        ["all in one district"] = it => it.Register.Count > 5 && Districts(it).Count == 1,
        ["most districts"] = it => Districts(it).Count > 25,
        ["two openings on one day"] = it => it.Register.SalesPoints.GroupBy(point => point.OpenedOn).Any(day => day.Key is not null && day.Count() > 1),
        ["opened and closed on one day"] = it => it.Register.Establishments.Any(record => record.OpenedOn is not null && record.OpenedOn == record.ClosedOn),
        ["closed on a due day"] = it => it.Register.Establishments.Any(record => it.Plan.Quotas.Any(quota => quota.Due == record.ClosedOn)),
        ["only planned"] = it => it.Register.Establishments.Any(record => record is { PlannedOn: not null, OpenedOn: null }),
        ["opened on the planned day"] = it => it.Register.Establishments.Any(record => record.OpenedOn is not null && record.OpenedOn == record.PlannedOn),
        ["leap day"] = it => it.Register.Establishments.Any(record => record.OpenedOn == new LocalDate(2024, 2, 29)),
        ["first day of no districts"] = it => it.Register.Establishments.Any(record => record.OpenedOn == new LocalDate(2025, 7, 1)),
        ["first day of all"] = it => it.Register.Establishments.Any(record => record.OpenedOn == LocalDate.MinIsoValue),
        ["last day of all"] = it => it.AsOf == LocalDate.MaxIsoValue,
        ["day before a window"] = it => it.Plan.Quotas.Any(quota => quota.Window.Start.PlusDays(-1) == it.AsOf),
        ["first day of a window"] = it => it.Plan.Quotas.Any(quota => quota.Window.Start == it.AsOf),
        ["last day of a window"] = it => it.Plan.Quotas.Any(quota => quota.Due == it.AsOf),
        ["day after a window"] = it => it.Plan.Quotas.Any(quota => quota.Due.PlusDays(1) == it.AsOf),
        ["window of one day"] = it => it.Plan.Quotas.Any(quota => quota.Window.Length == 1),
        ["several windows"] = it => it.Plan.Rules.Any(rule => rule.Windows.Length > 2),
        ["districts together"] = it => it.Plan.Rules.Any(rule => rule.Scope.IsTogether && rule.Scope.Districts.Count is > 1 and < 30),
        ["range with a cap"] = it => it.Plan.Rules.Any(rule => rule.Range.IsCapped),
        ["range of nothing"] = it => it.Plan.Rules.Any(rule => rule.Range.Maximum == 0),
        ["clauses that no rule rests on"] = it => it.Plan != HanoiPlan312.Plan && it.Plan.Clauses.Any(clause => clause.Kind != ClauseKind.Quota),
        ["objective that is counted"] = it => it.Plan != HanoiPlan312.Plan && it.Plan.Clauses.Any(clause => clause is { Kind: ClauseKind.Objective, Indicator: not null }),
        ["clause of another instrument"] = it => it.Plan.Clauses.Any(clause => clause.Citation.Instrument != it.Plan.Number),
        ["several open questions"] = it => it.Plan != HanoiPlan312.Plan && it.Plan.Interpretations.Length > 1,
        ["plan 312"] = it => it.Plan == HanoiPlan312.Plan,
    };

    public static TheoryData<string> KindNames => [.. Kinds.Keys];

    public static TheoryData<Measure, Strength, FindingStatus> Verdicts =>
    [
        .. from measure in Measure.All
           from strength in Enum.GetValues<Strength>()
           from status in Enum.GetValues<FindingStatus>()
           where measure.Basis == CountingBasis.InOperation || status is not (FindingStatus.MetLate or FindingStatus.Lapsed)
           select new TheoryDataRow<Measure, Strength, FindingStatus>(measure, strength, status),
    ];

    [Theory]
    [MemberData(nameof(KindNames))]
    public void Every_kind_of_situation_occurs_again_and_again(string kind) =>
        Assert.True(Situations.Count(Kinds[kind]) >= 5, $"{Situations.Count(Kinds[kind])} of {Situations.Length}");

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void Every_verdict_occurs_again_and_again(Measure measure, Strength strength, FindingStatus status)
    {
        int times = Assessments.Count(assessment => assessment.FindByStatus(status).Any(finding =>
            finding.Rule.Measure == measure && finding.Rule.Strength == strength));
        Assert.True(times >= 3, $"{times} of {Situations.Length}");
    }

    [Fact]
    public void A_tangle_now_and_then_takes_weights_to_bound_and_now_and_then_forces_a_range_over_its_top()
    {
        Remedy[] remedies = [.. Sample(Arbitraries.Tangles(), 5_000).Select(tangle => tangle.FindRemedy())];
        Assert.True(remedies.Count(remedy => remedy.Bounds.Any(bound => bound.Capacity > 1)) >= 3);
        Assert.True(remedies.Count(remedy => !remedy.Overruns.IsEmpty) >= 100);
        Assert.True(remedies.Count(remedy => remedy.Actions.Any(action => action.Subject.Count > 1)) >= 100);
        Assert.True(remedies.Count(remedy => remedy.Actions.Any(action => action.IsLate) && remedy.Actions.Any(action => !action.IsLate)) >= 100);
    }

    [Fact]
    public void What_a_situation_shrinks_to_is_another_one_and_valid() =>
        Assert.All(
            Situations.Where(situation => situation.Register.Count < 20).Take(50),
            situation => Assert.DoesNotContain(situation, Arbitraries.Situations().Shrinker(situation)));

    [Fact]
    public void Shrinking_ends_with_next_to_nothing()
    {
        Situation smallest = Smallest(Arbitraries.Situations(), Situations.First(situation => situation.Register.Count > 30));
        Assert.Equal(0, smallest.Register.Count);
        Assert.Equal((1, "0..", new LocalDate(2023, 1, 1)), (smallest.Plan.Quotas.Length, smallest.Plan.Rules[0].Range.ToString(), smallest.AsOf));
    }

    [Fact]
    public void A_record_shrinks_to_a_plain_one()
    {
        SalesPoint plain = Smallest(Arbitraries.SalesPoints(), Sample(Arbitraries.SalesPoints(), 20)[^1]);
        Assert.Equal(new SalesPoint(plain.Id, "N", District.BaDinh), plain);
    }

    [Fact]
    public void A_day_shrinks_to_the_first_of_2023() =>
        Assert.Equal(new LocalDate(2023, 1, 1), Smallest(Arbitraries.Days(), LocalDate.MaxIsoValue));

    [Fact]
    public void No_day_is_the_default_that_the_library_refuses() =>
        Assert.DoesNotContain(default, Sample(Arbitraries.Days(), 2_000).SelectMany(day => Arbitraries.Days().Shrinker(day).Append(day)));

    [Fact]
    public void Facts_may_close_before_they_open() =>
        Assert.Contains(Sample(Arbitraries.Facts(), 500), fact => fact.ClosedOn < fact.OpenedOn);

    [Fact]
    public void A_situation_prints_its_records() =>
        Assert.Contains("\nSales point \"P-1\" (Point P-1, Ba Đình) sales-point 001 2023-05-01/", new Situation(HanoiPlan312.Plan, Given.Register(Given.Point("P-1", District.BaDinh, new(2023, 5, 1))), new(2023, 5, 1)).ToString());

    private static T[] Sample<T>(Arbitrary<T> arbitrary, int count) =>
        [.. arbitrary.Generator.Sample(count, new Rnd(312), 50)];

    // Follows one shrink after another, sometimes a bold one and sometimes a timid one, to the end.
    private static T Smallest<T>(Arbitrary<T> arbitrary, T value)
    {
        for (int step = 0; step < 2_000; step++)
        {
            T[] smaller = [.. arbitrary.Shrinker(value)];
            if (smaller.Length == 0)
                return value;
            value = smaller[step * 7 % smaller.Length];
        }

        throw new InvalidOperationException("Shrinking does not end.");
    }

    private static DistrictSet Districts(Situation situation) =>
        [.. situation.Register.Establishments.Select(record => record.District)];
}
