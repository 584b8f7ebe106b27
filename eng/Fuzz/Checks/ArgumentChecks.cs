using OcopAudit;
using OcopAudit.Arguments;

namespace Ocop.Domain.Fuzz;

/// <summary>What holds of the words of the command line that ask something of a plan, and of the whole command line.</summary>
internal static class ArgumentChecks
{
    private const int MostWords = 3;
    private const int MostLines = 4;

    private static readonly string[] Options = ["--with=", "--without=", "--change=", "--explain=", "--as-of=", "--horizon=", "--format=", "--lang=", "--readings="];

    private static readonly PlanArguments Arguments = new(HanoiPlan312.Plan);

    /// <summary>Reads text as each kind of question; what cannot be read is refused with a reason, and nothing else is thrown.</summary>
    public static int Questions(string text)
    {
        string[] words = text.Split(' ', MostWords);
        return HashCode.Combine(
            Answered(() => Arguments.Quotas(words).Count),
            Answered(() => PlanArguments.OneMore(text).Kind),
            Answered(() => Arguments.Change(text)(HanoiPlan312.Plan).Quotas.Length));
    }

    /// <summary>Runs the program on the example register with each line as an option; no line names a file.</summary>
    public static int CommandLine(string text)
    {
        string[] lines = [.. text.Split('\n').Take(MostLines).Select(line => Array.Exists(Options, option => line.StartsWith(option, StringComparison.Ordinal)) ? line : $"--without={line}")];
        using StringWriter output = new(), error = new();
        int exit = AuditProgram.Run(["example", .. lines], output, error);
        Find.Unless(exit is ExitCode.NoBreach or ExitCode.Breach or ExitCode.BadInput, "ends in a way that is not documented");
        Find.Unless(exit == ExitCode.BadInput == (output.ToString().Length == 0), "refused and answered, or neither");
        Find.Unless(exit != ExitCode.BadInput || error.ToString().Length > 0, "refused without a reason");
        return HashCode.Combine(exit, output.ToString().Length, error.ToString().Length);
    }

    private static string Answered<T>(Func<T> read)
    {
        try
        {
            return $"{read()}";
        }
        catch (RefusedArgument refused)
        {
            Find.Unless(refused.Reason.Vietnamese.Length > 0 && refused.Reason.English.Length > 0, "a refusal without a reason");
            return "";
        }
    }
}
