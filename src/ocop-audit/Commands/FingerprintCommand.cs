using System.CommandLine;
using Ocop.Domain.SystemTextJson;

namespace OcopAudit.Commands;

/// <summary><c>fingerprint</c>: prints the fingerprint of plan, register and day, or the text that it is the SHA-256 of.</summary>
internal static class FingerprintCommand
{
    public static Command Create(SharedOptions shared)
    {
        Option<bool> canonical = new("--canonical")
        {
            Description = "In văn bản chuẩn để tự tính lại bằng sha256sum"
                + " / print the canonical text, to recompute it with sha256sum",
        };
        Command command = new(
            "fingerprint",
            "Mã xác thực (SHA-256) của kế hoạch, sổ và ngày / the fingerprint (SHA-256) of plan, register and day")
        {
            shared.OwnPoints, shared.OwnCenters, shared.AsOf, shared.Partial, shared.Plan, canonical,
        };
        command.SetAction(parsed => shared.OnRegister(parsed, (run, source) =>
            (parsed.GetValue(shared.AsOf) ?? (source.IsShipped ? SharedOptions.PublishedAsOf : null)) is { } asOf
                ? Run(run, source, asOf, parsed.GetValue(shared.Plan), parsed.GetValue(canonical))
                : run.Refused(new BilingualText("--as-of: bắt buộc phải có khi nêu tệp của sổ; hãy bổ sung", "--as-of: required where the files of a register are named; add it"))));
        return command;
    }

    private static int Run(CommandRun run, RegisterSource source, LocalDate asOf, string? planName, bool isCanonical)
    {
        run.RefuseOverwriting([planName, .. source.Files]);
        OcopPlan? plan = run.FindPlan(planName);
        Register? register = run.Read(source)?.Register;
        if (plan is null || register is null || run.IsRefused)
            return ExitCode.BadInput;
        return run.Print(writer =>
        {
            // Lines end as the fingerprint has them, on every system.
            foreach (string line in isCanonical ? AuditFingerprint.CanonicalLines(plan, register, asOf) : [AuditFingerprint.Compute(plan, register, asOf)])
                writer.Write($"{line}\n");
        });
    }
}
