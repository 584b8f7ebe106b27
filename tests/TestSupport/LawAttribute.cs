using FsCheck.Xunit;
using Xunit.v3;

namespace TestSupport;

/// <summary>A property that random cases must have: all of them in the deep run, a share by default (<see cref="Depth"/>).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawAttribute : PropertyAttribute, ITraitAttribute
{
    /// <summary>The environment variable that holds the seed of all laws, such as <c>312,1</c>; without it each run has its own.</summary>
    public const string SeedVariable = "OCOP_SEED";

    /// <summary>States a law.</summary>
    /// <param name="cases">The number of random cases in the deep run, at least 1.</param>
    public LawAttribute(int cases = 100)
    {
        MaxTest = Depth.CasesOf(cases);
        if (Environment.GetEnvironmentVariable(SeedVariable) is { Length: > 0 } seed)
            Replay = seed;
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [KeyValuePair.Create("kind", "law"), DeepFactAttribute.Trait];
}
