namespace Ocop.Domain;

/// <summary>A need, and what it weighs in a <see cref="RemedyBound"/>.</summary>
public sealed record WeighedNeed
{
    internal WeighedNeed(RemedyNeed need, long weight)
    {
        Need = need;
        Weight = weight;
    }

    /// <summary>What is lacking.</summary>
    public RemedyNeed Need { get; }

    /// <summary>Its weight, 1 or more.</summary>
    public long Weight { get; }

    /// <summary>The need and its weight, for a debugger.</summary>
    public override string ToString() => $"{Need}, weight {Weight}";
}
