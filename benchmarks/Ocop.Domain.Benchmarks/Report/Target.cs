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
    Func<Measurements, IReadOnlyList<MachineFact>, double?> Measure,
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
        new("W1, objects, 10⁷", "0 bytes allocated for an establishment", (results, _) => BytesForOne(results, nameof(W1Batch.Objects)), Bytes, value => value == 0),
        Faster("W1, span, 10⁷", "one thread at least 2× faster than DuckDB on two", 2, W1(nameof(W1Batch.DuckDbOnTwoThreads)), W1(nameof(W1Batch.Facts))),
        Within("W1, span, 10⁷", "within 3× of the limit L, on one core", 3, W1(nameof(W1Batch.Facts)), W1(nameof(W1Batch.Limit))),
        Within("W1, span, 10⁷", "within 2× of the limit L, on two cores", 2, W1(nameof(W1Batch.FactsInParallel)), W1(nameof(W1Batch.Limit))),
        new("W1, objects", "time for one establishment at 10⁷ within 1.5× of that at 10⁵", (results, _) => Growth(results, nameof(W1Batch.Objects)), Times, value => value <= 1.5),
        new("W1, span", "time for one establishment at 10⁷ within 1.5× of that at 10⁵", (results, _) => Growth(results, nameof(W1Batch.Facts)), Times, value => value <= 1.5),
        new("W1, span", "memory of a tally independent of n", (results, _) => BytesForOne(results, nameof(W1Batch.Facts)), Bytes, value => value == 0),
    ];

    private static Target Faster(string workload, string asked, double least, Func<Measurements, Measurement?> contender, Func<Measurements, Measurement?> ours) =>
        new(workload, asked, (results, _) => contender(results)?.Median / ours(results)?.Median, Times, value => value >= least);

    private static Target Within(string workload, string asked, double most, Func<Measurements, Measurement?> ours, Func<Measurements, Measurement?> floor) =>
        new(workload, asked, (results, _) => ours(results)?.Median / floor(results)?.Median, Times, value => value <= most);

    private static Func<Measurements, Measurement?> W1(string method, int size = Large) =>
        results => results.Find(nameof(W1Batch), method, W1Parameters.Of(size, Distribution.Uniform));

    private static double? Growth(Measurements results, string method) =>
        W1(method)(results)?.Median / Large / (W1(method, Middle)(results)?.Median / Middle);

    // A diagnoser that sees a stray byte of the process rounds to none for one of ten million.
    private static double? BytesForOne(Measurements results, string method) =>
        (W1(method)(results)?.Allocated - W1(method, Middle)(results)?.Allocated) / (Large - Middle);

    private static string Times(double value) => $"{Amount.Ratio(value)}×";

    private static string Bytes(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:N0} B");
}
