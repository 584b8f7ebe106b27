using System.Globalization;
using Batches = Ocop.Domain.Benchmarks.BatchAssessmentBenchmarks;
using LiveUpdates = Ocop.Domain.Benchmarks.LiveUpdateBenchmarks;
using ReadingComparisons = Ocop.Domain.Benchmarks.ReadingComparisonBenchmarks;
using Verdicts = Ocop.Domain.Benchmarks.VerdictBenchmarks;

namespace Ocop.Domain.Benchmarks.Report;

/// <summary>A performance target of the library, and how the results decide whether it is met.</summary>
/// <param name="Workload">The workload, in words.</param>
/// <param name="Asked">The target, in words.</param>
/// <param name="Measure">Gets the number that decides; null if it was not measured.</param>
/// <param name="Show">Formats the number.</param>
/// <param name="IsMet">Whether the number is good enough.</param>
internal sealed record Target(
    string Workload,
    string Asked,
    Func<Results, double?> Measure,
    Func<double, string> Show,
    Func<double, bool> IsMet)
{
    private const int Middle = 100_000;
    private const int Large = 10_000_000;
    private const string Objects = "assessment of 10⁷ objects";
    private const string Facts = "assessment of 10⁷ facts in a span";
    private const string OneNumber = "one number judged by one quota";
    private const string AllVerdicts = "all 109 verdicts";
    private const string OpeningAlone = "live update: an opening, no verdict";
    private const string Opening = "live update: an opening and its district's verdicts";

    public static IReadOnlyList<Target> All { get; } =
    [
        Faster(Objects, "at least 20× faster than LINQ GroupBy", 20, Batch(nameof(Batches.LinqGroupBy)), Batch(nameof(Batches.Objects))),
        Faster(Objects, "at least 3× faster than LINQ CountBy", 3, Batch(nameof(Batches.LinqCountBy)), Batch(nameof(Batches.Objects))),
        Faster(
            Objects, "no slower than DuckDB on two threads", 1, Batch(nameof(Batches.DuckDbOnTwoThreads)), Batch(nameof(Batches.Objects))),
        FlatMemory(Objects, "0 bytes allocated per establishment", nameof(Batches.Objects)),
        Faster(
            Facts,
            "one thread at least 2× faster than DuckDB on two",
            2,
            Batch(nameof(Batches.DuckDbOnTwoThreads)),
            Batch(nameof(Batches.Facts))),
        Within(Facts, "within 3× of the limit L, on one core", 3, Batch(nameof(Batches.Facts)), Batch(nameof(Batches.Limit))),
        Within(Facts, "within 2× of the limit L, on two cores", 2, Batch(nameof(Batches.FactsInParallel)), Batch(nameof(Batches.Limit))),
        FlatTime("assessment of objects", nameof(Batches.Objects)),
        FlatTime("assessment of facts in a span", nameof(Batches.Facts)),
        FlatMemory("assessment of facts in a span", "memory of a tally independent of n", nameof(Batches.Facts)),
        Under(OneNumber, "less than 10 ns", 10, Verdict(nameof(Verdicts.OneNumber))),
        Nothing(OneNumber, Verdict(nameof(Verdicts.OneNumber))),
        Under(AllVerdicts, "less than 2 µs", 2_000, Verdict(nameof(Verdicts.AllVerdicts))),
        Faster(
            AllVerdicts,
            "at least 200× faster than RulesEngine",
            200,
            Verdict(nameof(Verdicts.RulesEngine)),
            Verdict(nameof(Verdicts.AllVerdicts))),
        Faster(
            AllVerdicts,
            "at least 20× faster than FluentValidation",
            20,
            Verdict(nameof(Verdicts.FluentValidation)),
            Verdict(nameof(Verdicts.AllVerdicts))),
        Under(OpeningAlone, "less than 200 ns", 200, LiveUpdate(nameof(LiveUpdates.OpeningAlone))),
        Nothing(OpeningAlone, LiveUpdate(nameof(LiveUpdates.OpeningAlone))),
        Under(Opening, "less than 200 ns", 200, LiveUpdate(nameof(LiveUpdates.Opening))),
        Nothing(Opening, LiveUpdate(nameof(LiveUpdates.Opening))),
        new(
            "cold start, compiled ahead of time",
            "less than a fifth of RulesEngine's start",
            results => Start(results, "Ocop.Domain, ahead of time") / Start(results, "RulesEngine"),
            Times,
            value => value < 0.2),
        new(
            "size of the assembly",
            "less than 200 KB",
            results => results.Assembly is [var whole, ..] ? whole.Bytes : null,
            value => Amount.Bytes((long)value),
            value => value < 200_000),
        .. ReadingComparisons.AllSizes.Select(size => Within(
            string.Create(CultureInfo.InvariantCulture, $"all 24 readings of {size:N0} establishments"),
            "less than 3× of one assessment",
            3,
            Readings(nameof(ReadingComparisons.Envelope), size),
            Readings(nameof(ReadingComparisons.OneAssessment), size))),
    ];

    private static Target Faster(
        string workload, string asked, double least, Func<Results, Measurement?> contender, Func<Results, Measurement?> ours) =>
        new(workload, asked, results => contender(results)?.Median / ours(results)?.Median, Times, value => value >= least);

    private static Target Within(
        string workload, string asked, double most, Func<Results, Measurement?> ours, Func<Results, Measurement?> floor) =>
        new(workload, asked, results => ours(results)?.Median / floor(results)?.Median, Times, value => value <= most);

    private static Target Under(string workload, string asked, double nanoseconds, Func<Results, Measurement?> ours) =>
        new(workload, asked, results => ours(results)?.Median, Amount.Time, value => value < nanoseconds);

    private static Target Nothing(string workload, Func<Results, Measurement?> ours) =>
        new(workload, "0 bytes", results => ours(results)?.Allocated, Bytes, value => value == 0);

    private static Target FlatTime(string workload, string method) =>
        new(
            workload,
            "time per establishment at 10⁷ within 1.5× of that at 10⁵",
            results => Growth(results, method),
            Times,
            value => value <= 1.5);

    private static Target FlatMemory(string workload, string asked, string method) =>
        new(workload, asked, results => BytesPerEstablishment(results, method), Bytes, value => value == 0);

    private static Func<Results, Measurement?> Batch(string method, int size = Large) =>
        results => results.Measurements.Find(nameof(BatchAssessmentBenchmarks), method, BatchParameters.Of(size, Distribution.Uniform));

    private static Func<Results, Measurement?> Verdict(string method) =>
        results => results.Measurements.Find(nameof(VerdictBenchmarks), method);

    private static Func<Results, Measurement?> LiveUpdate(string method) =>
        results => results.Measurements.Largest(nameof(LiveUpdateBenchmarks), method);

    private static Func<Results, Measurement?> Readings(string method, int size) => results => results.Measurements.Find(
        nameof(ReadingComparisonBenchmarks),
        method,
        string.Create(CultureInfo.InvariantCulture, $"{nameof(ReadingComparisons.Establishments)}={size}"));

    private static double? Start(Results results, string program) =>
        results.ColdStarts.SingleOrDefault(start => start.Program == program)?.Median;

    private static double? Growth(Results results, string method) =>
        Batch(method)(results)?.Median / Large / (Batch(method, Middle)(results)?.Median / Middle);

    // The diagnoser may count a few bytes of the process itself; divided by ten million they round to 0.
    private static double? BytesPerEstablishment(Results results, string method) =>
        (Batch(method)(results)?.Allocated - Batch(method, Middle)(results)?.Allocated) / (Large - Middle);

    private static string Times(double value) => $"{Amount.Ratio(value)}×";

    private static string Bytes(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:N0} B");
}
