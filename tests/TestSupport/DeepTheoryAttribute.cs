using System.Runtime.CompilerServices;
using Xunit.v3;

namespace TestSupport;

/// <summary>A theory that is too slow for the default run: only <c>eng/test-deep.sh</c> runs it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DeepTheoryAttribute : TheoryAttribute, ITraitAttribute
{
    public DeepTheoryAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber) => Explicit = true;

    /// <inheritdoc/>
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [DeepFactAttribute.Trait];
}
