namespace Ocop.Domain;

/// <content>Analyses of an assessment.</content>
public sealed partial class PlanAssessment
{
    /// <summary>Finds the smallest number of openings after the as-of day that satisfies every quota that can still be satisfied.</summary>
    /// <param name="horizon">
    /// The day, inclusive, up to which quotas whose window has yet to begin are included. The default is the as-of day, which includes
    /// none.
    /// </param>
    /// <remarks>
    /// For quotas that are nested or disjoint, the time grows with their number. For dozens of quotas of several districts together that
    /// overlap partially, it may double with each quota.
    /// </remarks>
    /// <exception cref="ArgumentException">The horizon is before the as-of day, <c>default(LocalDate)</c>, or not in the ISO calendar.</exception>
    /// <exception cref="OverflowException">The openings exceed 2,147,483,647.</exception>
    /// <example><c>assessment.FindRemedy(horizon: new LocalDate(2025, 12, 31)).Actions</c></example>
    public Remedy FindRemedy(LocalDate? horizon = null)
    {
        LocalDate until = Guard.Against.UnusableOptionalDay(horizon) ?? AsOf;
        return until >= AsOf
            ? Remedy.Find(this, until)
            : throw new ArgumentException($"The horizon {DayText.Iso(until)} is before the as-of day {DayText.Iso(AsOf)}; give that day or a later one.", nameof(horizon));
    }

    /// <summary>Lists the quotas whose window, status or counts differ between this assessment and another.</summary>
    /// <remarks>
    /// Quotas are matched by rule identifier, subject and window, so a plan can be compared with one whose rules were changed. Where a rule
    /// asks a subject once in each plan, but in different windows, the two quotas are matched too.
    /// </remarks>
    /// <param name="after">The other assessment: of the same plan, whose rules may have been changed, and as of the same day.</param>
    /// <returns>The differences in the order of this plan, then the quotas that only the other plan has.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="after"/> is null.</exception>
    /// <exception cref="ArgumentException">The plans have different numbers, or the days differ.</exception>
    /// <example><c>before.CompareWith(HanoiPlan312.Plan.Assess(register.Without("C-7"), before.AsOf))</c></example>
    public ImmutableArray<FindingDifference> CompareWith(PlanAssessment after)
    {
        Guard.Against.Null(after);
        if (Plan.Number != after.Plan.Number)
            throw new ArgumentException($"An assessment of plan {Plan} cannot be compared with one of plan {after.Plan}: they have different quotas.", nameof(after));
        if (AsOf != after.AsOf)
            throw new ArgumentException($"An assessment as of {DayText.Iso(AsOf)} cannot be compared with one as of {DayText.Iso(after.AsOf)}; assess both as of one day.", nameof(after));
        return FindingDifference.FindAll(this, after);
    }
}
