using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>The readings of the plan that an <see cref="AuditRecord"/> compares.</summary>
public sealed class ReadingsRecord
{
    [JsonConstructor]
    internal ReadingsRecord(int combinations, ImmutableArray<QuestionRecord> questions)
    {
        Combinations = combinations;
        Questions = questions;
    }

    /// <summary>How many combinations of readings there are.</summary>
    public int Combinations { get; }

    /// <summary>The questions with their readings.</summary>
    public ImmutableArray<QuestionRecord> Questions { get; }

    /// <summary>The two numbers.</summary>
    public override string ToString() => $"{JsonDisplay.Number(Combinations)} combinations of {Questions.Length} questions";

    internal static ReadingsRecord Of(ReadingComparison envelope) =>
        new(envelope.Choices.Length, [.. envelope.Questions.Select(QuestionRecord.Of)]);
}
