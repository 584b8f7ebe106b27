using Ocop.Domain.Benchmarks.Report;

namespace Ocop.Domain.Benchmarks;

/// <summary>What a smoke test prints: times and ratios, for the eye only.</summary>
internal static class RatioTable
{
    public static void Print(Measurements measurements)
    {
        foreach (IGrouping<(string Workload, string Parameters), Measurement> race in measurements.All.GroupBy(row => (row.Workload, row.Parameters)))
        {
            Console.WriteLine($"{race.Key.Workload} {race.Key.Parameters}".TrimEnd());
            double? baseline = race.FirstOrDefault(row => row.IsBaseline)?.Median;
            foreach (Measurement row in race)
                Console.WriteLine($"  {row.Contender,-55} {Amount.Time(row.Median),10} {(baseline is { } one ? Amount.Ratio(row.Median / one) : ""),8} {Amount.Bytes(row.Allocated ?? 0),10}");
        }
    }
}
