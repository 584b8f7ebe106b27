using System.CommandLine;
using OcopAudit.Commands;

namespace OcopAudit;

/// <summary>The command line: the commands, and what ends a run.</summary>
internal static class AuditProgram
{
    /// <summary>Runs the program.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        ParseResult result = Root(output, error).Parse(args);
        if (result.Errors.Count > 0)
        {
            foreach (var problem in result.Errors)
                error.WriteLine(problem.Message);
            error.WriteLine("Xem / see: ocop-audit --help");
            return ExitCode.BadInput;
        }

        try
        {
            return result.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(exception.Message);
            return ExitCode.BadInput;
        }
    }

    private static RootCommand Root(TextWriter output, TextWriter error)
    {
        var shared = new SharedOptions(output, error);
        var audit = new AuditOptions();
        RootCommand root = PublishedCommand.Create(shared, audit);
        root.Add(AssessCommand.Create(shared, audit));
        root.Add(ExampleCommand.Create(shared, audit));
        root.Add(TemplateCommand.Create(shared));
        root.Add(RulesCommand.Create(shared));
        root.Add(PlansCommand.Create(shared));
        root.Add(CheckCommand.Create(shared));
        root.Add(VerifyCommand.Create(shared));
        root.Add(FingerprintCommand.Create(shared));
        return root;
    }
}
