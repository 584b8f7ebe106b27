using System.CommandLine;

namespace OcopAudit.Commands;

/// <summary><c>plans</c>: lists the plans that come with the program.</summary>
internal static class PlansCommand
{
    public static Command Create(SharedOptions shared)
    {
        Command command = new("plans", "Các kế hoạch kèm theo chương trình / the plans that come with the program");
        command.SetAction(parsed =>
        {
            CommandRun run = shared.Run(parsed);
            return run.Print(writer => PlanReports.WriteShipped(writer, run.Language, run.IsTerminal));
        });
        return command;
    }
}
