namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>Partial counts put together without this library: as dictionaries by LINQ, and as arrays by a loop.</summary>
internal static class MergedCounts
{
    private static readonly CountKind[] Kinds = Enum.GetValues<CountKind>();

    /// <summary>The counts that are not 0.</summary>
    public static Dictionary<CountKey, int> DictionaryOf(PlainCounts counts) =>
        Kinds.SelectMany(kind => Column(counts, kind).Index(), (kind, cell) => (Key: new CountKey(kind, cell.Index), Count: cell.Item))
            .Where(cell => cell.Count > 0)
            .ToDictionary(cell => cell.Key, cell => cell.Count);

    public static PlainCounts Merge(IEnumerable<Dictionary<CountKey, int>> partial)
    {
        var merged = new PlainCounts();
        foreach ((CountKey key, int count) in partial.SelectMany(counts => counts).AggregateBy(cell => cell.Key, 0, (sum, cell) => sum + cell.Value))
            Column(merged, key.Kind)[key.District] = count;
        return merged;
    }

    public static PlainCounts Merge(PlainCounts[] partial)
    {
        var merged = new PlainCounts();
        foreach (PlainCounts counts in partial)
        {
            for (int district = 0; district < PlainCounts.Districts; district++)
            {
                merged.OpenedIn2023[district] += counts.OpenedIn2023[district];
                merged.OpenedIn2024[district] += counts.OpenedIn2024[district];
                merged.OpenedIn2025[district] += counts.OpenedIn2025[district];
                merged.StillOpenOf2023[district] += counts.StillOpenOf2023[district];
                merged.StillOpenOf2024[district] += counts.StillOpenOf2024[district];
                merged.StillOpenOf2025[district] += counts.StillOpenOf2025[district];
                merged.CentersAtEndOf2023[district] += counts.CentersAtEndOf2023[district];
                merged.CentersNow[district] += counts.CentersNow[district];
            }
        }

        return merged;
    }

    private static int[] Column(PlainCounts counts, CountKind kind) => kind switch
    {
        CountKind.OpenedIn2023 => counts.OpenedIn2023,
        CountKind.OpenedIn2024 => counts.OpenedIn2024,
        CountKind.OpenedIn2025 => counts.OpenedIn2025,
        CountKind.CentersAtEndOf2023 => counts.CentersAtEndOf2023,
        _ => counts.CentersNow,
    };
}
