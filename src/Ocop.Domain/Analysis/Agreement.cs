using System.Text.Json.Serialization;

namespace Ocop.Domain.Analysis;

/// <summary>Whether the readings of a plan agree that a quota is compliant.</summary>
[JsonConverter(typeof(EnumToken.Converter<Agreement>))]
public enum Agreement
{
    /// <summary>Compliant, or not asked, under every reading.</summary>
    All,

    /// <summary>Compliant, or not asked, under some readings, and failed or over a cap under others.</summary>
    Some,

    /// <summary>Compliant under no reading, and failed or over a cap under at least one.</summary>
    None,

    /// <summary>Failed under no reading, but not compliant under all: not due yet, or an incomplete register proves nothing
    /// (I10).</summary>
    Undecided,
}
