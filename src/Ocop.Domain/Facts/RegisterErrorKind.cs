using System.Text.Json.Serialization;

namespace Ocop.Domain;

/// <summary>What can be wrong with a record of a register.</summary>
[JsonConverter(typeof(EnumToken.Converter<RegisterErrorKind>))]
public enum RegisterErrorKind
{
    /// <summary>There is null where a record should be.</summary>
    MissingRecord,

    /// <summary>An earlier record, a sales point or a center, has the same identifier.</summary>
    DuplicateId,

    /// <summary>The record closes before the day it opens.</summary>
    ClosedBeforeOpened,

    /// <summary>The record closes but never opened.</summary>
    ClosedButNeverOpened,
}
