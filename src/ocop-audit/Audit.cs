using OcopAudit.Arguments;

namespace OcopAudit;

/// <summary>Audits a register against a plan, or answers one question about the audit.</summary>
internal static class Audit
{
    /// <summary>Runs the audit and prints it.</summary>
    public static int Run(CommandRun run, AuditRequest request)
    {
        run.RefuseOverwriting([request.Plan, .. request.Source.Files]);
        OcopPlan? plan = run.FindPlan(request.Plan);
        PlanQuestions? questions = plan is null ? null : PlanQuestions.Read(request, plan, run.Refuse);
        if (!run.IsRefused && questions!.RefusalOf(request, plan!, run.Language) is { } refusal)
            run.Refuse(refusal);
        Register? register = run.Read(request.Source)?.Register;
        if (plan is null || questions is null || register is null || run.IsRefused)
            return ExitCode.BadInput;

        WhatIf whatIf = questions.WhatIf;
        string[] missing = [.. whatIf.NotIn(register)];
        if (missing.Length > 0)
        {
            return run.Refused(RefusedArgument.Text(
                $"--without: {string.Join(", ", missing)}",
                "sổ không có bản ghi này; kiểm tra lại mã",
                "not in the register; check the identifier"));
        }

        PlanAssessment assessment = plan.Assess(register, request.AsOf);
        ReadingComparison? readings = request.Readings ? plan.CompareReadings(register, request.AsOf, ShippedPlans.ReadingsOf(plan)) : null;
        var report = new AuditReport(assessment, run.Language, request.Source, request.Horizon, readings);
        bool isWritten = run.TryPrint(writer =>
        {
            if (!whatIf.IsEmpty)
                report.WriteDifferences(writer, whatIf.ApplyTo(plan).Assess(whatIf.ApplyTo(register), request.AsOf), run.IsTerminal);
            else if (questions.Explain is { } quotas)
                report.WriteFindings(writer, quotas, run.IsTerminal);
            else
                Write(report, request.Format, writer, run.IsTerminal);
        });
        return !isWritten ? ExitCode.BadInput
            : assessment.Breaches.Any() ? ExitCode.Breach
            : ExitCode.NoBreach;
    }

    private static void Write(AuditReport report, string format, TextWriter writer, bool isTerminal)
    {
        switch (format)
        {
            case "json":
                report.WriteJson(writer);
                break;
            case "html":
                report.WriteHtml(writer);
                break;
            case "markdown":
                report.WriteMarkdown(writer);
                break;
            default:
                report.WriteText(writer, isTerminal);
                break;
        }
    }
}
