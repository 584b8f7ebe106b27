namespace Ocop.Domain;

/// <summary>What follows from a verdict: what to do by when, how far one is, what would have to be otherwise, since when.</summary>
public static class Outlook
{
    private const long MostCombinations = 10_000;

    /// <summary>The least openings after the as-of day that satisfy every quota that can still be satisfied.</summary>
    /// <param name="assessment">The assessment, of any plan.</param>
    /// <param name="horizon">
    /// The day up to which quotas whose window has yet to start are looked at too, inclusive; if left out, the as-of day, so
    /// that none are.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <remarks>
    /// For plans whose quotas lie within each other, or side by side, the time grows with their number. Quotas of several districts
    /// together that overlap crosswise, dozens of them, may take time that doubles with each.
    /// </remarks>
    /// <exception cref="ArgumentException">The horizon is before the as-of day, <c>default(LocalDate)</c>, or not in the ISO calendar.</exception>
    /// <exception cref="OverflowException">The openings pass 2,147,483,647.</exception>
    /// <example><c>HanoiPlan312.Plan.Assess(register, asOf).Remedy(horizon: new LocalDate(2025, 12, 31))</c></example>
    public static Remedy Remedy(this PlanAssessment assessment, LocalDate? horizon = null)
    {
        Guard.Against.Null(assessment);
        LocalDate until = Guard.Against.UnusableOptionalDay(horizon) ?? assessment.AsOf;
        return until >= assessment.AsOf
            ? new Remedy(assessment, until)
            : throw new ArgumentException($"The horizon {DayText.Iso(until)} is before the as-of day {DayText.Iso(assessment.AsOf)}; give that day or a later one.", nameof(horizon));
    }

    /// <summary>How far a pending quota is beside an even pace through its window. An indicator: the plan states no interim targets.</summary>
    /// <param name="finding">A finding that is pending: its window has begun and is not over, and its minimum is not reached.</param>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    /// <exception cref="ArgumentException">The finding is not pending.</exception>
    /// <example><c>assessment[HanoiPlan312.CityTarget, 2023].Pace().NeededPerMonth</c></example>
    public static QuotaPace Pace(this Finding finding)
    {
        Guard.Against.Null(finding);
        return finding.Status == FindingStatus.Pending
            ? new QuotaPace(finding)
            : throw new ArgumentException($"{finding.Quota} is {EnumToken.Of(finding.Status)} as of {DayText.Iso(finding.AsOf)}; only what is pending has a pace.", nameof(finding));
    }

    /// <summary>The least change to the register with which a quota that is not met, or met late, would be met.</summary>
    /// <param name="finding">A finding that is neither met nor exceeded.</param>
    /// <param name="register">The register that was assessed.</param>
    /// <exception cref="ArgumentNullException">The finding or the register is null.</exception>
    /// <exception cref="ArgumentException">
    /// The quota is met, so that nothing would have to be otherwise; or the register shows other counts than the finding, so that
    /// it is not the one that was assessed.
    /// </exception>
    /// <example><c>assessment[HanoiPlan312.PilotCenter, District.SonTay].WhyNot(register).Explain(TextLanguage.English)</c></example>
    public static Counterfactual WhyNot(this Finding finding, Register register)
    {
        Guard.Against.Null(finding);
        Guard.Against.Null(register);
        if (finding.Status is FindingStatus.Met or FindingStatus.Exceeded)
            throw new ArgumentException($"{finding.Quota} is {EnumToken.Of(finding.Status)} as of {DayText.Iso(finding.AsOf)}; only of what is not met, or met late, can one ask why not.", nameof(finding));
        if (!finding.IsCountedIn(register))
            throw new ArgumentException($"{finding.Quota}: the register shows other counts than the finding; give the register that was assessed.", nameof(register));
        return new WhyNotSearch(finding, register).Least();
    }

    /// <summary>How every quota of the plan stands through time, as the register tells it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="register">The register, with all its days.</param>
    /// <exception cref="ArgumentNullException">The plan or the register is null.</exception>
    /// <example><c>HanoiPlan312.Plan.Timeline(register).Changes</c></example>
    public static Timeline Timeline(this OcopPlan plan, Register register) =>
        new(Guard.Against.Null(plan), Guard.Against.Null(register));

    /// <summary>Assesses a register under every combination of readings: which verdicts are beyond dispute, and what decides the others.</summary>
    /// <param name="plan">The plan, as its interpretations read it.</param>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day, inclusive.</param>
    /// <param name="questions">The questions with their readings; at most 10,000 combinations.</param>
    /// <exception cref="ArgumentNullException">The plan, the register or the questions are null.</exception>
    /// <exception cref="ArgumentException">The day is unusable, a question is null, questions repeat, or the combinations are too many.</exception>
    /// <example><c>HanoiPlan312.Plan.Envelope(register, asOf, HanoiPlan312.Readings)</c></example>
    public static ReadingEnvelope Envelope(this OcopPlan plan, Register register, LocalDate asOf, IEnumerable<ReadingQuestion> questions)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(register);
        Guard.Against.UnusableDay(asOf);
        ImmutableArray<ReadingQuestion> open = Guard.Against.MissingItem(questions);
        if (open.DistinctBy(question => question.Interpretation).Count() < open.Length)
            throw new ArgumentException($"Questions repeat: {string.Join(", ", open)}.", nameof(questions));
        long combinations = 1;
        foreach (ReadingQuestion question in open)
            combinations = Math.Min(MostCombinations + 1, combinations * question.Readings.Length);
        return combinations <= MostCombinations
            ? new ReadingEnvelope(plan, register, asOf, open)
            : throw new ArgumentException($"The questions make more than {MostCombinations} combinations of readings; ask fewer of them.", nameof(questions));
    }

    /// <summary>
    /// Looks for what is odd in a plan: rules that together ask for more than a top allows, or for exactly that; minima that
    /// other rules imply; windows that outlive the district level. An empty scope and windows of one rule that overlap cannot
    /// be: no rule can be made so. Tops that together allow less than a minimum are not looked for.
    /// </summary>
    /// <remarks>Every combination of up to three rules is tried, so that the time grows with the cube of the rules that bear on one quota.</remarks>
    /// <param name="plan">The plan.</param>
    /// <returns>What is odd, in the order of the plan's rules and windows; none where nothing is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="OverflowException">The openings asked for pass 2,147,483,647.</exception>
    /// <example><c>HanoiPlan312.Plan.Check()</c></example>
    public static ImmutableArray<PlanOddity> Check(this OcopPlan plan) => new PlanChecking([Guard.Against.Null(plan)]).Oddities;

    /// <summary>Looks for what is odd in several plans read together: also where the rules of one clash with those of another, or agree with them.</summary>
    /// <param name="plans">The plans, at least one, each once.</param>
    /// <returns>What is odd, in the order of the plans, their rules and windows; none where nothing is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plans"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no plan, one is null, or numbers repeat.</exception>
    /// <exception cref="OverflowException">The openings asked for pass 2,147,483,647.</exception>
    public static ImmutableArray<PlanOddity> CheckTogether(this IEnumerable<OcopPlan> plans)
    {
        ImmutableArray<OcopPlan> all = Guard.Against.NullOrEmptyList(plans);
        return all.DistinctBy(plan => plan.Number).Count() == all.Length
            ? new PlanChecking(all).Oddities
            : throw new ArgumentException($"Plans repeat: {string.Join(", ", all)}.", nameof(plans));
    }

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
        return AssessmentComparison.Of(before, after);
    }
}
