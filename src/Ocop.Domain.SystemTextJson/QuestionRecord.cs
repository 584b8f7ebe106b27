using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>A question that the plan leaves open, in a <see cref="ReadingsRecord"/>.</summary>
public sealed class QuestionRecord
{
    [JsonConstructor]
    internal QuestionRecord(string interpretation, ImmutableArray<string> readings)
    {
        Interpretation = interpretation;
        Readings = readings;
    }

    /// <summary>The identifier of the interpretation that answers it by default: <c>I06</c>.</summary>
    public string Interpretation { get; }

    /// <summary>The identifiers of its readings, the default first.</summary>
    public ImmutableArray<string> Readings { get; }

    /// <summary>The identifier of the interpretation.</summary>
    public override string ToString() => Interpretation;

    internal static QuestionRecord Of(ReadingQuestion question) =>
        new(question.Interpretation, [.. question.Readings.Select(reading => reading.Id)]);
}
