namespace Ocop.Domain.Tests.Oracle;

/// <summary>What the library says of an audit, line by line, in the words of the oracle's questions.</summary>
internal static class LibraryAnswers
{
    public static IEnumerable<string> Of(Tangle audit)
    {
        Remedy remedy = audit.FindRemedy();
        return
        [
            .. remedy.Assessment.Findings.Select(Verdict),
            .. from finding in remedy.Assessment.Findings
               from record in finding.Evidence
               select AnswerLine.Of(["evidence", .. KeyOf(finding.Quota), record.Id]),
            .. remedy.Needs.Select(need => AnswerLine.Of(["need", .. KeyOf(need.Quota), need.Missing, need.From, need.LatestResponsibleDay])),
            .. remedy.Unrecoverable.Select(finding => AnswerLine.Of(["beyond-repair", .. KeyOf(finding.Quota)])),
        ];
    }

    /// <summary>What of a remedy is the least, for audits in which the oracle tries every way.</summary>
    public static IEnumerable<string> LeastOf(Tangle audit)
    {
        Remedy remedy = audit.FindRemedy();
        return
        [
            AnswerLine.Of("least", remedy.Openings),
            .. remedy.Overruns.Select(overrun => AnswerLine.Of(["overrun", .. KeyOf(overrun.Finding.Quota), overrun.Forced])),
        ];
    }

    public static object[] KeyOf(Quota quota) =>
        [quota.Rule.Id, quota.Rule.Scope.IsTogether ? "together" : quota.Subject.Sole!.Code, quota.Window.Start];

    private static string Verdict(Finding finding) => AnswerLine.Of(
    [
        "verdict", .. KeyOf(finding.Quota), EnumToken.Of(finding.Status), finding.Achieved, finding.AchievedByDue, finding.ClosedSince,
        finding.Shortfall, finding.Surplus, finding.DaysLeft, finding.IsBreach,
    ]);
}
