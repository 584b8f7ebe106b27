namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>The number under which contenders know a district: its place in the order of codes, 0 to 29.</summary>
internal static class DistrictPlaces
{
    private static readonly District[] InOrder = [.. District.All];
    private static readonly Dictionary<District, int> Places = InOrder.Index().ToDictionary(pair => pair.Item, pair => pair.Index);

    public static int Of(District district) => Places[district];

    public static District At(int place) => InOrder[place];
}
