namespace LiveLedger;

/// <summary>An agency that writes.</summary>
public sealed class AgencySettings
{
    /// <summary>What it is called in the ledger.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its key, which it sends as the header <c>X-Api-Key</c>: at least 20 characters.</summary>
    public string Key { get; set; } = "";

    /// <summary>The districts whose records it keeps: <c>018</c>, <c>018|019</c>, or <c>city</c> for all of them.</summary>
    public DistrictSet Districts { get; set; }
}
