namespace Ocop.Domain;

/// <summary>
/// What changes between two assessments of a plan as of the same day: what if there were one more record, one less, or
/// another minimum?
/// </summary>
/// <remarks>
/// Quotas are matched by rule identifier, subject and window, so that a plan with changed rules can be compared with the
/// plan as it was. Where a rule asks a subject once in a window that only the one plan has, and once in one that only the
/// other has, the window was moved, and the two are matched too. Two findings differ when their windows, statuses or counts
/// do. Comparisons compare by value.
/// </remarks>
/// <example><c>before.CompareWith(HanoiPlan312.Plan.Assess(register.Without("C-7"), before.AsOf)).Differences</c></example>
public sealed record AssessmentComparison
{
    internal AssessmentComparison(ImmutableArray<FindingDifference> differences) => Differences = differences;

    /// <summary>The quotas on which the two differ: in the order of the plan before, then those only asked after.</summary>
    public ImmutableArray<FindingDifference> Differences { get; }

    /// <summary>Whether the two find the same of everything.</summary>
    public bool IsEmpty => Differences.IsEmpty;

    /// <inheritdoc/>
    public bool Equals(AssessmentComparison? other) => other is not null && Differences.SequenceEqual(other.Differences);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (FindingDifference difference in Differences)
            hash.Add(difference);
        return hash.ToHashCode();
    }

    /// <summary>The number of differences, for a debugger.</summary>
    public override string ToString() => $"{Differences.Length} differences";

    /// <summary>Compares two assessments of one plan, which may have been changed, as of one day.</summary>
    internal static AssessmentComparison Of(PlanAssessment before, PlanAssessment after)
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
        return new AssessmentComparison(MovedTogether(differences));
    }

    // Of each rule and subject, what is asked once only before and once only after, as one difference.
    private static ImmutableArray<FindingDifference> MovedTogether(ImmutableArray<FindingDifference>.Builder differences)
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

    // The verdict holds the status and all counts but one, and the days left, which are the same as of one day.
    private static bool IsSame(Finding left, Finding right) =>
        left.Verdict == right.Verdict && left.ClosedSince == right.ClosedSince;
}
