using System.Runtime.CompilerServices;
using Xunit.v3;

namespace TestSupport;

/// <summary>A test that is too slow for the default run: only <c>eng/test-deep.sh</c> runs it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DeepFactAttribute : FactAttribute, ITraitAttribute
{
    internal static readonly KeyValuePair<string, string> Trait = KeyValuePair.Create("run", "deep");

    public DeepFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber) => Explicit = true;

    /// <inheritdoc/>
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [Trait];
}
