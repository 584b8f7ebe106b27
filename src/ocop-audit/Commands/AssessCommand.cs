using System.CommandLine;

namespace OcopAudit.Commands;

/// <summary><c>assess</c>: audits a register of the user's own.</summary>
internal static class AssessCommand
{
    public static Command Create(SharedOptions shared, AuditOptions audit)
    {
        Command command = new("assess", "Đánh giá sổ của bạn / audit a register of your own") { shared.Points, shared.Centers, shared.RequiredAsOf, shared.Partial, shared.Plan };
        audit.AddTo(command);
        command.SetAction(parsed => Audit.Run(
            shared.Run(parsed),
            audit.Read(
                parsed,
                RegisterSource.FromFiles(parsed.GetValue(shared.Points)!, parsed.GetValue(shared.Centers)!, shared.CoverageOf(parsed)),
                parsed.GetValue(shared.RequiredAsOf)!.Value,
                parsed.GetValue(shared.Plan))));
        return command;
    }
}
