namespace Ocop.Domain.Plans;

/// <summary>A question that a plan leaves open and that can in reason be answered in several ways.</summary>
public sealed class ReadingQuestion
{
    /// <summary>Puts a question with its answers.</summary>
    /// <param name="interpretation">The identifier of the interpretation that answers it by default: <c>I06</c>.</param>
    /// <param name="readings">The readings, that of the interpretation first; two or more.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The identifier is blank or too long, there is one reading only, a reading is null, or identifiers repeat.</exception>
    public ReadingQuestion(string interpretation, IEnumerable<Reading> readings)
    {
        Interpretation = Guard.Against.UnusableText(interpretation, OcopPlan.MaximumIdLength);
        Readings = Guard.Against.NullOrEmptyList(readings);
        if (Readings.Length < 2)
            throw new ArgumentException($"Question {interpretation} has one reading only; where there is no other it is not open.", nameof(readings));
        if (Readings.DistinctBy(reading => reading.Id).Count() < Readings.Length)
            throw new ArgumentException($"Readings of question {interpretation} share an identifier: {string.Join(", ", Readings)}.", nameof(readings));
    }

    /// <summary>The identifier of the interpretation that answers the question by default: <c>I06</c>.</summary>
    public string Interpretation { get; }

    /// <summary>The readings, that of the interpretation first.</summary>
    public ImmutableArray<Reading> Readings { get; }

    /// <summary>The identifier of the interpretation.</summary>
    public override string ToString() => Interpretation;
}
