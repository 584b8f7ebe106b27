using System.Text.Json.Serialization;

namespace Ocop.Domain;

/// <summary>Where the OCOP products that a sales point carries come from (clause C08).</summary>
[Flags]
[Expresses("C08")]
[JsonConverter(typeof(EnumToken.Converter<ProductOrigins>))]
public enum ProductOrigins
{
    /// <summary>Not recorded.</summary>
    None = 0,

    /// <summary>Products of Hà Nội.</summary>
    Hanoi = 1,

    /// <summary>Products of other provinces and cities.</summary>
    OtherProvinces = 2,
}
