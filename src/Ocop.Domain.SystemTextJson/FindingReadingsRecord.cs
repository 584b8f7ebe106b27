using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>How far the verdict of a <see cref="FindingRecord"/> depends on the reading of the plan.</summary>
public sealed class FindingReadingsRecord
{
    [JsonConstructor]
    internal FindingReadingsRecord(Agreement holds, int under, ImmutableArray<string> decidedBy)
    {
        Holds = holds;
        Under = under;
        DecidedBy = decidedBy;
    }

    /// <summary>Under which readings the quota is kept.</summary>
    public Agreement Holds { get; }

    /// <summary>Under how many combinations of readings.</summary>
    public int Under { get; }

    /// <summary>The interpretations that decide.</summary>
    public ImmutableArray<string> DecidedBy { get; }

    /// <summary>The span and the number.</summary>
    public override string ToString() => $"{EnumToken.Of(Holds)}, under {JsonDisplay.Number(Under)}";

    internal static FindingReadingsRecord Create(ComparedFinding finding) =>
        new(finding.Agreement, finding.CompliantUnder, [.. finding.DecidedBy.Select(question => question.Interpretation)]);
}
