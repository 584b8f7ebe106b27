using System.Text.Json.Serialization;

namespace Ocop.Domain;

/// <summary>Which establishments a measure counts: those that open within a window, or those in operation on a day.</summary>
[JsonConverter(typeof(EnumToken.Converter<CountingBasis>))]
public enum CountingBasis
{
    /// <summary>A flow: what opens within the window. A later closing does not take it back (I04).</summary>
    [Expresses("I04")]
    OpenedWithin,

    /// <summary>A stock: what is open on a day. It can reach its minimum before the window starts (I06), and lapse after it.</summary>
    [Expresses("I06")]
    InOperation,
}
