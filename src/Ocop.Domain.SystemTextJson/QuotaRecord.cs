using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>A quota that is no longer possible to meet, in a <see cref="RemedyRecord"/>.</summary>
public sealed class QuotaRecord
{
    [JsonConstructor]
    internal QuotaRecord(string rule, DistrictSet subject, WindowRecord window)
    {
        Rule = rule;
        Subject = subject;
        Window = window;
    }

    /// <summary>The identifier of the rule.</summary>
    public string Rule { get; }

    /// <summary>Whose establishments count.</summary>
    public DistrictSet Subject { get; }

    /// <summary>The days within which the quota asked.</summary>
    public WindowRecord Window { get; }

    /// <summary>Rule, subject and window.</summary>
    public override string ToString() => $"{Rule} {Subject} {Window}";

    internal static QuotaRecord Of(Quota quota) => new(quota.Rule.Id, quota.Subject, WindowRecord.Of(quota.Window));
}
