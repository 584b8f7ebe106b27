using System.Globalization;

namespace Ocop.Domain.Benchmarks.Report;

/// <summary>What the library set out to reach in a workload, and how to tell from the measurements whether it did.</summary>
/// <param name="Workload">The workload, in words.</param>
/// <param name="Asked">What is asked of it, in words.</param>
/// <param name="Measure">The number that decides; none where it was not measured.</param>
/// <param name="Show">The number in words.</param>
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

    public static IReadOnlyList<Target> All { get; } =
    [
        Faster("W1, objects, 10⁷", "at least 20× faster than LINQ GroupBy", 20, W1(nameof(W1Batch.LinqGroupBy)), W1(nameof(W1Batch.Objects))),
        Faster("W1, objects, 10⁷", "at least 3× faster than LINQ CountBy", 3, W1(nameof(W1Batch.LinqCountBy)), W1(nameof(W1Batch.Objects))),
        Faster("W1, objects, 10⁷", "no slower than DuckDB on two threads", 1, W1(nameof(W1Batch.DuckDbOnTwoThreads)), W1(nameof(W1Batch.Objects))),
        new("W1, objects, 10⁷", "0 bytes allocated for an establishment", results => BytesForOne(results, nameof(W1Batch.Objects)), Bytes, value => value == 0),
        Faster("W1, span, 10⁷", "one thread at least 2× faster than DuckDB on two", 2, W1(nameof(W1Batch.DuckDbOnTwoThreads)), W1(nameof(W1Batch.Facts))),
        Within("W1, span, 10⁷", "within 3× of the limit L, on one core", 3, W1(nameof(W1Batch.Facts)), W1(nameof(W1Batch.Limit))),
        Within("W1, span, 10⁷", "within 2× of the limit L, on two cores", 2, W1(nameof(W1Batch.FactsInParallel)), W1(nameof(W1Batch.Limit))),
        new("W1, objects", "time for one establishment at 10⁷ within 1.5× of that at 10⁵", results => Growth(results, nameof(W1Batch.Objects)), Times, value => value <= 1.5),
        new("W1, span", "time for one establishment at 10⁷ within 1.5× of that at 10⁵", results => Growth(results, nameof(W1Batch.Facts)), Times, value => value <= 1.5),
        new("W1, span", "memory of a tally independent of n", results => BytesForOne(results, nameof(W1Batch.Facts)), Bytes, value => value == 0),
        Under("W2, one number against one quota", "less than 10 ns", 10, W2(nameof(W2Verdicts.OneNumber))),
        Nothing("W2, one number against one quota", "0 bytes", W2(nameof(W2Verdicts.OneNumber))),
        Under("W2, all 109 verdicts", "less than 2 µs", 2_000, W2(nameof(W2Verdicts.AllVerdicts))),
        Faster("W2, all 109 verdicts", "at least 200× faster than RulesEngine", 200, W2(nameof(W2Verdicts.RulesEngine)), W2(nameof(W2Verdicts.AllVerdicts))),
        Faster("W2, all 109 verdicts", "at least 20× faster than FluentValidation", 20, W2(nameof(W2Verdicts.FluentValidation)), W2(nameof(W2Verdicts.AllVerdicts))),
        Under("W3, an opening, nothing asked", "less than 200 ns", 200, W3(nameof(W3Live.OpeningAlone))),
        Nothing("W3, an opening, nothing asked", "0 bytes", W3(nameof(W3Live.OpeningAlone))),
        Under("W3, an opening and its district's verdicts", "less than 200 ns", 200, W3(nameof(W3Live.Opening))),
        Nothing("W3, an opening and its district's verdicts", "0 bytes", W3(nameof(W3Live.Opening))),
        new("W4, ahead-of-time compiled", "less than a fifth of RulesEngine's start", results => Start(results, "Ocop.Domain, ahead of time") / Start(results, "RulesEngine"), Times, value => value < 0.2),
        new("W4, size of the assembly", "less than 200 KB", results => results.Assembly is [var whole, ..] ? whole.Bytes : null, value => Amount.Bytes((long)value), value => value < 200_000),
        .. W8Readings.AllSizes.Select(size => Within(
            string.Create(CultureInfo.InvariantCulture, $"W8, all 24 readings of {size:N0} establishments"),
            "less than 3× of one assessment", 3, W8(nameof(W8Readings.Envelope), size), W8(nameof(W8Readings.OneAssessment), size))),
    ];

    private static Target Faster(string workload, string asked, double least, Func<Results, Measurement?> contender, Func<Results, Measurement?> ours) =>
        new(workload, asked, results => contender(results)?.Median / ours(results)?.Median, Times, value => value >= least);

    private static Target Within(string workload, string asked, double most, Func<Results, Measurement?> ours, Func<Results, Measurement?> floor) =>
        new(workload, asked, results => ours(results)?.Median / floor(results)?.Median, Times, value => value <= most);

    private static Target Under(string workload, string asked, double nanoseconds, Func<Results, Measurement?> ours) =>
        new(workload, asked, results => ours(results)?.Median, Amount.Time, value => value < nanoseconds);

    private static Target Nothing(string workload, string asked, Func<Results, Measurement?> ours) =>
        new(workload, asked, results => ours(results)?.Allocated, Bytes, value => value == 0);

    private static Func<Results, Measurement?> W2(string method) => results => results.Measurements.Find(nameof(W2Verdicts), method);

    private static Func<Results, Measurement?> W3(string method) => results => results.Measurements.Largest(nameof(W3Live), method);

    private static Func<Results, Measurement?> W8(string method, int size) =>
        results => results.Measurements.Find(nameof(W8Readings), method, string.Create(CultureInfo.InvariantCulture, $"{nameof(W8Readings.Establishments)}={size}"));

    private static double? Start(Results results, string program) =>
        results.ColdStarts.SingleOrDefault(start => start.Program == program)?.Median;

    private static Func<Results, Measurement?> W1(string method, int size = Large) =>
        results => results.Measurements.Find(nameof(W1Batch), method, W1Parameters.Of(size, Distribution.Uniform));

    private static double? Growth(Results results, string method) =>
        W1(method)(results)?.Median / Large / (W1(method, Middle)(results)?.Median / Middle);

    // A diagnoser that sees a stray byte of the process rounds to none for one of ten million.
    private static double? BytesForOne(Results results, string method) =>
        (W1(method)(results)?.Allocated - W1(method, Middle)(results)?.Allocated) / (Large - Middle);

    private static string Times(double value) => $"{Amount.Ratio(value)}×";

    private static string Bytes(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:N0} B");
}
