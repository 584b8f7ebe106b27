namespace Ocop.Domain;

/// <summary>Words a finding in English.</summary>
internal static class EnglishExplanation
{
    public static string Of(Finding finding) =>
        $"{finding.Rule.Clause} of plan {finding.Rule.Clause.Citation.Instrument} ({finding.Rule.Strength.NameIn(TextLanguage.English)}): {Requirement(finding)}. "
        + $"{Count(finding)}. {Verdict(finding)}{Weight(finding)}";

    private static string Requirement(Finding finding)
    {
        PlanRule rule = finding.Rule;
        bool isMandatory = rule.Strength == Strength.Mandatory;
        string verb = (rule.Measure.IsStock(), isMandatory) switch
        {
            (true, true) => "must have",
            (true, false) => "strives to have",
            (false, true) => "must open",
            (false, false) => "strives to open",
        };
        return $"{finding.Quota.Subject.NameIn(TextLanguage.English)} {verb} {Asked(rule)} {Window(finding)}, by the end of {Day(finding.Due)}";
    }

    private static string Asked(PlanRule rule) => rule.Range switch
    {
        { Maximum: null, Minimum: var least } => $"at least {Things(rule.Measure, least)}",
        { Minimum: 0, Maximum: { } most } => $"at most {Things(rule.Measure, most)}",
        { Minimum: var least, Maximum: { } most } when least == most => $"exactly {Things(rule.Measure, most)}",
        { Minimum: var least, Maximum: { } most } => $"{least} to {Things(rule.Measure, most)}",
    };

    private static string Count(Finding finding)
    {
        string register = finding.Coverage == RegisterCoverage.Partial ? "the register, which is partial," : "the register";
        string onDueDay = finding.Rule.Measure.IsStock() && finding.AsOf > finding.Due
            ? $", and {finding.AchievedByDue} on the due day"
            : "";
        string closed = finding.ClosedSince > 0 ? $", {finding.ClosedSince} of which closed since (I04)" : "";
        return $"As of {Day(finding.AsOf)} {register} shows {Things(finding.Rule.Measure, finding.Achieved)}{onDueDay}{closed}";
    }

    private static string Verdict(Finding finding) => finding.Status switch
    {
        FindingStatus.Met when finding.AsOf < finding.Quota.Window.Start => "Verdict: met, before the window begins (I06).",
        FindingStatus.Met => "Verdict: met.",
        FindingStatus.Exceeded => $"Verdict: exceeded, by {finding.Surplus} above the top of the range, which is no fault (I05).",
        FindingStatus.MetLate => $"Verdict: met late; the minimum was not reached by {Day(finding.Due)}.",
        FindingStatus.NotStarted => $"Verdict: not started; the window begins on {Day(finding.Quota.Window.Start)}, and {finding.Shortfall} more {Be(finding.Shortfall)} needed by {Day(finding.Due)}.",
        FindingStatus.Pending => $"Verdict: pending; {finding.Shortfall} more {Be(finding.Shortfall)} needed by {Day(finding.Due)}, with {Days(finding.DaysLeft)} left.",
        FindingStatus.Lapsed => $"Verdict: lapsed; the minimum was reached by {Day(finding.Due)}, and {finding.Shortfall} {Be(finding.Shortfall)} missing now.",
        FindingStatus.Missed => $"Verdict: missed; {finding.Shortfall} {Be(finding.Shortfall)} missing and the due day was {Day(finding.Due)}.",
        FindingStatus.Unproven => $"Verdict: unproven; {finding.Shortfall} {Be(finding.Shortfall)} not on record for {Day(finding.Due)}, but an incomplete register proves nothing missed (I10).",
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding.Status, "Not a status."),
    };

    private static string Weight(Finding finding) =>
        finding.IsBreach ? " This is a breach of a mandatory quota."
        : finding.Verdict.IsLost ? " This is a shortfall of an aspiration, not a breach."
        : "";

    private static string Window(Finding finding) => DayText.In(finding.Quota.Window, TextLanguage.English);

    private static string Day(LocalDate day) => DayText.In(day, TextLanguage.English);

    private static string Things(Measure measure, int count) => (measure, count) switch
    {
        (Measure.NewSalesPoints, 1) => "1 new OCOP sales point",
        (Measure.OperatingSalesPoints, 1) => "1 OCOP sales point in operation",
        (Measure.NewCenters, 1) => "1 new OCOP center",
        (Measure.OperatingCenters, 1) => "1 OCOP center in operation",
        _ => $"{count} {measure.NameIn(TextLanguage.English)}",
    };

    private static string Be(int count) => count == 1 ? "is" : "are";

    private static string Days(int count) => count == 1 ? "1 day" : $"{count} days";
}
