namespace Ocop.Domain;

/// <summary>A question that the source leaves open, and how the library answers it.</summary>
public sealed record Interpretation
{
    /// <summary>States an interpretation.</summary>
    /// <param name="id">Its identifier: <c>I01</c>.</param>
    /// <param name="question">The question.</param>
    /// <param name="answer">The answer that every verdict of this library rests on, and its reason.</param>
    /// <exception cref="ArgumentException">One of them is null, or the identifier is blank.</exception>
    public Interpretation(string id, BilingualText question, BilingualText answer)
    {
        Id = Guard.Against.UnusableText(id, OcopPlan.MaximumIdLength);
        Question = Guard.Against.Null(question);
        Answer = Guard.Against.Null(answer);
    }

    /// <summary>The identifier: <c>I01</c>.</summary>
    public string Id { get; }

    /// <summary>The question.</summary>
    public BilingualText Question { get; }

    /// <summary>The answer that every verdict of this library rests on, and its reason.</summary>
    public BilingualText Answer { get; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
