using System.CommandLine;
using OcopAudit.Arguments;

namespace OcopAudit.Commands;

/// <summary><c>template</c>: writes an empty register as a workbook to fill in.</summary>
internal static class TemplateCommand
{
    public static Command Create(SharedOptions shared)
    {
        Command command = new(
            "template",
            "Tạo sổ trống (.xlsx) để điền, ghi vào tệp --out / make an empty register (.xlsx) to fill in, into the file --out");
        command.SetAction(parsed => Run(shared.Run(parsed), parsed.GetValue(shared.Out)));
        return command;
    }

    private static int Run(CommandRun run, string? file)
    {
        if (file is null)
            return run.Refused(new BilingualText(
                "--out: bắt buộc phải có; nêu tên tệp .xlsx cần tạo",
                "--out: required; name the .xlsx file to be made"));
        if (!file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            return run.Refused(RefusedArgument.Text(
                $"--out: {file}",
                "tên tệp phải kết thúc bằng .xlsx để phần mềm bảng tính mở được",
                "the name must end in .xlsx, so that spreadsheet programs open it"));
        return run.TryWrite(() => OutputFile.WriteBytes(file, stream => RegisterTemplate.Write(stream, run.Language))) ? ExitCode.NoBreach : ExitCode.BadInput;
    }
}
