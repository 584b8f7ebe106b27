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
        string subject = finding.Quota.Subject.NameIn(TextLanguage.English);
        string window = DayText.In(finding.Quota.Window, TextLanguage.English);
        bool isMandatory = rule.Strength == Strength.Mandatory;
        string aims = finding.Quota.Subject.Sole is null && finding.Quota.Subject != District.All ? "aim" : "aims";
        return rule.Measure.IsStock
            ? $"{subject} {(isMandatory ? "must have" : $"{aims} to have")} {rule.Describe(TextLanguage.English)} by the end of {Day(finding.Due)} (window: {window})"
            : $"{subject} {(isMandatory ? "must open" : $"{aims} to open")} {rule.Describe(TextLanguage.English)} {window}, by the end of {Day(finding.Due)}";
    }

    private static string Count(Finding finding)
    {
        string register = finding.Coverage == RegisterCoverage.Partial ? "the register, which is partial," : "the register";
        string window = finding.Rule.Measure.IsStock ? "" : $" {DayText.In(finding.Quota.Window, TextLanguage.English)}";
        string onDueDay = finding.Rule.Measure.IsStock && finding.AsOf > finding.Due
            ? $"; on the due day, {finding.AchievedByDue}"
            : "";
        string closed = finding.ClosedSince > 0 ? $", of which {finding.ClosedSince} {(finding.ClosedSince == 1 ? "has" : "have")} since closed (I04)" : "";
        return $"As of {Day(finding.AsOf)} {register} shows {finding.Rule.Measure.CountIn(finding.Achieved, TextLanguage.English)}{window}{onDueDay}{closed}";
    }

    private static string Verdict(Finding finding) => finding.Status switch
    {
        FindingStatus.Met when finding.Rule.Measure.IsStock && finding.AsOf < finding.Quota.Window.Start => "Verdict: met, before the window begins (I06).",
        FindingStatus.Met => "Verdict: met.",
        FindingStatus.Exceeded when !finding.IsCompliant => $"Verdict: exceeded: {finding.Surplus} above the cap of {finding.Rule.Range.Maximum}, so the quota is not complied with.",
        FindingStatus.Exceeded => $"Verdict: exceeded: {finding.Surplus} above the maximum of the range; this is not a breach.",
        FindingStatus.MetLate => $"Verdict: met late: too few were in operation on {Day(finding.Due)}.",
        FindingStatus.NotStarted => $"Verdict: not started; the window begins on {Day(finding.Quota.Window.Start)}. {Missing(finding)}, and {Day(finding.Due)} is the last day.",
        FindingStatus.Pending => $"Verdict: pending. {Missing(finding)}; {DayText.EnglishCount(finding.DaysLeft)} {(finding.DaysLeft == 1 ? "remains" : "remain")}, to {Day(finding.Due)}.",
        FindingStatus.Lapsed => $"Verdict: lapsed: the requirement was met on {Day(finding.Due)}, but {finding.Shortfall} more {Be(finding.Shortfall)} needed now.",
        FindingStatus.Missed => $"Verdict: missed: {finding.Shortfall} {Be(finding.Shortfall)} missing, and the due day was {Day(finding.Due)}.",
        FindingStatus.Unproven when finding.Rule.Range.GetShortfall(finding.AchievedByDue) == 0 =>
            $"Verdict: unproven: the number was on record for {Day(finding.Due)}, and {finding.Shortfall} {Be(finding.Shortfall)} not on record now, but an incomplete register does not prove a lapse (I10).",
        FindingStatus.Unproven => $"Verdict: unproven: {finding.Shortfall} {Be(finding.Shortfall)} not on record, and the due day was {Day(finding.Due)}, but an incomplete register does not prove a miss (I10).",
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding.Status, "Not a status."),
    };

    private static string Missing(Finding finding) =>
        finding.Rule.Strength == Strength.Mandatory
            ? $"{finding.Shortfall} more {Be(finding.Shortfall)} required"
            : $"{finding.Shortfall} more {Be(finding.Shortfall)} needed to reach the target";

    private static string Weight(Finding finding) =>
        finding.IsBreach ? " This is a breach of a mandatory quota."
        : finding.IsFailed ? " This is a shortfall against a target, not a breach."
        : "";

    private static string Day(LocalDate day) => DayText.In(day, TextLanguage.English);

    private static string Be(int count) => count == 1 ? "is" : "are";
}
