namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>One pass over plain rows, with the branches one would write.</summary>
internal static class PlainLoop
{
    private const int Center = 1;

    public static PlainCounts Count(PlainRow[] rows, int today)
    {
        var counts = new PlainCounts();
        foreach (PlainRow row in rows)
        {
            if (row.Opened > today)
                continue;
            bool isOpen = row.Closed > today;
            if (row.Kind == Center)
            {
                if (row.Opened <= 20231231 && row.Closed > 20231231)
                    counts.CentersAtEndOf2023[row.District]++;
                if (isOpen)
                    counts.CentersNow[row.District]++;
            }
            else if (row.Opened is >= 20230101 and <= 20231231)
            {
                counts.OpenedIn2023[row.District]++;
                if (isOpen)
                    counts.StillOpenOf2023[row.District]++;
            }
            else if (row.Opened is >= 20240101 and <= 20241231)
            {
                counts.OpenedIn2024[row.District]++;
                if (isOpen)
                    counts.StillOpenOf2024[row.District]++;
            }
            else if (row.Opened is >= 20250101 and <= 20251231)
            {
                counts.OpenedIn2025[row.District]++;
                if (isOpen)
                    counts.StillOpenOf2025[row.District]++;
            }
        }

        return counts;
    }
}
