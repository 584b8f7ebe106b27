using BenchmarkDotNet.Attributes;
using Ocop.Domain.Benchmarks.Contenders;

namespace Ocop.Domain.Benchmarks;

/// <summary>
/// Gives the 109 verdicts from ready counts, about half of them satisfied, and judges one number by one quota. Contenders are compiled
/// and warm, and keep the counts in the form that suits them best.
/// </summary>
public class VerdictBenchmarks
{
    /// <summary>Few enough that about half of the quotas are met.</summary>
    private const int Establishments = 100;

    private static readonly LocalDate AsOf = new(2025, 6, 30);
    private static readonly int Today = PlainRow.Number(AsOf);
    private static readonly OcopPlan Plan = HanoiPlan312.Plan;
    private static readonly Quota Quota = HanoiPlan312.AnnualMinimum.For(District.BaDinh, 2024);

    private static readonly Lazy<RulesEngineVerdicts> Engine = new(() => new RulesEngineVerdicts(Plan, AsOf));
    private static readonly Lazy<FluentValidationVerdicts> Validator = new(() => new FluentValidationVerdicts(Plan, AsOf));

    private readonly FindingStatus[] _statuses = new FindingStatus[Plan.Quotas.Length];
    private Tally _tally = null!;
    private PlainCounts _plainCounts = null!;
    private QuotaCounts _quotaCounts = null!;
    private int _achieved;
    private int _today;
    private LocalDate _day;

    [GlobalSetup]
    public void Prepare()
    {
        (_today, _day) = (Today, AsOf);
        GeneratedRecords records = GeneratedRecords.Of(Establishments);
        _tally = Tally.Count(Plan, AsOf, records.Facts);
        _plainCounts = PlainLoop.Count(records.Rows, Today);
        PlanAssessment expected = _tally.Assess();
        _quotaCounts = QuotaCounts.Of(expected);
        int met = expected.Findings.Count(finding => finding.IsSatisfied);
        if (met is < 30 or > 80)
            throw new InvalidOperationException($"{met} of {expected.Findings.Length} quotas are met, which is not about half.");
        AllVerdicts();
        if (!_statuses.SequenceEqual(expected.Findings.Select(finding => finding.Status)))
            throw new InvalidOperationException($"{nameof(AllVerdicts)}: the verdicts differ from those of the assessment.");
        EqualAnswers.Check(nameof(HandWritten), expected, HandWritten());
        EqualAnswers.Check(nameof(RulesEngine), expected, RulesEngine());
        EqualAnswers.Check(nameof(FluentValidation), expected, FluentValidation());
        for (_achieved = 2; _achieved > 0; _achieved--)
        {
            if (OneNumber().Status != OneNumberByHand())
                throw new InvalidOperationException($"{nameof(OneNumberByHand)}: {_achieved}: {OneNumberByHand()}, the library says {OneNumber()}.");
        }
    }

    [Benchmark(Baseline = true, Description = "this library, all 109 verdicts")]
    [BenchmarkCategory(QuickChecks.NoAllocation)]
    public FindingStatus[] AllVerdicts()
    {
        int next = 0;
        foreach (Quota quota in Plan.Quotas)
            _statuses[next++] = _tally.Judge(quota).Status;
        return _statuses;
    }

    [Benchmark(Description = "this library, all 109 findings")]
    public PlanAssessment AllFindings() => _tally.Assess();

    [Benchmark(Description = "this library, all 109 findings explained in Vietnamese")]
    public int AllExplanations()
    {
        int length = 0;
        foreach (Finding finding in _tally.Assess().Findings)
            length += finding.Explain(TextLanguage.Vietnamese).Length;
        return length;
    }

    [Benchmark(Description = "hand-written ifs, all 109")]
    public object HandWritten() => HandWrittenVerdicts.Judge(_plainCounts);

    [Benchmark(Description = "FluentValidation, all 109")]
    public object FluentValidation() => Validator.Value.Judge(_quotaCounts);

    [Benchmark(Description = "RulesEngine, all 109")]
    public object RulesEngine() => Engine.Value.Judge(_quotaCounts);

    [Benchmark(Description = "this library, one number judged by one quota")]
    [BenchmarkCategory(QuickChecks.NoAllocation)]
    public QuotaVerdict OneNumber() => Quota.Judge(_achieved, AsOf);

    [Benchmark(Description = "part of it: NodaTime compares two days")]
    public bool ComparisonOfDays() => _day >= Quota.Due;

    [Benchmark(Description = "part of it: NodaTime gets the calendar of a day")]
    public CalendarSystem CalendarOfDay() => _day.Calendar;

    [Benchmark(Description = "hand-written ifs, one number")]
    public FindingStatus OneNumberByHand()
    {
        if (_achieved >= 1)
            return FindingStatus.Met;
        return _today >= 20241231 ? FindingStatus.Missed : _today >= 20240101 ? FindingStatus.Pending : FindingStatus.NotStarted;
    }
}
