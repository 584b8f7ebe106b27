using System.Text.Json.Serialization;

namespace Ocop.Domain;

/// <summary>The kinds of district-level unit that Hà Nội had until 2025-06-30.</summary>
[JsonConverter(typeof(EnumToken.Converter<DistrictKind>))]
public enum DistrictKind
{
    /// <summary>Quận: an urban district (12 of them).</summary>
    UrbanDistrict,

    /// <summary>Huyện: a rural district (17 of them).</summary>
    RuralDistrict,

    /// <summary>Thị xã: a town (Sơn Tây alone).</summary>
    Town,
}
