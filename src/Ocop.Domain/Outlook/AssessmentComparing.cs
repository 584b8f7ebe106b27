namespace Ocop.Domain;

/// <summary>Compares assessments.</summary>
public static class AssessmentComparing
{
    /// <summary>Lists exactly the quotas whose status or counts differ between two assessments, with both sides.</summary>
    /// <param name="before">The one assessment.</param>
    /// <param name="after">The other, of the same plan (its rules may have been changed) and as of the same day.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">They are of plans with different numbers, or as of different days.</exception>
    public static AssessmentComparison CompareWith(this PlanAssessment before, PlanAssessment after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        if (before.Plan.Number != after.Plan.Number)
            throw new ArgumentException($"An assessment of plan {before.Plan} does not compare with one of plan {after.Plan}; their quotas are not the same things.", nameof(after));
        if (before.AsOf != after.AsOf)
            throw new ArgumentException($"An assessment as of {DayText.Iso(before.AsOf)} does not compare with one as of {DayText.Iso(after.AsOf)}; assess both as of one day.", nameof(after));

        Dictionary<(string, DistrictSet, DateInterval), Finding> remaining = after.Findings.ToDictionary(KeyOf);
        var differences = ImmutableArray.CreateBuilder<FindingDifference>();
        foreach (Finding finding in before.Findings)
        {
            if (!remaining.Remove(KeyOf(finding), out Finding? counterpart))
                differences.Add(new FindingDifference(finding, null));
            else if (!IsSame(finding, counterpart))
                differences.Add(new FindingDifference(finding, counterpart));
        }

        differences.AddRange(after.Findings.Where(finding => remaining.ContainsKey(KeyOf(finding))).Select(finding => new FindingDifference(null, finding)));
        return new AssessmentComparison(differences.ToImmutable());
    }

    private static (string Rule, DistrictSet Subject, DateInterval Window) KeyOf(Finding finding) =>
        (finding.Rule.Id, finding.Quota.Subject, finding.Quota.Window);

    // The verdict holds the status and all counts but one, and the days left, which are the same as of one day.
    private static bool IsSame(Finding left, Finding right) =>
        left.Verdict == right.Verdict && left.ClosedSince == right.ClosedSince;
}
