using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace LiveLedger.Api;

/// <summary>The agencies that may write, each with its key.</summary>
public sealed class Agencies
{
    private const int LeastKeyLength = 20;

    private readonly ImmutableArray<(byte[] KeyHash, Agency Agency)> _known;

    /// <summary>Takes the agencies of the configuration, or makes a key for whoever starts the program where there are none.</summary>
    /// <param name="settings">The agencies of the configuration.</param>
    /// <exception cref="InvalidOperationException">Some of them cannot be; the message names every fault.</exception>
    public Agencies(IReadOnlyList<AgencySettings> settings)
    {
        if (settings.Count == 0)
        {
            KeyOfThisRun = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            settings = [new AgencySettings { Name = "local", Key = KeyOfThisRun, Districts = District.All }];
        }

        string[] faults = [.. FaultsOf(settings)];
        if (faults.Length > 0)
            throw new InvalidOperationException($"The agencies of the configuration cannot be; faults: {faults.Length}.\n{string.Join('\n', faults)}");
        _known = [.. settings.Select(agency => (HashOf(agency.Key), new Agency(agency.Name, agency.Districts)))];
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

    // Never with a key in it: what is said on start is logged.
    private static IEnumerable<string> FaultsOf(IReadOnlyList<AgencySettings> settings)
    {
        foreach ((AgencySettings agency, int place) in settings.Select((agency, place) => (agency, place)))
        {
            string name = $"{LedgerSettings.Section}:Agencies:{place}";
            if (string.IsNullOrWhiteSpace(agency.Name))
                yield return $"{name}:Name: blank; fill it in";
            else if (settings.Take(place).Any(other => other.Name == agency.Name))
                yield return $"{name}:Name: \"{agency.Name}\": another agency has this name; give each its own";
            if (agency.Key.Length < LeastKeyLength)
                yield return $"{name}:Key: has {agency.Key.Length} characters; give it {LeastKeyLength} at least, made by chance";
            else if (settings.Take(place).Any(other => other.Key == agency.Key))
                yield return $"{name}:Key: another agency has this key; give each its own";
            if (agency.Districts.IsEmpty)
                yield return $"{name}:Districts: none; write codes or names with bars between them, or city for all";
        }
    }

    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
