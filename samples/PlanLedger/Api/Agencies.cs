using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace PlanLedger.Api;

/// <summary>The agencies that may write, each with its key.</summary>
public sealed class Agencies
{
    private readonly ImmutableArray<(byte[] KeyHash, Agency Agency)> _known;

    /// <summary>Takes the agencies of the configuration, or makes a key for whoever starts the program where there are none.</summary>
    public Agencies(IReadOnlyList<AgencySettings> settings)
    {
        if (settings.Count == 0)
        {
            KeyOfThisRun = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            settings = [new AgencySettings { Name = "local", Key = KeyOfThisRun }];
        }

        _known = [.. settings.Select(agency => (HashOf(agency.Key), new Agency(agency.Name, agency.Districts.IsEmpty ? District.All : agency.Districts)))];
    }

    /// <summary>The key that was made for this run; null where the configuration names agencies.</summary>
    public string? KeyOfThisRun { get; }

    /// <summary>The agency with a key; null if there is none. It takes as long for a wrong key as for a right one.</summary>
    public Agency? Find(string key)
    {
        byte[] hash = HashOf(key);
        Agency? found = null;
        foreach ((byte[] known, Agency agency) in _known)
        {
            if (CryptographicOperations.FixedTimeEquals(known, hash))
                found = agency;
        }

        return found;
    }

    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
