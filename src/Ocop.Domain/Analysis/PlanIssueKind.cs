using System.Text.Json.Serialization;

namespace Ocop.Domain.Analysis;

/// <summary>The kinds of issues in plans whose rules are each valid by themselves.</summary>
[JsonConverter(typeof(EnumToken.Converter<PlanIssueKind>))]
public enum PlanIssueKind
{
    /// <summary>Other rules together ask for more than the maximum of a range.</summary>
    Contradiction,

    /// <summary>Other rules together ask for exactly the maximum of a range: one more opening exceeds it.</summary>
    Tension,

    /// <summary>Other rules together already ask for the minimum.</summary>
    RedundantMinimum,

    /// <summary>Rules of other plans together ask for exactly the minimum.</summary>
    Agreement,

    /// <summary>A window continues after the district level, which it addresses, has ended.</summary>
    OutlivesDistricts,
}
