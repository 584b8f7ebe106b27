using System.ComponentModel.DataAnnotations;

namespace LiveLedger;

/// <summary>The section <c>Ledger</c> of the configuration.</summary>
public sealed class LedgerSettings
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Ledger";

    /// <summary>Where Redis is, as StackExchange.Redis takes it (<c>127.0.0.1:6379</c>); null for memory alone, and one silo.</summary>
    public string? Redis { get; set; }

    /// <summary>Whether the ledger claims to be complete (I10), where the question does not say.</summary>
    public RegisterCoverage Coverage { get; set; }

    /// <summary>Who may write. Where nobody is named, a key is made for the run, and shown on start.</summary>
    public IReadOnlyList<AgencySettings> Agencies { get; set; } = [];

    /// <summary>
    /// The address at which other silos find this one. Whoever reaches its port, or Redis, can do what a silo can: on several machines
    /// both belong on a network of their own.
    /// </summary>
    public string SiloAddress { get; set; } = "127.0.0.1";

    /// <summary>The port on which silos talk to each other.</summary>
    [Range(1, 65_535)]
    public int SiloPort { get; set; } = 11_111;

    /// <summary>How many writes an agency may make at each silo a second, over a short while; more are answered with 429.</summary>
    [Range(1, 1_000_000)]
    public int WritesPerSecond { get; set; } = 50;

    /// <summary>
    /// How many questions one address may put to each silo a second, over a short while. Behind a proxy all visitors have its address,
    /// unless it is made known to ASP.NET Core as one that forwards theirs.
    /// </summary>
    [Range(1, 1_000_000)]
    public int QuestionsPerSecond { get; set; } = 100;

    /// <summary>How many streams of events one address may have open at each silo: a board is one.</summary>
    [Range(1, 1_000_000)]
    public int StreamsPerAddress { get; set; } = 100;
}
