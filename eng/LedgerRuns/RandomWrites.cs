namespace LedgerRuns;

/// <summary>Random writes, valid and invalid, about a few establishments of every district.</summary>
/// <param name="random">The source of chance.</param>
/// <param name="by">The agency.</param>
/// <param name="establishments">The largest number of establishments of a district.</param>
internal sealed class RandomWrites(Random random, string by, int establishments)
{
    private int _count;

    /// <summary>Returns some district.</summary>
    public District SomeDistrict() => District.All.ElementAt(random.Next(District.All.Count));

    /// <summary>Returns the identifier of some establishment.</summary>
    public string SomeId() => $"E-{random.Next(establishments)}";

    /// <summary>Returns a write about an establishment.</summary>
    /// <param name="district">Its district.</param>
    /// <param name="id">Its identifier.</param>
    /// <param name="known">The last entry about it that is known; null if there is none.</param>
    public LedgerWrite Next(District district, string id, LedgerEntry? known)
    {
        // Some agencies do not know the last entry.
        int version = random.Next(20) == 0 ? random.Next(4) : known?.Version ?? 0;
        LedgerAction action = known?.Fact is null
            ? random.Next(10) > 0 ? LedgerAction.Recorded : LedgerAction.Withdrawn
            : random.Next(10) switch
            {
                < 5 => LedgerAction.Corrected,
                < 8 => LedgerAction.Closed,
                < 9 => LedgerAction.Withdrawn,
                _ => LedgerAction.Recorded,
            };
        return action switch
        {
            LedgerAction.Closed => new(action, id, version, by, ClosedOn: SomeDay()),
            LedgerAction.Withdrawn => new(action, id, version, by),
            _ => new(action, id, version, by, Record(district, id)),
        };
    }

    /// <summary>Returns an establishment with a name that no other has.</summary>
    public Establishment Record(District district, string id)
    {
        string name = $"{by} {++_count}";
        LocalDate? opened = random.Next(10) > 0 ? SomeDay() : null;
        LocalDate? closed = opened is { } day && random.Next(4) == 0 ? day.PlusDays(random.Next(400)) : null;
        return random.Next(3) > 0
            ? new SalesPoint(id, name, district, opened, closed, venue: VenueKind.Cooperative)
            : new OcopCenter(id, name, district, opened, closed);
    }

    // From a month before the first window to a month after the last, and more often at the turn of a year.
    private LocalDate SomeDay() => random.Next(3) == 0
        ? new LocalDate(2022 + random.Next(4), 12, 31).PlusDays(random.Next(2))
        : new LocalDate(2022, 12, 1).PlusDays(random.Next(1_160));
}
