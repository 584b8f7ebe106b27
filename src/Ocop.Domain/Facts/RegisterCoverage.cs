using System.Text.Json.Serialization;

namespace Ocop.Domain;

/// <summary>How much of what was opened a register claims to hold.</summary>
[Expresses("I10")]
[JsonConverter(typeof(EnumToken.Converter<RegisterCoverage>))]
public enum RegisterCoverage
{
    /// <summary>Everything: what is not recorded was not opened.</summary>
    Complete,

    /// <summary>Some of it: the absence of a record proves nothing (interpretation I10).</summary>
    Partial,
}
