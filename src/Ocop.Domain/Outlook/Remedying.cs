namespace Ocop.Domain;

/// <summary>Asks an assessment what is to be done.</summary>
public static class Remedying
{
    /// <summary>The least openings after the as-of day that satisfy every quota that can still be satisfied.</summary>
    /// <param name="assessment">The assessment, of any plan.</param>
    /// <param name="horizon">
    /// The day up to which quotas whose window has yet to start are looked at too, inclusive; if left out, the as-of day, so
    /// that none are.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="ArgumentException">The horizon is before the as-of day, <c>default(LocalDate)</c>, or not in the ISO calendar.</exception>
    /// <example><c>HanoiPlan312.Plan.Assess(register, asOf).Remedy(horizon: new LocalDate(2025, 12, 31))</c></example>
    public static Remedy Remedy(this PlanAssessment assessment, LocalDate? horizon = null)
    {
        Guard.Against.Null(assessment);
        LocalDate until = Guard.Against.UnusableOptionalDay(horizon) ?? assessment.AsOf;
        return until >= assessment.AsOf
            ? new Remedy(assessment, until)
            : throw new ArgumentException($"The horizon {DayText.Iso(until)} is before the as-of day {DayText.Iso(assessment.AsOf)}; give that day or a later one.", nameof(horizon));
    }
}
