using System.Text.Json.Serialization;

namespace Ocop.Domain;

/// <summary>How strongly a clause asks. The two are kept apart all the way to the verdict.</summary>
[JsonConverter(typeof(EnumToken.Converter<Strength>))]
public enum Strength
{
    /// <summary>Bắt buộc (<i>tối thiểu</i>, <i>xây dựng</i>): not reaching it is a breach.</summary>
    Mandatory,

    /// <summary>Phấn đấu: to be striven for; not reaching it is a shortfall, never a breach.</summary>
    Aspirational,
}
