using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using Ocop.Domain.Benchmarks.Contenders;

namespace Ocop.Domain.Benchmarks;

/// <summary>
/// Changes a counted register and gives the verdicts on the district concerned and on the city again. The same operation reverses the
/// change, so that the state stays the same: every time includes a change and its reversal.
/// </summary>
public class LiveUpdateBenchmarks
{
    /// <summary>In larger registers nearly every quota is met, so equal answers prove little.</summary>
    private const int FewEnoughToLack = 60;

    private static readonly LocalDate AsOf = new(2025, 6, 30);
    private static readonly OcopPlan Plan = HanoiPlan312.Plan;
    private static readonly Lazy<RulesEngineVerdicts> Engine = new(() => new RulesEngineVerdicts(Plan, AsOf));

    private static LiveState? Made;

    private LiveState _state = null!;
    private int _turn;

    [ParamsSource(nameof(Sizes))]
    public int Establishments { get; set; }

    public static IEnumerable<int> Sizes => RunMode.IsQuick ? [1_000] : [1_000, 100_000, 1_000_000];

    [GlobalSetup]
    public void Prepare()
    {
        if (Made?.Facts.Count != Establishments)
        {
            foreach (int size in (int[])[FewEnoughToLack, Establishments])
            {
                Made?.Dispose();
                Made = new LiveState(size, Plan, AsOf);
                _state = Made;
                CheckAnswers();
            }
        }

        _state = Made!;
    }

    [Benchmark(Baseline = true, Description = "this library, an opening")]
    [BenchmarkCategory(QuickChecks.NoAllocation)]
    public int Opening() => LackingAfterOpening(Next(_state.Openings));

    [Benchmark(Description = "this library, an opening, no verdict")]
    [BenchmarkCategory(QuickChecks.NoAllocation)]
    public int OpeningAlone()
    {
        LiveEvent happened = Next(_state.Openings);
        _state.Builder.Add(happened.Fact);
        _state.Builder.Remove(happened.Fact);
        return _turn;
    }

    [Benchmark(Description = "this library, a back-dated opening")]
    [BenchmarkCategory(QuickChecks.NoAllocation)]
    public int BackDatedOpening() => LackingAfterOpening(Next(_state.BackDated));

    [Benchmark(Description = "this library, a removal")]
    [BenchmarkCategory(QuickChecks.NoAllocation)]
    public int Removal()
    {
        LiveEvent happened = Next(_state.OnRecord);
        _state.Builder.Remove(happened.Fact);
        int missing = Missing(happened);
        _state.Builder.Add(happened.Fact);
        return missing;
    }

    [Benchmark(Description = "this library, a correction of a day")]
    [BenchmarkCategory(QuickChecks.NoAllocation)]
    public int Correction()
    {
        LiveEvent happened = Next(_state.OnRecord);
        _state.Builder.Remove(happened.Fact);
        _state.Builder.Add(happened.Corrected);
        int missing = Missing(happened);
        _state.Builder.Remove(happened.Corrected);
        _state.Builder.Add(happened.Fact);
        return missing;
    }

    [Benchmark(Description = "this library, full assessment from bare facts")]
    public PlanAssessment Reassessment() => Reassess(Next(_state.Openings));

    [Benchmark(Description = "RulesEngine over updated counts, an opening")]
    public object RulesEngine() => JudgeByRules(Next(_state.Openings));

    [Benchmark(Description = "SQLite with covering indexes, an opening")]
    public object Sqlite() => _state.Sqlite.Open(Next(_state.Openings).Row);

    private int LackingAfterOpening(LiveEvent happened)
    {
        _state.Builder.Add(happened.Fact);
        int missing = Missing(happened);
        _state.Builder.Remove(happened.Fact);
        return missing;
    }

    private int Missing(LiveEvent happened)
    {
        int missing = 0;
        foreach (Quota quota in happened.Quotas)
        {
            if (!_state.Builder.Judge(quota).IsSatisfied)
                missing++;
        }

        return missing;
    }

    private PlanAssessment Reassess(LiveEvent happened)
    {
        _state.Facts.Add(happened.Fact);
        PlanAssessment assessment = Tally.Count(Plan, AsOf, CollectionsMarshal.AsSpan(_state.Facts)).Assess();
        _state.Facts.RemoveAt(_state.Facts.Count - 1);
        return assessment;
    }

    private PlainVerdict[] JudgeByRules(LiveEvent happened)
    {
        _state.Counts.Add(happened.Row);
        PlainVerdict[] verdicts = Engine.Value.Judge(_state.Counts.Counts, happened.Row.District);
        _state.Counts.Remove(happened.Row);
        return verdicts;
    }

    private LiveEvent Next(LiveEvent[] events) => events[_turn++ & (LiveState.Events - 1)];

    private void CheckAnswers()
    {
        Tally before = _state.Builder.Build();
        foreach (LiveEvent happened in _state.Openings.Concat(_state.BackDated))
        {
            PlanAssessment after = Reassess(happened);
            PlainVerdict[] expected = [.. happened.Quotas.Select(quota => after[quota]).Select(finding => new PlainVerdict(finding.Status, finding.Achieved, finding.Shortfall))];
            _state.Builder.Add(happened.Fact);
            Check(nameof(Opening), happened.Quotas.Select(quota => _state.Builder.Judge(quota)).SequenceEqual(happened.Quotas.Select(quota => after[quota].Verdict)), happened);
            _state.Builder.Remove(happened.Fact);
            Check(nameof(RulesEngine), JudgeByRules(happened).SequenceEqual(expected), happened);
            Check(nameof(Sqlite), _state.Sqlite.Open(happened.Row).SequenceEqual(expected.Select(verdict => verdict.Status)), happened);
        }

        foreach (LiveEvent happened in _state.OnRecord)
        {
            _state.Builder.Remove(happened.Fact);
            _state.Builder.Add(happened.Corrected);
            Tally corrected = Tally.Count(Plan, AsOf, [happened.Corrected]) + Without(happened.Fact);
            Check(nameof(Correction), _state.Builder.Build().Equals(corrected), happened);
            _state.Builder.Remove(happened.Corrected);
            Check(nameof(Removal), _state.Builder.Build().Equals(Without(happened.Fact)), happened);
            _state.Builder.Add(happened.Fact);
        }

        if (!_state.Builder.Build().Equals(before))
            throw new InvalidOperationException("The reversed changes did not restore the state.");
    }

    private Tally Without(EstablishmentFact fact)
    {
        int place = _state.Facts.IndexOf(fact);
        ReadOnlySpan<EstablishmentFact> facts = CollectionsMarshal.AsSpan(_state.Facts);
        return Tally.Count(Plan, AsOf, facts[..place]) + Tally.Count(Plan, AsOf, facts[(place + 1)..]);
    }

    private static void Check(string contender, bool isEqual, LiveEvent happened)
    {
        if (!isEqual)
            throw new InvalidOperationException($"{contender}: {happened.Fact}: the verdicts differ from those of a full assessment.");
    }
}
