using System.Text.Json.Serialization;

namespace Ocop.Domain.Plans;

/// <summary>What can be counted towards a clause that the plan puts no number on.</summary>
[JsonConverter(typeof(EnumToken.Converter<IndicatorKind>))]
public enum IndicatorKind
{
    /// <summary>C06: sales points by the kind of place they are tied to.</summary>
    VenueMix,

    /// <summary>C07: sales points with a planned day by whether they opened on time.</summary>
    OnSchedule,

    /// <summary>C08: sales points by where their products come from.</summary>
    ProductOrigins,

    /// <summary>C11: centers by what they do.</summary>
    CenterFunctions,

    /// <summary>C12: centers by whom they bring together.</summary>
    CenterPartners,
}
