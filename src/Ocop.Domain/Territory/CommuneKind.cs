using System.Text.Json.Serialization;

namespace Ocop.Domain;

/// <summary>The kinds of commune-level unit that Hà Nội has had since 2025-07-01.</summary>
[JsonConverter(typeof(EnumToken.Converter<CommuneKind>))]
public enum CommuneKind
{
    /// <summary>Phường: a ward (51 of them).</summary>
    Ward,

    /// <summary>Xã: a commune (75 of them).</summary>
    Commune,
}
