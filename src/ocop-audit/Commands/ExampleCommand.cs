using System.CommandLine;

namespace OcopAudit.Commands;

/// <summary><c>example</c>: audits a small fictitious register.</summary>
internal static class ExampleCommand
{
    private static readonly LocalDate ExampleAsOf = new(2024, 6, 30);

    public static Command Create(SharedOptions shared, AuditOptions audit)
    {
        Command command = new("example", "Đánh giá một sổ hư cấu nhỏ / audit a small fictitious register") { shared.AsOf, shared.Plan };
        audit.AddTo(command);
        command.SetAction(parsed => Audit.Run(
            shared.Run(parsed), audit.Read(parsed, RegisterSource.Example, parsed.GetValue(shared.AsOf) ?? ExampleAsOf, parsed.GetValue(shared.Plan))));
        return command;
    }
}
