using System.CommandLine;

namespace OcopAudit.Commands;

/// <summary><c>rules</c>: prints a plan and how it is read, as a table or as the rulebook in Markdown.</summary>
internal static class RulesCommand
{
    public static Command Create(SharedOptions shared)
    {
        Option<string> format = SharedOptions.OneOf("--format", "table | markdown: sổ tay tra cứu / the rulebook", "table", "markdown");
        Command command = new("rules", "Nội dung kế hoạch: điều khoản, chỉ tiêu, cách hiểu / the plan: clauses, rules, interpretations") { shared.Plan, format };
        command.SetAction(parsed => Run(shared.Run(parsed), parsed.GetValue(shared.Plan), parsed.GetValue(format) == "markdown"));
        return command;
    }

    private static int Run(CommandRun run, string? name, bool isRulebook)
    {
        run.RefuseOverwriting([name]);
        if (run.FindPlan(name) is not { } plan || run.IsRefused)
            return ExitCode.BadInput;
        return isRulebook
            ? run.Print(writer => PlanReports.WriteRulebook(writer, plan, run.Language))
            : run.Print(writer => PlanReports.WriteRules(writer, plan, run.Language, run.IsTerminal));
    }
}
