namespace Ocop.Domain.Analysis;

/// <summary>An assessment under every combination of readings: which verdicts all readings share, and which questions decide the others.</summary>
/// <remarks>The facts are counted once for all readings.</remarks>
/// <example><c>HanoiPlan312.Plan.CompareReadings(register, asOf, HanoiPlan312.Readings)[HanoiPlan312.CenterRollout.For(District.BaVi)]</c></example>
public sealed class ReadingComparison
{
    private ReadingComparison(
        ImmutableArray<ReadingQuestion> questions, ImmutableArray<ImmutableArray<Reading>> choices, ImmutableArray<PlanAssessment> judged)
    {
        Questions = questions;
        Choices = choices;
        Assessment = judged[0];
        Assessments = judged[1..];
        Findings = [];
    }

    /// <summary>The questions, each with its readings.</summary>
    public ImmutableArray<ReadingQuestion> Questions { get; }

    /// <summary>Every combination of readings, one reading for each question in their order; the combination of the defaults comes
    /// first.</summary>
    public ImmutableArray<ImmutableArray<Reading>> Choices { get; }

    /// <summary>The assessment of the plan as it stands.</summary>
    public PlanAssessment Assessment { get; }

    /// <summary>The assessment under each of <see cref="Choices"/>.</summary>
    public ImmutableArray<PlanAssessment> Assessments { get; }

    /// <summary>For each finding of <see cref="Assessment"/>, the readings under which the quota is compliant. Quotas that only another
    /// reading has are not included.</summary>
    public ImmutableArray<ComparedFinding> Findings { get; private init; }

    /// <summary>Gets the comparison of a quota under all readings.</summary>
    /// <param name="quota">One of the quotas of the plan as it stands.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quota"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan does not have the quota.</exception>
    public ComparedFinding this[Quota quota] => Findings[Assessment.Plan.PlaceOf(Guard.Against.Null(quota))];

    /// <summary>Returns the plan, the number of combinations and the number of disputed findings.</summary>
    public override string ToString() =>
        $"{Assessment.Plan} under {Choices.Length} readings, {Findings.Count(finding => finding.Agreement == Agreement.Some)} findings in dispute";

    internal static ReadingComparison Compare(OcopPlan plan, Register register, LocalDate asOf, ImmutableArray<ReadingQuestion> questions)
    {
        List<(ImmutableArray<Reading> Choice, OcopPlan Plan)> read = ReadIn(plan, questions);
        OcopPlan[] plans = [plan, .. read.Select(way => way.Plan)];
        var builder = new TallyBuilder(new CountingPlan(plan, asOf, plans.SelectMany(each => each.Rules)));
        builder.Add(register);
        ImmutableArray<PlanAssessment> judged = builder.Build().Assess(plans, register);
        var comparison = new ReadingComparison(questions, [.. read.Select(way => way.Choice)], judged);
        List<int[]> counterparts = [.. comparison.Assessments.Select(assessment => PlanCounterparts.Of(plan, assessment.Plan))];
        return new ReadingComparison(questions, comparison.Choices, judged)
        {
            Findings = [.. judged[0].Findings.Select((finding, place) => comparison.Compare(finding, OutcomesAt(place)))],
        };

        Agreement[] OutcomesAt(int place) =>
        [
            .. counterparts.Select((places, way) => OutcomeOf(places[place] < 0 ? null : comparison.Assessments[way].Findings[places[place]])),
        ];
    }

    // The plan as read by the answers to the first questions is shared by all answers to the remaining ones.
    private static List<(ImmutableArray<Reading> Choice, OcopPlan Plan)> ReadIn(OcopPlan plan, ImmutableArray<ReadingQuestion> questions)
    {
        List<(ImmutableArray<Reading> Choice, OcopPlan Plan)> ways = [([], plan)];
        foreach (ReadingQuestion question in questions)
            ways = [.. from way in ways from reading in question.Readings select (way.Choice.Add(reading), reading.ApplyTo(way.Plan))];
        return ways;
    }

    private static Agreement OutcomeOf(Finding? finding) => finding switch
    {
        null or { IsCompliant: true } => Agreement.All,
        { IsFailed: true } or { Status: FindingStatus.Exceeded } => Agreement.None,
        _ => Agreement.Undecided,
    };

    private ComparedFinding Compare(Finding finding, Agreement[] outcomes)
    {
        int compliant = outcomes.Count(outcome => outcome == Agreement.All);
        bool isFailed = outcomes.Contains(Agreement.None);
        Agreement agreement = (compliant, isFailed) switch
        {
            _ when compliant == outcomes.Length => Agreement.All,
            (_, false) => Agreement.Undecided,
            (0, true) => Agreement.None,
            (_, true) => Agreement.Some,
        };
        return new ComparedFinding(finding, agreement, compliant, agreement == Agreement.Some ? [.. Questions.Where((_, question) => Decides(question, outcomes))] : []);
    }

    // Choices that differ in one question only are a fixed distance apart, like the digits of a number.
    private bool Decides(int question, Agreement[] outcomes)
    {
        int distance = Questions.Skip(question + 1).Aggregate(1, (product, later) => product * later.Readings.Length);
        return Enumerable.Range(0, outcomes.Length).Any(choice =>
            choice / distance % Questions[question].Readings.Length > 0 && outcomes[choice] != outcomes[choice - distance]);
    }
}
