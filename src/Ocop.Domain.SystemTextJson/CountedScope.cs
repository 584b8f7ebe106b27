namespace Ocop.Domain.SystemTextJson;

/// <summary>Whether a rule counts each of its districts by itself or all of them in sum.</summary>
internal enum CountedScope
{
    /// <summary>Each by itself.</summary>
    Each,

    /// <summary>All in sum.</summary>
    Together,
}
