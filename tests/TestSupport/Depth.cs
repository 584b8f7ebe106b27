using System.Globalization;

namespace TestSupport;

/// <summary>How thorough a run of the tests is.</summary>
public static class Depth
{
    /// <summary>The environment variable that is <c>1</c> in the deep run.</summary>
    public const string DeepVariable = "OCOP_DEEP";

    /// <summary>The environment variable that holds the number of random cases of each law, the same for all.</summary>
    public const string CasesVariable = "OCOP_CASES";

    // A default run has every law fail that is simply wrong; the deep run looks for what is rare.
    private const int DefaultShare = 5;
    private const int FewestCases = 10;

    /// <summary>Whether this is the deep run.</summary>
    public static bool IsDeep { get; } = Environment.GetEnvironmentVariable(DeepVariable) == "1";

    /// <summary>Returns the number of random cases of a law in this run.</summary>
    /// <param name="full">The number in the deep run, at least 1.</param>
    public static int CasesOf(int full) =>
        Environment.GetEnvironmentVariable(CasesVariable) is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture)
        : IsDeep ? full
        : Math.Min(full, Math.Max(full / DefaultShare, FewestCases));
}
