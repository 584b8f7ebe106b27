using System.Text.Json.Serialization;

namespace Ocop.Domain;

/// <summary>Why a text names no district, or no ward or commune.</summary>
[JsonConverter(typeof(EnumToken.Converter<PlaceNameErrorKind>))]
public enum PlaceNameErrorKind
{
    /// <summary>There is no name in it.</summary>
    Empty,

    /// <summary>It is nothing like any of the names.</summary>
    Unknown,

    /// <summary>It is spelled almost as one of the names, or with other marks or another tone.</summary>
    NearMiss,

    /// <summary>The name is known, and the word beside it says another kind: <c>quận Gia Lâm</c>.</summary>
    OtherKind,

    /// <summary>It names a place of another level: a ward or commune where a district is needed, or the other way round.</summary>
    OtherLevel,

    /// <summary>It names a place outside Hà Nội.</summary>
    OtherProvince,

    /// <summary>It names a unit that was dissolved before: <c>Từ Liêm</c>, <c>Hà Tây</c>.</summary>
    Dissolved,

    /// <summary>It holds more than one name.</summary>
    SeveralNames,
}
