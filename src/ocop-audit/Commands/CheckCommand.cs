using System.CommandLine;
using OcopAudit.Arguments;

namespace OcopAudit.Commands;

/// <summary><c>check</c>: prints what deserves attention in plans read together; by default, in all shipped plans.</summary>
internal static class CheckCommand
{
    public static Command Create(SharedOptions shared)
    {
        Argument<string[]> names = new("PLAN")
        {
            Description = "Mã, số hiệu hoặc tệp; không nêu: mọi kế hoạch kèm theo"
                + " / ids, numbers or files; left out: all that come with the program",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Command command = new(
            "check",
            "Những điểm cần lưu ý khi đọc một hay nhiều kế hoạch: "
                + "các chỉ tiêu mâu thuẫn, thống nhất hoặc bao hàm nhau, kỳ thực hiện vượt quá thời gian tồn tại của cấp huyện"
                + " / what is odd in one plan or several: "
                + "rules that clash, agree or imply each other, windows that outlive the districts")
        {
            names,
        };
        command.SetAction(parsed => Run(shared.Run(parsed), parsed.GetValue(names)!));
        return command;
    }

    private static int Run(CommandRun run, string[] names)
    {
        run.RefuseOverwriting(names);
        List<(string Name, OcopPlan? Plan)> plans = names.Length == 0
            ? [.. ShippedPlans.All.Select(shipped => (shipped.Id, (OcopPlan?)shipped.Plan))]
            : [.. names.Select(name => (name, run.FindPlan(name)))];
        foreach (var same in plans.Where(plan => plan.Plan is not null).GroupBy(plan => plan.Plan!.Number).Where(same => same.Skip(1).Any()))
        {
            run.Refuse(RefusedArgument.Text(
                string.Join(", ", same.Select(plan => plan.Name)),
                $"cùng mang số hiệu {same.Key}; chỉ nêu một, hoặc đặt số hiệu khác cho mỗi kế hoạch",
                $"these have one number, {same.Key}; name one of them, or give each a number of its own"));
        }

        return run.IsRefused ? ExitCode.BadInput : run.Print(writer => PlanReports.WriteIssues(
            writer,
            plans.Select(plan => plan.Plan!),
            run.Language,
            run.IsTerminal));
    }
}
