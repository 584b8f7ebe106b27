using Ocop.Domain.Benchmarks.Contenders;

namespace Ocop.Domain.Benchmarks;

/// <summary>Compares a contender's answer with the library's before it is timed.</summary>
internal static class EqualAnswers
{
    /// <exception cref="InvalidOperationException">The answers differ; the message names the contender and the quota.</exception>
    public static void Check(string contender, PlanAssessment expected, object answer)
    {
        IReadOnlyList<PlainVerdict> theirs = answer switch
        {
            PlanAssessment assessment => Plain(assessment),
            IReadOnlyList<PlainVerdict> verdicts => verdicts,
            _ => throw new InvalidOperationException($"{contender} answers with {answer.GetType().Name}, which is no assessment."),
        };
        PlainVerdict[] ours = Plain(expected);
        if (theirs.Count != ours.Length)
            throw new InvalidOperationException($"{contender} gives {theirs.Count} verdicts, not {ours.Length}.");
        for (int i = 0; i < ours.Length; i++)
        {
            if (theirs[i] != ours[i])
                throw new InvalidOperationException($"{contender}: {expected.Findings[i].Quota}: {theirs[i]}, the library says {ours[i]}.");
        }

        if (answer is PlanAssessment full && !full.Equals(expected))
            throw new InvalidOperationException($"{contender}: the verdicts are the library's, but another count differs.");
    }

    private static PlainVerdict[] Plain(PlanAssessment assessment) =>
        [.. assessment.Findings.Select(finding => new PlainVerdict(finding.Status, finding.Achieved, finding.Shortfall))];
}
