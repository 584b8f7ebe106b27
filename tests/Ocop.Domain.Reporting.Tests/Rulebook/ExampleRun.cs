using Ocop.Domain.Reporting.Rulebook.Examples;

namespace Ocop.Domain.Reporting.Tests.Rulebook;

/// <summary>Runs a printed example through the library, and tells where the library says otherwise.</summary>
internal static class ExampleRun
{
    public static IEnumerable<string> DifferencesOf(PrintedExample example, TextLanguage language)
    {
        foreach (ExpectedVerdict expected in example.Verdicts)
        {
            if (Found(example, expected) != expected)
                yield return $"{example.Id}: the page says {expected}, the library {Found(example, expected)}";
        }

        ExpectedVerdict last = example.Verdicts[^1];
        if (last.Status is null)
            yield break;
        PlanAssessment assessment = Assess(example, last);
        Finding finding = assessment[QuotaOf(last)!];
        if (example.WhyNot is { } whyNot && finding.ExplainWhyNot().Explain(language) is var said && said != whyNot)
            yield return $"{example.Id}: the page says \"{whyNot}\", the library \"{said}\"";
        if (example.Remedy is { } remedy && string.Join(' ', assessment.FindRemedy().Explain(finding.Quota, language)) is var share && share != remedy)
            yield return $"{example.Id}: the page says \"{remedy}\", the library \"{share}\"";
    }

    /// <summary>The plan as a verdict reads it.</summary>
    public static OcopPlan PlanOf(ExpectedVerdict verdict) =>
        verdict.Reading is { } id
            ? HanoiPlan312.Readings.SelectMany(question => question.Readings).Single(reading => reading.Id == id).ApplyTo(HanoiPlan312.Plan)
            : HanoiPlan312.Plan;

    private static ExpectedVerdict Found(PrintedExample example, ExpectedVerdict expected)
    {
        if (QuotaOf(expected) is not { } quota)
            return IsWithinThePlan(expected) ? expected with { Status = null, Counted = 0, Missing = 0, Closed = 0, Surplus = 0, Consequence = Consequence.NotAsked } : throw new FormatException($"{expected}: the plan has no such window");
        Finding finding = Assess(example, expected)[quota];
        return expected with
        {
            Status = finding.Status,
            Counted = finding.Achieved,
            Missing = finding.Shortfall,
            Closed = finding.ClosedSince,
            Surplus = finding.Surplus,
            Consequence = ConsequenceOf(finding),
        };
    }

    private static Consequence ConsequenceOf(Finding finding) => finding switch
    {
        { IsBreach: true } => Consequence.Breach,
        { IsCompliant: true } => Consequence.Satisfied,
        { IsSatisfied: true } or { IsFailed: true } => Consequence.Shortfall,
        { Status: FindingStatus.Unproven } => Consequence.Undecided,
        _ => Consequence.StillOpen,
    };

    private static Quota? QuotaOf(ExpectedVerdict verdict) =>
        PlanOf(verdict).Rules.Single(rule => rule.Clause.Id == verdict.Clause).Quotas.SingleOrDefault(quota => quota.Subject == verdict.Subject && quota.Window == verdict.Window);

    // What is not asked is said of a window that the clause has by default.
    private static bool IsWithinThePlan(ExpectedVerdict verdict) =>
        HanoiPlan312.Plan.Rules.Single(rule => rule.Clause.Id == verdict.Clause).Windows.Contains(verdict.Window);

    private static PlanAssessment Assess(PrintedExample example, ExpectedVerdict verdict) =>
        PlanOf(verdict).Assess(RegisterOf(example, verdict), verdict.AsOf);

    private static Register RegisterOf(PrintedExample example, ExpectedVerdict verdict)
    {
        List<Establishment> records = [];
        foreach (ExampleRecord line in example.Records)
        {
            foreach (District district in line.Districts.SelectMany(district => Enumerable.Repeat(district, line.Alike)))
            {
                string id = $"{records.Count + 1}", name = line.Name ?? id;
                records.Add(line.Kind == EstablishmentKind.Center
                    ? new OcopCenter(id, name, district, line.Opened, line.Closed, line.Planned)
                    : new SalesPoint(id, name, district, line.Opened, line.Closed, line.Planned));
            }
        }

        return new Register(records.OfType<SalesPoint>(), records.OfType<OcopCenter>(), verdict.Coverage);
    }
}
