namespace Ocop.Domain;

/// <summary>An assessment under every combination of a plan's readings: which verdicts are beyond dispute, and what decides the others.</summary>
/// <remarks>The facts are counted once for all the readings.</remarks>
/// <example><c>HanoiPlan312.Plan.Envelope(register, asOf, HanoiPlan312.Readings)[HanoiPlan312.CenterRollout.For(District.BaVi)]</c></example>
public sealed class ReadingEnvelope
{
    internal ReadingEnvelope(OcopPlan plan, Register register, LocalDate asOf, ImmutableArray<ReadingQuestion> questions)
    {
        Questions = questions;
        List<(ImmutableArray<Reading> Choice, OcopPlan Plan)> read = ReadIn(plan, questions);
        Choices = [.. read.Select(way => way.Choice)];
        OcopPlan[] plans = [plan, .. read.Select(way => way.Plan)];
        var builder = new TallyBuilder(new TallySheet(plan, new TallyLayout(plans.SelectMany(each => each.Rules), asOf)));
        builder.Add(register);
        ImmutableArray<PlanAssessment> judged = builder.Build().Judge(plans, register.Coverage);
        Assessment = judged[0];
        Assessments = judged[1..];
        List<int[]> counterparts = [.. Assessments.Select(assessment => PlanCounterparts.Of(plan, assessment.Plan))];
        Findings = [.. Assessment.Findings.Select((finding, place) => Over(finding, [.. counterparts.Select((places, way) => OutcomeOf(places[place] < 0 ? null : Assessments[way].Findings[places[place]]))]))];
    }

    /// <summary>The questions, each with its readings.</summary>
    public ImmutableArray<ReadingQuestion> Questions { get; }

    /// <summary>Every combination of readings, one for each question in their order; that of the defaults first.</summary>
    public ImmutableArray<ImmutableArray<Reading>> Choices { get; }

    /// <summary>The assessment of the plan as it stands.</summary>
    public PlanAssessment Assessment { get; }

    /// <summary>The assessment under each of <see cref="Choices"/>.</summary>
    public ImmutableArray<PlanAssessment> Assessments { get; }

    /// <summary>For each finding of <see cref="Assessment"/>, under which readings it is kept. What only a reading asks is not among them.</summary>
    public ImmutableArray<EnvelopeFinding> Findings { get; }

    /// <summary>What the readings make of a quota.</summary>
    /// <param name="quota">One of the quotas of the plan as it stands.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quota"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan does not ask it.</exception>
    public EnvelopeFinding this[Quota quota] => Findings[Assessment.Plan.PlaceOf(Guard.Against.Null(quota))];

    /// <summary>The plan, and how many findings depend on the reading, for a debugger.</summary>
    public override string ToString() => $"{Assessment.Plan} under {Choices.Length} readings, {Findings.Count(finding => finding.Holds == ReadingSpan.Some)} findings in dispute";

    // What the answers to the first questions make of the plan is made once for all answers to the others.
    private static List<(ImmutableArray<Reading> Choice, OcopPlan Plan)> ReadIn(OcopPlan plan, ImmutableArray<ReadingQuestion> questions)
    {
        List<(ImmutableArray<Reading> Choice, OcopPlan Plan)> ways = [([], plan)];
        foreach (ReadingQuestion question in questions)
            ways = [.. from way in ways from reading in question.Readings select (way.Choice.Add(reading), reading.Of(way.Plan))];
        return ways;
    }

    private static ReadingSpan OutcomeOf(Finding? finding) => finding switch
    {
        null or { IsKept: true } => ReadingSpan.All,
        { Verdict.IsLost: true } or { Status: FindingStatus.Exceeded } => ReadingSpan.None,
        _ => ReadingSpan.Undecided,
    };

    private EnvelopeFinding Over(Finding finding, ReadingSpan[] outcomes)
    {
        int kept = outcomes.Count(outcome => outcome == ReadingSpan.All);
        bool isLost = outcomes.Contains(ReadingSpan.None);
        ReadingSpan span = (kept, isLost) switch
        {
            _ when kept == outcomes.Length => ReadingSpan.All,
            (_, false) => ReadingSpan.Undecided,
            (0, true) => ReadingSpan.None,
            (_, true) => ReadingSpan.Some,
        };
        return new EnvelopeFinding(finding, span, kept, span == ReadingSpan.Some ? [.. Questions.Where((_, question) => Decides(question, outcomes))] : []);
    }

    // Choices that differ in one question only lie a fixed distance apart, as the digits of a number do.
    private bool Decides(int question, ReadingSpan[] outcomes)
    {
        int distance = Questions.Skip(question + 1).Aggregate(1, (product, later) => product * later.Readings.Length);
        return Enumerable.Range(0, outcomes.Length).Any(choice =>
            choice / distance % Questions[question].Readings.Length > 0 && outcomes[choice] != outcomes[choice - distance]);
    }
}
