namespace Ocop.Domain.Analysis;

/// <content>Compares assessments.</content>
public sealed partial class FindingDifference
{
    /// <summary>Compares two assessments of one plan, which may have been changed, as of one day.</summary>
    internal static ImmutableArray<FindingDifference> FindAll(PlanAssessment before, PlanAssessment after)
    {
        Dictionary<(string, DistrictSet, DateInterval), Finding> unmatched = after.Findings.ToDictionary(KeyOf);
        var differences = ImmutableArray.CreateBuilder<FindingDifference>();
        foreach (Finding finding in before.Findings)
        {
            if (!unmatched.Remove(KeyOf(finding), out Finding? counterpart))
                differences.Add(new FindingDifference(finding, null));
            else if (!IsSame(finding, counterpart))
                differences.Add(new FindingDifference(finding, counterpart));
        }

        differences.AddRange(after.Findings.Where(finding => unmatched.ContainsKey(KeyOf(finding))).Select(finding => new FindingDifference(null, finding)));
        return MergeMoved(differences);
    }

    // Merges what a rule asks a subject once only before and once only after into one difference.
    private static ImmutableArray<FindingDifference> MergeMoved(ImmutableArray<FindingDifference>.Builder differences)
    {
        var moved =
            from difference in differences
            where difference.Before is null || difference.After is null
            let finding = (difference.Before ?? difference.After)!
            group difference by (finding.Rule.Id, finding.Quota.Subject) into asked
            where asked.Count(difference => difference.Before is null) == 1 && asked.Count(difference => difference.After is null) == 1
            select (Before: asked.Single(difference => difference.After is null), After: asked.Single(difference => difference.Before is null));
        Dictionary<FindingDifference, FindingDifference> counterparts = moved.ToDictionary(pair => pair.Before, pair => pair.After);
        HashSet<FindingDifference> joined = [.. counterparts.Values];
        return
        [
            .. from difference in differences
               where !joined.Contains(difference)
               select counterparts.TryGetValue(difference, out FindingDifference? after) ? new FindingDifference(difference.Before, after.After) : difference,
        ];
    }

    private static (string Rule, DistrictSet Subject, DateInterval Window) KeyOf(Finding finding) =>
        (finding.Rule.Id, finding.Quota.Subject, finding.Quota.Window);

    // The verdict covers the status, all counts but one, and the days left, which are equal because the day is the same.
    private static bool IsSame(Finding left, Finding right) =>
        left.Verdict == right.Verdict && left.ClosedSince == right.ClosedSince;
}
