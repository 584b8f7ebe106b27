using System.Text.Json.Serialization;

namespace Ocop.Domain;

/// <summary>What a center does, in the order of the chain that clause C11 wants built.</summary>
[Flags]
[Expresses("C11")]
[JsonConverter(typeof(EnumToken.Converter<CenterFunctions>))]
public enum CenterFunctions
{
    /// <summary>Not recorded.</summary>
    None = 0,

    /// <summary>Thiết kế: designs products.</summary>
    Design = 1,

    /// <summary>Sáng tạo: creates new ones.</summary>
    Creation = 2,

    /// <summary>Giới thiệu: introduces them to visitors.</summary>
    Introduction = 4,

    /// <summary>Quảng bá: promotes them.</summary>
    Promotion = 8,

    /// <summary>Bán: sells them.</summary>
    Sale = 16,
}
