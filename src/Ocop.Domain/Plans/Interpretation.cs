namespace Ocop.Domain.Plans;

/// <summary>A question that the source leaves open, and how the library answers it.</summary>
/// <remarks>Interpretations compare by value.</remarks>
public sealed class Interpretation : ValueObject<Interpretation>
{
    /// <summary>States an interpretation.</summary>
    /// <param name="id">Its identifier: <c>I01</c>.</param>
    /// <param name="question">The question.</param>
    /// <param name="answer">The answer that every verdict of this library is based on.</param>
    /// <param name="reason">Why that is the answer; null where the answer says it.</param>
    /// <param name="alternative">What else could be answered, and what would follow; null where nothing is said of it.</param>
    /// <param name="clauses">The identifiers of the clauses whose verdicts it bears on, each once; left out where it is not said.</param>
    /// <exception cref="ArgumentNullException">The identifier, the question or the answer is null.</exception>
    /// <exception cref="ArgumentException">The identifier is blank or too long, or the identifier of a clause is null, blank, too long or repeated.</exception>
    public Interpretation(
        string id,
        BilingualText question,
        BilingualText answer,
        BilingualText? reason = null,
        BilingualText? alternative = null,
        IEnumerable<string>? clauses = null)
    {
        Id = Guard.Against.UnusableText(id, OcopPlan.MaximumIdLength);
        Question = Guard.Against.Null(question);
        Answer = Guard.Against.Null(answer);
        Reason = reason;
        Alternative = alternative;
        Clauses = [.. (clauses ?? []).Select(clause => Guard.Against.UnusableText(clause, Citation.MaximumTextLength, nameof(clauses)))];
        if (Clauses.Distinct(StringComparer.Ordinal).Count() < Clauses.Length)
            throw new ArgumentException($"Interpretation {id} names a clause twice: {string.Join(", ", Clauses)}; name each once.", nameof(clauses));
    }

    /// <summary>The identifier: <c>I01</c>.</summary>
    public string Id { get; }

    /// <summary>The question.</summary>
    public BilingualText Question { get; }

    /// <summary>The answer that every verdict of this library is based on.</summary>
    public BilingualText Answer { get; }

    /// <summary>Why that is the answer; null where the answer says it.</summary>
    public BilingualText? Reason { get; }

    /// <summary>What else could be answered, and what would follow; null where nothing is said of it.</summary>
    public BilingualText? Alternative { get; }

    /// <summary>The identifiers of the clauses whose verdicts it bears on; empty where it is not said.</summary>
    public ImmutableArray<string> Clauses { get; }

    /// <inheritdoc/>
    public override bool Equals(Interpretation? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Id == other.Id
            && Question == other.Question
            && Answer == other.Answer
            && Reason == other.Reason
            && Alternative == other.Alternative
            && Clauses.SequenceEqual(other.Clauses));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Question, Answer, Reason, Alternative, Clauses.Length);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
