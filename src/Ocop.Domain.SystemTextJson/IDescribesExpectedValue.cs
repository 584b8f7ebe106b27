namespace Ocop.Domain.SystemTextJson;

/// <summary>A converter that can tell people what it takes.</summary>
internal interface IDescribesExpectedValue
{
    /// <summary>What is needed, for a fault's reason.</summary>
    BilingualText Expected { get; }
}
