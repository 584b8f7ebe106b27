using System.CommandLine;

namespace OcopAudit.Commands;

/// <summary>Without a command: audits the published register.</summary>
internal static class PublishedCommand
{
    public static RootCommand Create(SharedOptions shared, AuditOptions audit)
    {
        RootCommand command = new("Đánh giá sổ điểm bán và trung tâm OCOP theo Kế hoạch 312/KH-UBND của Hà Nội hoặc kế hoạch khác. Không có đối số: đánh giá sổ đã công bố.\n"
            + "Audits a register of OCOP sales points and centers against Hà Nội's plan 312/KH-UBND or another. Without arguments: the published register.")
        {
            shared.AsOf, shared.Plan, shared.Language, shared.Out,
        };
        audit.AddTo(command);
        command.SetAction(parsed => Audit.Run(
            shared.Run(parsed), audit.Read(parsed, RegisterSource.Published, parsed.GetValue(shared.AsOf) ?? SharedOptions.PublishedAsOf, parsed.GetValue(shared.Plan))));
        return command;
    }
}
