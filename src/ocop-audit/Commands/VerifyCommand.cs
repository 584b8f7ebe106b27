using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using Ocop.Domain.SystemTextJson;
using OcopAudit.Arguments;

namespace OcopAudit.Commands;

/// <summary><c>verify</c>: derives an audit record again from the facts, and prints whether it holds.</summary>
internal static class VerifyCommand
{
    public static Command Create(SharedOptions shared)
    {
        Argument<string> record = new("AUDIT.json")
        {
            Description = "Hồ sơ đánh giá (--format json)"
                + " / the record of an audit (--format json)",
        };
        Command command = new(
            "verify",
            "Tính lại một hồ sơ đánh giá từ sổ và nói hồ sơ đúng hay sai ở đâu"
                + " / derive the record of an audit again from the register, and say whether it holds")
        {
            record, shared.OwnPoints, shared.OwnCenters, shared.Plan,
        };
        command.SetAction(parsed => shared.OnRegister(
            parsed,
            (run, source) => Run(run, parsed.GetValue(record)!, source, parsed.GetValue(shared.Plan))));
        return command;
    }

    private static int Run(CommandRun run, string file, RegisterSource source, string? planName)
    {
        run.RefuseOverwriting([planName, file, .. source.Files]);
        OcopPlan? plan = planName is null ? null : run.FindPlan(planName);
        RegisterReading? facts = run.Read(source);
        bool canBeChecked = facts is not null && !run.IsRefused;
        if (!TryRead(file, out AuditRecord? record, out BilingualText[] reasons, out bool isMalformed))
            return isMalformed && canBeChecked
            ? Differs(run, reasons, new(
                $"{RefusedArgument.Shown(file)}: KHÔNG ĐÚNG ĐỊNH DẠNG hồ sơ đánh giá nên không thể đúng; số lỗi: {reasons.Length}.",
                $"{RefusedArgument.Shown(file)}: IS NO WELL-FORMED RECORD, so that it cannot hold; faults: {reasons.Length}."))
            : run.Refused(reasons);
        if (!canBeChecked)
            return ExitCode.BadInput;
        plan ??= ShippedPlans.Find(record.Plan);
        if (plan is null)
        {
            BilingualText unknown = RefusedArgument.Text(
                $"{RefusedArgument.Shown(file)}: $.plan: {RefusedArgument.Shown(record.Plan)}",
                "chương trình không có kế hoạch này; nếu số hiệu đúng, nêu tệp của kế hoạch bằng --plan",
                "the program has no such plan; if the number is right, name the plan's document by --plan");
            return Differs(run, [unknown], new(
                $"{RefusedArgument.Shown(file)}: CHƯA KIỂM TRA ĐƯỢC với kế hoạch mà hồ sơ nêu.",
                $"{RefusedArgument.Shown(file)}: NOT VERIFIED against the plan that it names."));
        }

        // What the register claims of its completeness is the record's to say.
        Register register = facts!.Register!;
        BilingualText[] differences =
        [
            .. from difference in record.Verify(
                plan,
                new Register(register.SalesPoints, register.Centers, record.Coverage),
                ShippedPlans.ReadingsOf(plan))
               select RefusedArgument.Text(file, difference.Explain(TextLanguage.Vietnamese), difference.Explain(TextLanguage.English)),
        ];
        return differences.Length == 0
            ? run.Print(writer => WriteLine(writer, run.Language, new(
                $"{RefusedArgument.Shown(file)}: ĐÚNG. Tính lại từ sổ ({facts.CountIn(TextLanguage.Vietnamese)}) được đúng như hồ sơ ghi: cả {record.Findings.Length} kết luận, phương án mở mới và mã xác thực.",
                $"{RefusedArgument.Shown(file)}: HOLDS. The facts ({facts.CountIn(TextLanguage.English)}) give exactly what the record says: all {record.Findings.Length} findings, the remedy and the fingerprint.")))
            : Differs(run, differences, new(
                $"{RefusedArgument.Shown(file)}: KHÔNG ĐÚNG; số chỗ sai: {differences.Length}.",
                $"{RefusedArgument.Shown(file)}: DOES NOT HOLD; members that differ: {differences.Length}."));
    }

    private static bool TryRead(string file, [NotNullWhen(true)] out AuditRecord? record, out BilingualText[] reasons, out bool isMalformed)
    {
        (record, reasons, isMalformed) = (null, [], false);
        try
        {
            using Stream document = InputFile.Open(file);
            record = AuditRecord.Read(document);
        }
        catch (InvalidDocumentException invalid)
        {
            isMalformed = true;
            reasons = [.. invalid.Errors.Select(fault => PlanFile.TextOf(file, fault))];
        }
        catch (Exception exception) when (InputFile.IsUnreadable(exception))
        {
            reasons = [InputFile.Refusal(file, exception)];
        }

        return record is not null;
    }

    private static int Differs(CommandRun run, BilingualText[] reasons, BilingualText verdict)
    {
        bool isWritten = run.TryPrint(writer =>
        {
            foreach (BilingualText line in reasons.Append(verdict))
                WriteLine(writer, run.Language, line);
        });
        return isWritten ? ExitCode.DoesNotHold : ExitCode.BadInput;
    }

    private static void WriteLine(TextWriter writer, TextLanguage language, BilingualText text) => writer.WriteLine(SafeText.OneLine(text.In(language)));
}
