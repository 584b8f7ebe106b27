
namespace Ocop.Domain.Benchmarks;

/// <summary>
/// Records of any size and distribution, the same for the same seed, in the forms that contenders start from: the objects of a
/// register, bare facts, and plain rows. One establishment in ten is a center, one in twelve closes.
/// </summary>
internal sealed class GeneratedRecords
{
    private const int Seed = 312;
    private const int DaysOfFiveYears = 5 * 365;
    private const int DaysOfOneYear = 365;
    private static readonly LocalDate First = new(2022, 1, 1);

    private static (int Count, Distribution Distribution, GeneratedRecords Records)? Last;

    private GeneratedRecords(Register register, EstablishmentFact[] facts, PlainRow[] rows)
    {
        Register = register;
        Facts = facts;
        Rows = rows;
    }

    public Register Register { get; }

    /// <summary>Sales points and centers as they come, mixed.</summary>
    public EstablishmentFact[] Facts { get; }

    /// <summary>The same records in the same order as <see cref="Facts"/>.</summary>
    public PlainRow[] Rows { get; }

    /// <summary>The records; the last ones made are kept, since ten million take seconds to make.</summary>
    public static GeneratedRecords Of(int count, Distribution distribution = Distribution.Uniform)
    {
        if (Last is { } last && last.Count == count && last.Distribution == distribution)
            return last.Records;
        Last = null;
        GC.Collect();
        GeneratedRecords records = Generate(count, distribution);
        Last = (count, distribution, records);
        return records;
    }

    private static GeneratedRecords Generate(int count, Distribution distribution)
    {
        var random = new Random(Seed);
        District[] districts = [.. District.All];
        int[] openings = OpeningDays(random, count, distribution);
        LocalDate[] calendar = [.. Enumerable.Range(0, 2 * DaysOfFiveYears).Select(First.PlusDays)];
        var points = ImmutableArray.CreateBuilder<SalesPoint>(count);
        var centers = ImmutableArray.CreateBuilder<OcopCenter>(count);
        var facts = new EstablishmentFact[count];
        var rows = new PlainRow[count];
        for (int i = 0; i < count; i++)
        {
            int district = DistrictOf(random, distribution, districts.Length);
            int opened = openings[i];
            int? closed = random.Next(12) == 0 ? opened + random.Next(400) : null;
            bool isCenter = random.Next(10) == 0;
            LocalDate? closedOn = closed is { } day ? calendar[day] : null;
            Establishment record = isCenter
                ? new OcopCenter($"C-{i}", "Center", districts[district], calendar[opened], closedOn)
                : new SalesPoint($"P-{i}", "Point", districts[district], calendar[opened], closedOn);
            if (record is OcopCenter center)
                centers.Add(center);
            else
                points.Add((SalesPoint)record);
            facts[i] = record.Fact;
            rows[i] = new PlainRow(isCenter, district, calendar[opened], closedOn);
        }

        return new GeneratedRecords(new Register(points, centers), facts, rows);
    }

    private static int[] OpeningDays(Random random, int count, Distribution distribution)
    {
        var days = new int[count];
        for (int i = 0; i < count; i++)
        {
            // The windows of plan 312 are 2023 to 2025, the second to fourth of the five years.
            days[i] = distribution != Distribution.Selective ? random.Next(DaysOfFiveYears)
                : random.Next(100) != 0 ? random.Next(DaysOfOneYear)
                : random.Next(DaysOfOneYear, 4 * DaysOfOneYear);
        }

        if (distribution == Distribution.Sorted)
            Array.Sort(days);
        return days;
    }

    private static int DistrictOf(Random random, Distribution distribution, int count) =>
        distribution == Distribution.Skewed && random.Next(10) != 0 ? random.Next(3) : random.Next(count);
}
