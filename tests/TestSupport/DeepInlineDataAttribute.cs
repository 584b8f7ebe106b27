using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace TestSupport;

/// <summary>A case of a theory that only the deep run takes, beside cases that every run takes.</summary>
/// <param name="data">The arguments.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class DeepInlineDataAttribute(params object?[] data) : DataAttribute
{
    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([new TheoryDataRow(data) { Explicit = true, Traits = { [DeepFactAttribute.Trait.Key] = [DeepFactAttribute.Trait.Value] } }]);

    /// <inheritdoc/>
    public override bool SupportsDiscoveryEnumeration() => true;
}
