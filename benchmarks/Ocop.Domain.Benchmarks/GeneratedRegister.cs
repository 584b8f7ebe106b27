namespace Ocop.Domain.Benchmarks;

/// <summary>Registers of any size, the same for the same seed: one establishment in ten is a center, one in twelve closes.</summary>
internal static class GeneratedRegister
{
    private static readonly LocalDate First = new(2022, 1, 1);

    public static Register Of(int count, int seed = 312)
    {
        var random = new Random(seed);
        var points = new List<SalesPoint>();
        var centers = new List<OcopCenter>();
        District[] districts = [.. District.All];
        for (int i = 0; i < count; i++)
        {
            District district = districts[random.Next(districts.Length)];
            LocalDate opened = First.PlusDays(random.Next(5 * 365));
            LocalDate? closed = random.Next(12) == 0 ? opened.PlusDays(random.Next(400)) : null;
            if (random.Next(10) == 0)
                centers.Add(new OcopCenter($"C-{i}", "Center", district, opened, closed));
            else
                points.Add(new SalesPoint($"P-{i}", "Point", district, opened, closed));
        }

        return new Register(points, centers);
    }
}
