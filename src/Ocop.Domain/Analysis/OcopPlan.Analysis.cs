namespace Ocop.Domain;

/// <content>Analyses of a plan: its status through time, its readings, its issues and its indicators.</content>
public sealed partial class OcopPlan
{
    private const long MaximumCombinations = 10_000;

    /// <summary>Finds the status of every quota on every day that a register covers.</summary>
    /// <param name="register">The register, with all its days.</param>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <example><c>HanoiPlan312.Plan.BuildTimeline(register).Changes</c></example>
    public Timeline BuildTimeline(Register register) => Timeline.Build(this, Guard.Against.Null(register));

    /// <summary>Assesses a register under every combination of readings: which verdicts all readings share, and which questions decide the others.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day, inclusive.</param>
    /// <param name="questions">The questions with their readings; at most 10,000 combinations.</param>
    /// <exception cref="ArgumentNullException">The register or the questions are null.</exception>
    /// <exception cref="ArgumentException">The day is unusable, a question is null, questions repeat, or there are too many combinations.</exception>
    /// <example><c>HanoiPlan312.Plan.CompareReadings(register, asOf, HanoiPlan312.Readings)</c></example>
    public ReadingComparison CompareReadings(Register register, LocalDate asOf, IEnumerable<ReadingQuestion> questions)
    {
        Guard.Against.Null(register);
        Guard.Against.UnusableDay(asOf);
        ImmutableArray<ReadingQuestion> open = Guard.Against.MissingItem(questions);
        if (open.DistinctBy(question => question.Interpretation).Count() < open.Length)
            throw new ArgumentException($"Questions repeat: {string.Join(", ", open)}; ask each once.", nameof(questions));
        long combinations = 1;
        foreach (ReadingQuestion question in open)
            combinations = Math.Min(MaximumCombinations + 1, combinations * question.Readings.Length);
        return combinations <= MaximumCombinations
            ? ReadingComparison.Compare(this, register, asOf, open)
            : throw new ArgumentException($"The questions make more than {MaximumCombinations} combinations of readings; ask fewer.", nameof(questions));
    }

    /// <summary>
    /// Finds what readers should know of the plan, alone or together with others: rules that together ask for more than a maximum allows,
    /// or for exactly that; minima that other rules imply; plans that agree; windows that outlive the districts.
    /// </summary>
    /// <remarks>
    /// Every combination of up to three rules is tried, so the time grows with the cube of the number of rules that bear on one
    /// quota. Maxima that together allow less than a minimum are not looked for.
    /// </remarks>
    /// <param name="others">The other plans; none to read the plan alone.</param>
    /// <returns>The issues, in the order of the plans, their rules and windows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="others"/> is null.</exception>
    /// <exception cref="ArgumentException">A plan is null, or numbers of plans repeat.</exception>
    /// <exception cref="OverflowException">The openings required exceed 2,147,483,647.</exception>
    /// <example><c>HanoiPlan312.Plan.FindIssues()</c></example>
    public ImmutableArray<PlanIssue> FindIssues(params IEnumerable<OcopPlan> others)
    {
        ImmutableArray<OcopPlan> plans = [this, .. Guard.Against.MissingItem(others)];
        return plans.DistinctBy(plan => plan.Number).Count() == plans.Length
            ? PlanIssueSearch.FindIssues(plans)
            : throw new ArgumentException($"Plans repeat: {string.Join(", ", plans)}; give each once.", nameof(others));
    }

    /// <summary>Counts what the plan's qualitative clauses ask for (C06, C07, C08, C11, C12). An indicator is never a verdict.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day in Hà Nội, inclusive: openings and closings dated after it are not seen.</param>
    /// <returns>The indicators, in the order of the clauses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException">The day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    public ImmutableArray<Indicator> CountIndicators(Register register, LocalDate asOf)
    {
        Guard.Against.Null(register);
        Guard.Against.UnusableDay(asOf);
        return [.. from clause in Clauses where clause.Indicator is not null select Indicator.Count(clause, clause.Indicator!.Value, register, asOf)];
    }
}
