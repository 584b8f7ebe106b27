using System.Globalization;

namespace Ocop.Domain.Tests.Oracle;

/// <summary>Where the random cases of a run begin.</summary>
internal static class OracleRun
{
    /// <summary>The environment variable that has the cases of an earlier run again.</summary>
    public const string SeedVariable = "OCOP_ORACLE_SEED";

    /// <summary>The given seed, or else one that no run before had.</summary>
    public static ulong Seed() =>
        Environment.GetEnvironmentVariable(SeedVariable) is { Length: > 0 } given
            ? ulong.Parse(given, NumberStyles.None, CultureInfo.InvariantCulture)
            : (ulong)System.Random.Shared.NextInt64();
}
