namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>LINQ over the objects of a register, in the two ways that come to mind.</summary>
internal static class PlainLinq
{
    private static readonly LocalDate EndOf2023 = new(2023, 12, 31);

    public static PlainCounts GroupBy(Register register, LocalDate today)
    {
        var counts = new PlainCounts();
        var points = register.SalesPoints
            .Where(point => point.OpenedOn <= today && point.OpenedOn.Value.Year >= 2023)
            .GroupBy(point => (point.District, point.OpenedOn!.Value.Year))
            .Select(group => (group.Key, Opened: group.Count(), StillOpen: group.Count(point => point.IsOpenOn(today))));
        foreach (var group in points)
        {
            (int[] opened, int[] stillOpen) = OfYear(counts, group.Key.Year);
            opened[Place(group.Key.District)] = group.Opened;
            stillOpen[Place(group.Key.District)] = group.StillOpen;
        }

        var centers = register.Centers
            .GroupBy(center => center.District)
            .Select(group => (District: group.Key, AtEndOf2023: group.Count(center => center.IsOpenOn(EndOf2023)), Now: group.Count(center => center.IsOpenOn(today))));
        foreach (var group in centers)
        {
            counts.CentersAtEndOf2023[Place(group.District)] = group.AtEndOf2023;
            counts.CentersNow[Place(group.District)] = group.Now;
        }

        return counts;
    }

    public static PlainCounts CountBy(Register register, LocalDate today)
    {
        var counts = new PlainCounts();
        var points = register.SalesPoints
            .Where(point => point.OpenedOn <= today && point.OpenedOn.Value.Year >= 2023)
            .CountBy(point => (point.District, point.OpenedOn!.Value.Year, IsOpen: point.IsOpenOn(today)));
        foreach (((District district, int year, bool isOpen), int count) in points)
        {
            (int[] opened, int[] stillOpen) = OfYear(counts, year);
            opened[Place(district)] += count;
            if (isOpen)
                stillOpen[Place(district)] += count;
        }

        foreach ((District district, int count) in register.Centers.Where(center => center.IsOpenOn(EndOf2023)).CountBy(center => center.District))
            counts.CentersAtEndOf2023[Place(district)] = count;
        foreach ((District district, int count) in register.Centers.Where(center => center.IsOpenOn(today)).CountBy(center => center.District))
            counts.CentersNow[Place(district)] = count;
        return counts;
    }

    private static (int[] Opened, int[] StillOpen) OfYear(PlainCounts counts, int year) => year switch
    {
        2023 => (counts.OpenedIn2023, counts.StillOpenOf2023),
        2024 => (counts.OpenedIn2024, counts.StillOpenOf2024),
        _ => (counts.OpenedIn2025, counts.StillOpenOf2025),
    };

    private static int Place(District district) => DistrictPlaces.Of(district);
}
