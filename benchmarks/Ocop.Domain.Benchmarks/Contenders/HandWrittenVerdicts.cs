namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>The 109 verdicts of plan 312 as of 2025-06-30 by hand-written ifs over plain counts, in the order of the plan's quotas.</summary>
internal static class HandWrittenVerdicts
{
    private static readonly int[] Pilots = [.. HanoiPlan312.PilotDistricts.Select(DistrictPlaces.Of)];
    private static readonly int[] Rollout = [.. HanoiPlan312.RolloutDistricts.Select(DistrictPlaces.Of)];

    public static PlainVerdict[] Judge(PlainCounts counts)
    {
        var verdicts = new PlainVerdict[109];
        int next = 0;
        for (int district = 0; district < PlainCounts.Districts; district++)
            verdicts[next++] = YearThatIsOver(counts.OpenedIn2023[district]);
        for (int district = 0; district < PlainCounts.Districts; district++)
            verdicts[next++] = YearThatIsOver(counts.OpenedIn2024[district]);
        for (int district = 0; district < PlainCounts.Districts; district++)
            verdicts[next++] = StillTime(counts.OpenedIn2025[district]);
        verdicts[next++] = City(counts.OpenedIn2023.Sum());
        foreach (int district in Pilots)
            verdicts[next++] = Pilot(counts.CentersNow[district], counts.CentersAtEndOf2023[district]);
        foreach (int district in Rollout)
            verdicts[next++] = StillTime(counts.CentersNow[district]);
        return verdicts;
    }

    public static PlainVerdict YearThatIsOver(int opened)
    {
        if (opened >= 1)
            return new PlainVerdict(FindingStatus.Met, opened, 0);
        return new PlainVerdict(FindingStatus.Missed, opened, 1);
    }

    public static PlainVerdict StillTime(int count)
    {
        if (count >= 1)
            return new PlainVerdict(FindingStatus.Met, count, 0);
        return new PlainVerdict(FindingStatus.Pending, count, 1);
    }

    public static PlainVerdict City(int opened)
    {
        if (opened > 30)
            return new PlainVerdict(FindingStatus.Exceeded, opened, 0);
        if (opened >= 20)
            return new PlainVerdict(FindingStatus.Met, opened, 0);
        return new PlainVerdict(FindingStatus.Missed, opened, 20 - opened);
    }

    public static PlainVerdict Pilot(int now, int byDue)
    {
        if (now >= 1)
            return new PlainVerdict(byDue >= 1 ? FindingStatus.Met : FindingStatus.MetLate, now, 0);
        return new PlainVerdict(byDue >= 1 ? FindingStatus.Lapsed : FindingStatus.Missed, now, 1);
    }
}
