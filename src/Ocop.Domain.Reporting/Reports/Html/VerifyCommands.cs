namespace Ocop.Domain.Reporting.Reports.Html;

/// <summary>The commands with which anyone who has the register can derive an audit again.</summary>
internal static class VerifyCommands
{
    private const string Files = " --points POINTS --centers CENTERS";

    /// <summary>Each command, with what it is for.</summary>
    public static IEnumerable<(BilingualText Purpose, string Command)> Of(AuditContent audit)
    {
        string plan = PlanOption(audit.Plan);
        string asOf = $" --as-of {DayPatterns.Iso.Format(audit.Assessment.AsOf)}";
        string register = $"{FilesOf(audit)}{asOf}{(audit.Source is { IsShipped: true } || audit.Register.Coverage == RegisterCoverage.Complete ? "" : " --partial")}{plan}";
        yield return (HtmlWords.PrintFingerprint, $"ocop-audit fingerprint{register}");
        yield return (HtmlWords.PrintCanonical, $"ocop-audit fingerprint{register} --canonical | sha256sum");
        yield return (
            HtmlWords.WriteRecord,
            $"ocop-audit{(IsPublished(audit) ? "" : " assess")}{register}{HorizonOption(audit)}{(audit.Readings is null ? "" : " --readings")} --format json --out audit.json\nocop-audit verify audit.json{FilesOf(audit)}{plan}");
    }

    /// <summary>What the names of files in the commands stand for.</summary>
    public static IEnumerable<BilingualText> RemarksOn(AuditContent audit)
    {
        if (!IsPublished(audit))
            yield return audit.Source is { IsShipped: true } ? HtmlWords.ExampleFiles : HtmlWords.YourFiles;
        if (ShippedPlans.Find(audit.Plan.Number) != audit.Plan)
            yield return HtmlWords.PlanFile;
    }

    private static bool IsPublished(AuditContent audit) => ReferenceEquals(audit.Source, RegisterSource.Published);

    private static string FilesOf(AuditContent audit) => IsPublished(audit) ? "" : Files;

    private static string PlanOption(OcopPlan plan) =>
        plan.Equals(HanoiPlan312.Plan) ? ""
        : ShippedPlans.Find(plan.Number) == plan ? $" --plan {plan.Number}"
        : " --plan PLAN";

    private static string HorizonOption(AuditContent audit) =>
        audit.Remedy.Horizon > audit.Assessment.AsOf ? $" --horizon {DayPatterns.Iso.Format(audit.Remedy.Horizon)}" : "";
}
