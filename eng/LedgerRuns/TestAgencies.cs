namespace LedgerRuns;

/// <summary>The agencies that may write, as settings of the ledger.</summary>
internal static class TestAgencies
{
    /// <summary>The key of an agency for all districts.</summary>
    public const string CityKey = "key-of-the-city-for-tests";

    /// <summary>The key of an agency for Gia Lâm alone.</summary>
    public const string GiaLamKey = "key-of-gia-lam-for-tests";

    /// <summary>The settings of both.</summary>
    public static readonly (string Name, string Value)[] OfTheCityAndGiaLam =
        [.. Settings(0, "city", CityKey, "city"), .. Settings(1, "Gia Lâm", GiaLamKey, "018")];

    /// <summary>The keys of the agencies that a workload writes for, each for all districts.</summary>
    public static readonly string[] WriterKeys = [.. Enumerable.Range(0, 32).Select(writer => $"key-of-agency-{writer}-for-tests")];

    /// <summary>The settings of the writers' agencies.</summary>
    public static readonly (string Name, string Value)[] OfWriters =
        [.. WriterKeys.SelectMany((key, writer) => Settings(writer + 2, NameOfWriter(writer), key, "city"))];

    /// <summary>The name of a writer's agency.</summary>
    public static string NameOfWriter(int writer) => $"agency {writer}";

    private static (string, string)[] Settings(int place, string name, string key, string districts) =>
        [($"Ledger:Agencies:{place}:Name", name), ($"Ledger:Agencies:{place}:Key", key), ($"Ledger:Agencies:{place}:Districts", districts)];
}
